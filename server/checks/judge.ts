// What the checks find, paragraph by paragraph and in the text as a whole. Of the document before, under the same name,
// the findings of every paragraph are kept around which nothing has changed.
import { type Facts, factsOf, type Said } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, following } from '../text/derived.ts';
import { type Changed, changeOf, isMoved } from './changes.ts';
import type { Check, Finding, ParagraphCheck, TextCheck, World } from './check.ts';
import { heardAround, heardWhole, isStale, selected } from './heard.ts';
import { keptFindings, type Outcome } from './kept.ts';
import { lookedIn, nowhere } from './looked.ts';
import { movedFinding } from './moved-finding.ts';
import { isIn, isSameList, isSameOpening, type Opening, openingAfter, openingOf } from './opening.ts';
import { type Counted, type Overview, overviewOf, recounted } from './overview.ts';
import { foundInParts, isParted } from './parts.ts';
import { isApart } from './within-reach.ts';

/** A check, and what it finds. */
export interface Found {
	readonly check: Check;
	readonly finding: Finding;
}

/** What has been found in a paragraph. */
export interface Judgement {
	/** In the offsets of the paragraph. */
	readonly found: readonly Found[];
	/** The checks that have looked at its words or around it: the others need what it says alone. */
	readonly lookers: readonly ParagraphCheck[];
	/** What of the overview the findings rest on. */
	readonly used: readonly string[];
}

export interface Judged {
	readonly paragraphs: readonly Judgement[];
	/** Those of which anything has been found, in order. */
	readonly speaking: readonly number[];
	/** In those of the document: of the checks that say what they judge. */
	readonly text: readonly Found[];
	readonly failures: readonly { readonly check: Check; readonly error: unknown }[];
	readonly overview: Overview;
}

/** What is known of a document that has been judged. */
interface Known extends Judged {
	readonly document: Document;
	readonly facts: Facts;
	readonly opening: Opening | undefined;
	/** Of the checks that say what they judge, in their order. */
	readonly outcomes: readonly Outcome[];
	readonly counted: Counted;
}

/** Judges documents against a world. A world's other original is not asked: that is for checks that judge the whole text anew. */
export const judged = derived((checks: readonly Check[]) =>
	derived((corpus: World['corpus']) =>
		derived((registry: Registry) => {
			const each = checks.filter(check => 'paragraph' in check);
			const whole = checks.filter((check): check is TextCheck => 'run' in check && check.of !== undefined);
			let locate: World['locate'] = () => undefined;
			const world: World = { registry, corpus, locate: (id, field) => locate(id, field) };
			const judge = following(
				(document: Document) => `${document.language.id} ${document.uri}`,
				(document: Document, before: Known | undefined) => judgedAfter(document, world, each, whole, before),
			);
			return (document: Document, asked: World): Judged => {
				locate = asked.locate;
				return judge(document);
			};
		}),
	),
);

function judgedAfter(
	document: Document,
	world: World,
	each: readonly ParagraphCheck[],
	whole: readonly TextCheck[],
	old: Known | undefined,
): Known {
	const facts = factsOf(world.registry)(document);
	const before =
		old &&
		old.document.header === document.header &&
		old.facts.parties === facts.parties &&
		old.facts.parts === facts.parts
			? old
			: undefined;
	const changed = before ? changeOf(before, { document, facts }) : undefined;
	const count = facts.said.length;
	const counted = before && changed ? countedAfter(before, changed, facts) : overviewOf(facts.said);
	const { overview } = counted;
	const opening =
		before && changed
			? openingAfter(before.opening, before.document, changed, document, facts)
			: openingOf(document, facts);
	const failures: { check: Check; error: unknown }[] = [];
	const attempt = (check: Check, find: () => Iterable<Finding>): Finding[] => {
		try {
			return [...find()];
		} catch (error) {
			failures.push({ check, error });
			return [];
		}
	};
	/** Judges a paragraph; `known` is what was found before in the same one, or in one that says the same. */
	const judgement = (index: number, known: Judgement | undefined, isFresh: boolean): Judgement => {
		const asked = known ? (isFresh ? each.filter(check => speaks(check, known)) : known.lookers) : each;
		const own = facts.said[index]!;
		if (isSilent(own)) return silent;
		const isOpening = opening && index >= opening.from && index <= opening.to;
		const around = heardAround(document, facts, overview, index, isOpening ? opening.dates : undefined);
		const subject = { document: around.document, facts: around.facts, world };
		const found: Found[] = [];
		const looking: ParagraphCheck[] = [];
		// Where the words around have changed alone, those who have not looked at them find what they found.
		for (const check of asked) {
			for (const finding of attempt(check, () => check.paragraph(subject)))
				found.push({
					check,
					finding: around.base === 0 ? finding : movedFinding(finding, document.uri, () => -around.base),
				});
			if (around.looked()) looking.push(check);
		}
		const kept = known ? known.found.filter(({ check }) => !asked.some(each => each === check)) : nothing;
		return {
			found: found.length + kept.length === 0 ? nothing : [...kept, ...found],
			used: known ? [...known.used, ...around.used()] : around.used(),
			lookers: looking.length === 0 ? nobody : looking,
		};
	};
	const paragraphs = before && changed ? keptAround(before.paragraphs, changed, document) : [];
	// Where the whole says the same, what stands far from the change need not even be looked at.
	const isSettled =
		before?.overview === overview && before.paragraphs.length === count && isSameOpening(before.opening, opening);
	const { from, to } = changed && isSettled ? spanAround(document, changed) : { from: 0, to: count };
	for (let index = from; index < to; index++) {
		const same = before && changed && sameAs(index, facts, before, changed, overview, opening);
		const known = same === undefined ? undefined : before!.paragraphs[same]!;
		const isFresh = changed === undefined || (index >= changed.head && index < count - changed.tail);
		const stays = known && !isFresh && (known.lookers.length === 0 || isApart(document, index, changed!));
		paragraphs[index] = stays ? known : judgement(index, known, isFresh);
	}
	const speaking: number[] = [];
	for (let index = from; index < to; index++) if (paragraphs[index]!.found.length > 0) speaking.push(index);
	// Few speak: the others are not even looked at.
	if (isSettled) {
		speaking.unshift(...before.speaking.filter(index => index < from));
		speaking.push(...before.speaking.filter(index => index >= to));
	}
	let fresh: Outcome[] | undefined;
	for (let order = 0; order < whole.length; order++) {
		const check = whole[order]!;
		const known = before?.outcomes[order];
		if (isParted(check)) {
			const last = before && changed && known ? { known, version: before, changed } : undefined;
			const found = foundInParts(check, { document, facts, overview }, world, last, find => attempt(check, find));
			if (found === known) continue;
			fresh ??= before ? before.outcomes.slice() : [];
			fresh[order] = found;
			continue;
		}
		const kept = before && changed && known && !isStale(known.used, before.overview, overview);
		const still = kept ? keptFindings(check, known, before, { document, facts, overview }, changed) : undefined;
		if (still && still === known) continue;
		fresh ??= before ? before.outcomes.slice() : [];
		fresh[order] = still ?? judgedWhole(check);
	}
	const outcomes = fresh ?? before?.outcomes ?? [];
	const text = fresh || !before ? foundByEach(whole, outcomes) : before.text;
	return { document, facts, overview, counted, opening, paragraphs, speaking, outcomes, text, failures };

	function judgedWhole(check: TextCheck): Outcome {
		const heard = heardWhole(whole => selected(document, facts, whole, check.of!), overview, facts);
		const subject = { document, facts: heard.facts, world };
		let sought: readonly string[] = unused;
		let looked = nowhere;
		const found = attempt(check, () => {
			const all = [...check.run(subject)];
			sought = check.seeks?.(subject) ?? unused;
			looked = check.looksAt ? lookedIn(document, check.looksAt(subject)) : nowhere;
			return all;
		}).map(each => movedFinding(each, document.uri, () => 0));
		return { found, used: heard.used(), sought, looked, isIdle: undefined };
	}
}

/** What the checks of the whole text found; mostly nothing. */
function foundByEach(whole: readonly TextCheck[], outcomes: readonly Outcome[]): readonly Found[] {
	return outcomes.flatMap(({ found }, order) =>
		found.length === 0 ? nothing : found.map(finding => ({ check: whole[order]!, finding })),
	);
}

/** The overview of a text after an edit. */
function countedAfter(before: Known, { head, tail, isSaidAgain }: Changed, { said }: Facts): Counted {
	if (isSaidAgain) return before.counted;
	const old = before.facts.said;
	return recounted(before.counted, old.slice(head, old.length - tail), said.slice(head, said.length - tail));
}

const unused: readonly string[] = [];
const nothing: readonly Found[] = [];
const nobody: readonly ParagraphCheck[] = [];
const silent: Judgement = { found: nothing, used: unused, lookers: nobody };

function isSilent(said: Said): boolean {
	return (
		said.mentions.length === 0 &&
		said.claims.length === 0 &&
		said.tellings.length === 0 &&
		said.sessions.length === 0 &&
		said.formerNames.length === 0 &&
		said.acronyms.length === 0 &&
		said.asBodies.length === 0 &&
		said.abbreviations.length === 0 &&
		said.anniversaries.length === 0
	);
}

/** The judgements of a document before in the places of those paragraphs that are the same; the others are yet to come. */
function keptAround(old: readonly Judgement[], { head, tail }: Changed, { paragraphs }: Document): Judgement[] {
	const fresh = paragraphs.length - head - tail;
	// Most keystrokes leave their number as it was: then this is one copy.
	if (old.length === paragraphs.length) return old.slice();
	return old.slice(0, head).concat(Array<Judgement>(fresh).fill(silent), old.slice(old.length - tail));
}

/** The paragraphs that have changed, and those that are not apart from the change. */
function spanAround(document: Document, changed: Changed): { readonly from: number; readonly to: number } {
	const count = document.paragraphs.length;
	let from = changed.head;
	while (from > 0 && !isApart(document, from - 1, changed)) from--;
	let to = count - changed.tail;
	while (to < count && !isApart(document, to, changed)) to++;
	return { from, to };
}

/** Whether a check has said anything of a paragraph, or looked at its words: another knows by what is said that it has nothing to say. */
function speaks(check: ParagraphCheck, { lookers, found }: Judgement): boolean {
	return lookers.includes(check) || found.some(each => each.check === check);
}

/** Of the document before, the paragraph that is the same, or says the same, and of which the whole says the same. */
function sameAs(
	index: number,
	{ said }: Facts,
	before: Known,
	{ head, tail, steps, isSaidAgain }: Changed,
	overview: Overview,
	opening: Opening | undefined,
): number | undefined {
	const count = said.length;
	let same: number;
	if (index < head) same = index;
	else if (index >= count - tail) same = index - count + before.facts.said.length;
	else {
		const step = steps?.[index - head];
		const again =
			step && (isSaidAgain || isMoved(before.facts.said[index]!, said[index]!, step, Number.NEGATIVE_INFINITY));
		if (!again) return undefined;
		same = index;
	}
	if (isStale(before.paragraphs[same]!.used, before.overview, overview)) return undefined;
	const [then, now] = [before.opening, opening];
	if (isIn(then, same) !== isIn(now, index)) return undefined;
	return isIn(now, index) && !isSameList(then!.dates, now!.dates) ? undefined : same;
}
