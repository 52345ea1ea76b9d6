// Open points settled: one side's words accepted, a passage removed, brackets taken off.
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { type Alternative, everyPoint, type OpenPoint } from '../analysis/brackets.ts';
import { openPointsOf } from '../analysis/open-points.ts';
import type { Edit, World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { wordsIn } from '../text/plain.ts';
import { overlaps } from '../text/span.ts';
import { arranged } from './arrange.ts';
import { asked, askedByName, kinds } from './asked.ts';
import { rewriting } from './edits.ts';
import { openPointAt, sideIn } from './open-points.ts';
import { offsetOf } from './position.ts';

const titles = {
	acceptOf: (owner: string): Phrase => ({ en: `Accept the words of ${owner}`, fr: `Accepter les mots de : ${owner}` }),
	accept: (said: string): Phrase => ({ en: `Accept “${said}”`, fr: `Accepter « ${said} »` }),
	keep: { en: 'Accept these words', fr: 'Accepter ces mots' } satisfies Phrase,
	remove: { en: 'Remove the passage in brackets', fr: 'Supprimer le passage entre crochets' } satisfies Phrase,
	acceptAll: (owner: string, count: number): Phrase => ({
		en: `Accept all words of ${owner} (${count} open points)`,
		fr: `Accepter tous les mots de : ${owner} (${count} points ouverts)`,
	}),
	clean: (count: number): Phrase => ({
		en: `Take off all brackets with one wording, keep their words (${count})`,
		fr: `Ôter tous les crochets à rédaction unique, garder leurs mots (${count})`,
	}),
};

/** What can be done with the open point at the cursor, and with all of the text. */
export function openPointActions(
	document: Document,
	world: World,
	{ range, context }: { readonly range: Range; readonly context: CodeActionContext },
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): CodeAction[] {
	const here = !context.only || askedByName(context, kinds.fix);
	const everywhere = asked(context, kinds.openPoint);
	const point = here || everywhere ? openPointAt(document, world, offsetOf(document, range.start)) : undefined;
	if (!point) return [];
	const { locale } = how;
	const action = (kind: string) => (title: Phrase, edits: readonly Edit[]) =>
		rewriting(document, title[locale], kind, edits);
	const single = point.alternatives.length === 1;
	const one = [
		...point.alternatives.flatMap(alternative =>
			action(kinds.fix)(titleOf(document, world, alternative, single, locale), [
				accepted(document, point, alternative),
			]),
		),
		...removal(document, world, point, how),
	];
	const all = [
		...owners(point).flatMap(owner => {
			const edits = acceptedOf(document, world, owner);
			const title = titles.acceptAll(sideIn(world.registry, owner, locale), edits.length);
			return edits.length < 2 ? [] : action(kinds.openPoint)(title, edits);
		}),
		...cleaning(document, world, action(kinds.openPoint)),
	];
	return [...(here ? one : []), ...(everywhere ? all : [])];
}

function titleOf(
	document: Document,
	{ registry }: World,
	{ owner, start, end }: Alternative,
	single: boolean,
	locale: LanguageId,
): Phrase {
	if (owner) return titles.acceptOf(owner.names.map(name => sideIn(registry, name, locale)).join(', '));
	if (single) return titles.keep;
	const said = wordsIn(document.text, { start, end });
	return titles.accept(said.length <= 40 ? said : `${said.slice(0, 40).replace(/\s+\S*$/u, '')} …`);
}

/** The whole passage becomes one of its wordings; what is open inside that stays open. */
function accepted({ text }: Document, { start, end }: OpenPoint, alternative: Alternative): Edit {
	const words = text.slice(alternative.start, alternative.end);
	return words === '' ? removed(text, start, end) : { start, end, text: words };
}

/** A passage taken out, with the blank that would stand there twice. */
function removed(text: string, start: number, end: number): Edit {
	const before = /[ \t\u00a0\u202f]*$/u.exec(text.slice(0, start))![0].length;
	const after = /^[ \t]*/u.exec(text.slice(end))![0].length;
	const next = text[end + after] ?? '\n';
	const previous = text[start - before - 1] ?? '\n';
	// Before a point, a comma or a line's end no blank stays; between words, one.
	if (/[.,)\]»\r\n]/u.test(next)) return { start: start - before, end, text: '' };
	if (previous === '\n' || before > 0) return { start, end: end + after, text: '' };
	return { start, end, text: '' };
}

/** A paragraph that is nothing but the passage goes with its number; what follows is numbered anew. */
function removal(
	document: Document,
	world: World,
	point: OpenPoint,
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): CodeAction[] {
	const { text, lines } = document;
	const title = titles.remove[how.locale];
	const block = blocksAt(document.blocks, point.start).at(-1);
	const whole =
		block?.marker &&
		text.slice(block.content.start, point.start).trim() === '' &&
		text.slice(point.end, block.span.end).replace(/[.;\s]/gu, '') === '';
	if (whole) {
		const line = lines.findLastIndex(start => start <= block.content.start);
		const position = { line, character: block.content.start - lines[line]! };
		const done = arranged(document, world, { position, what: 'delete' }, how);
		if (done) return [{ title, kind: kinds.fix, edit: done.edit }];
	}
	return rewriting(document, title, kinds.fix, [removed(text, point.start, point.end)]);
}

function owners({ alternatives }: OpenPoint): readonly string[] {
	return [...new Set(alternatives.flatMap(({ owner }) => owner?.names ?? []))];
}

/** Every open point for which a side has proposed words takes them; of two, one inside the other, the outer. */
function acceptedOf(document: Document, { registry }: World, owner: string): readonly Edit[] {
	const edits: Edit[] = [];
	for (const point of everyPoint(openPointsOf(registry)(document))) {
		const own = point.alternatives.find(each => each.owner?.names.includes(owner));
		if (own && !edits.some(edit => overlaps(edit, point))) edits.push(accepted(document, point, own));
	}
	return edits;
}

/** Brackets round one wording: nothing has to be chosen. Those of several stay. */
function cleaning(
	document: Document,
	{ registry }: World,
	action: (title: Phrase, edits: readonly Edit[]) => CodeAction[],
): CodeAction[] {
	const single = everyPoint(openPointsOf(registry)(document)).filter(({ alternatives }) => alternatives.length === 1);
	const edits = single.flatMap(({ start, end, alternatives }) => [
		{ start, end: alternatives[0]!.start, text: '' },
		{ start: alternatives[0]!.end, end, text: '' },
	]);
	return single.length < 2 ? [] : action(titles.clean(single.length), edits);
}
