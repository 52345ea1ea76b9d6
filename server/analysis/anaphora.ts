// What is said of an act without naming it again: « Cet accord, qui lie les Parties depuis le … », “It entered into force on …”.

import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { Gap } from '../text/words.ts';
import type { Saying } from './acts.ts';
import { actVerb, type Said, saidBehind } from './bridge.ts';
import { saidAhead } from './opening-clause.ts';
import { provisionalSince } from './provisional.ts';
import type { Ground } from './reading.ts';
import { type StatusSaid, statusOf } from './status.ts';

/** Words that point back to an act, and what they say of it. Which act it is, the whole text settles. */
export interface BackReference extends Span {
	/** `agreement`, …; absent for a pronoun. */
	readonly kind?: string;
	/** “the Memorandum”: of the same paragraph, if it is any. */
	readonly near?: true;
	readonly said: readonly Said<Saying>[];
	readonly status?: StatusSaid;
}

/** Those of a paragraph, in order, of which a date or a status is said. */
export function backReferences(ground: Ground, acts: readonly Span[]): BackReference[] {
	const found: BackReference[] = [];
	for (const index of ground.marks.act) {
		const back = pointedAt(ground, index);
		if (back) add(ground, found, index, back, acts);
	}
	for (const index of ground.marks.pronoun) {
		if (opensSentence(ground, index)) add(ground, found, index, {}, acts);
		const { start, end } = ground.words[index]!;
		// « Signé à Riga le 3 mai 2019, il … »: a thing is opened, and founded; it is not signed.
		const said = saidAhead(ground, index);
		if (said.length > 0 && said.every(({ verb }) => verb !== 'opened' && verb !== 'ended'))
			found.push({ start, end, said });
	}
	return found.sort((a, b) => a.start - b.start);
}

function add(
	ground: Ground,
	found: BackReference[],
	index: number,
	{ kind, near }: Pick<BackReference, 'kind' | 'near'>,
	acts: readonly Span[],
): void {
	const { words, text, language } = ground;
	const { start, end } = words[index]!;
	const until = acts.find(act => act.start >= end)?.start ?? text.length;
	const said = [
		...saidBehind<Saying>(ground, index + 1, actVerb(language)).filter(
			({ verb, date }) => verb !== undefined && date.start < until,
		),
		...provisionalSince(ground, { start, end }, index + 1, until),
	];
	const status = statusOf(ground, { start, end }, until);
	// « Il est entré en vigueur » speaks of an act; « Il n’est pas … » of anything.
	if (said.length === 0 && (!status || kind === undefined)) return;
	if (kind === undefined && !said.some(({ verb }) => verb === 'inForce' || verb === 'provisional')) return;
	found.push({ start, end, ...(kind ? { kind } : {}), ...(near ? { near } : {}), said, ...(status ? { status } : {}) });
}

/** The kind of act that « cet accord », “the said Agreement” points to; undefined where a title goes on behind it. */
function pointedAt({ words, text, language }: Ground, index: number): Pick<BackReference, 'kind' | 'near'> | undefined {
	const { acts, statuses, small } = language;
	const known = acts.kinds.get(words[index]!.key);
	const before = elementAt(words, index - 1);
	if (!known || known.plural || !before || words[index]!.gap !== Gap.space) return undefined;
	// “The Memorandum has been in force since …”: in its own paragraph, the act just named.
	const near = language.articles.has(before.key) && words[index]!.capital ? (true as const) : undefined;
	const points =
		statuses.pointing.has(before.key) ||
		(statuses.said.has(before.key) && language.articles.has(elementAt(words, index - 2)?.key ?? ''));
	if (!points && !near) return undefined;
	// « le Protocole à [ladite Convention], adopté … »: what follows is said of the Protocol.
	const ahead = statuses.pointing.has(before.key) || near ? index - 2 : index - 3;
	const lead = elementAt(words, ahead);
	const owner = elementAt(words, ahead - 1);
	if (lead && owner && acts.kinds.has(owner.key) && acts.governs.test(lead.key)) return undefined;
	// “the protocol [which completes] the Agreement was signed”.
	if (owner && acts.doers.has(owner.key)) return undefined;
	const next = words[index + 1];
	const goesOn =
		next?.gap === Gap.space &&
		(acts.resumes.has(next.key) ||
			acts.between.has(next.key) ||
			next.capital ||
			(small.has(next.key) && !acts.places.has(text.slice(next.start, next.end))));
	return goesOn ? undefined : { kind: known.kind, ...(points || !near ? {} : { near }) };
}

function opensSentence({ words }: Ground, index: number): boolean {
	const word = words[index]!;
	return word.capital && (index === 0 || word.gap >= Gap.stop);
}
