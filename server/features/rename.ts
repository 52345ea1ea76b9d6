// Rename: a name, an acronym, a defined term or a paragraph's number, everywhere it stands in the draft and, asked, in the dossier.
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Mention } from '../analysis/facts.ts';
import { targetsOf } from '../analysis/targets.ts';
import type { World } from '../checks/check.ts';
import type { Block, Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { type Change, workspaceEdit } from './edits.ts';
import { numberedBeside, numberOf, renumbered } from './numbering.ts';
import { offsetOf, rangeOf } from './position.ts';
import { mentionsOf, thingsAt } from './things.ts';

const refusals = {
	notNumber: {
		en: 'A paragraph is numbered by a number from 1 to 999.',
		fr: 'Un paragraphe porte un numéro de 1 à 999.',
	},
	taken: {
		en: 'Another paragraph bears this number. To change the order, move the paragraph.',
		fr: 'Un autre paragraphe porte ce numéro. Pour changer l’ordre, déplacez le paragraphe.',
	},
	empty: { en: 'A name cannot be empty.', fr: 'Un nom ne peut être vide.' },
} satisfies Record<string, Phrase>;

/** Why a rename is refused, in the words of the interface. */
export interface Refusal {
	readonly refused: Phrase;
}

type Renamed =
	| { readonly number: Block; readonly span: Span }
	| { readonly mention: Mention; readonly ids: readonly string[] };

/** What would be renamed at `position`: its range and its words; null where there is nothing to rename. */
export function prepareRename(
	document: Document,
	world: World,
	position: Position,
): { range: Range; placeholder: string } | null {
	const found = renamedAt(document, world, offsetOf(document, position));
	if (!found) return null;
	const span = 'number' in found ? found.span : found.mention;
	return { range: rangeOf(document, span), placeholder: oneLine(document.text.slice(span.start, span.end)) };
}

/**
 * The edit that renames what stands at `position`. Of a name, the words that changed are changed wherever the same
 * thing is named with them: « M. Tokaïev » follows « Kassym-Jomart Tokaïev ». Other drafts of the dossier are to be
 * confirmed; adopted texts are never touched.
 */
export function rename(
	document: Document,
	world: World,
	{ position, newName }: { readonly position: Position; readonly newName: string },
	others: readonly { readonly document: Document; readonly versioned: boolean }[],
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): WorkspaceEdit | Refusal | null {
	const found = renamedAt(document, world, offsetOf(document, position));
	if (!found) return null;
	const own = (changes: readonly Change[]) => ({ document, versioned: true, changes });
	if ('number' in found) {
		const changes = numberChanges(document, world, found.number, newName.trim());
		return 'refused' in changes ? changes : workspaceEdit([own(changes)], how);
	}
	const name = newName.trim();
	if (name === '') return { refused: refusals.empty };
	const { mention, ids } = found;
	const changed = substitution(document.text.slice(mention.start, mention.end), name);
	const here = nameChanges(document, world, ids, changed);
	const elsewhere = others
		.filter(other => other.document.uri !== document.uri && other.document.header.status !== 'adopted')
		.map(other => ({
			...other,
			changes: nameChanges(other.document, world, ids, changed).map(change => ({ ...change, confirm: inOthers })),
		}));
	return workspaceEdit([own(here), ...elsewhere], how);
}

const inOthers: Phrase = { en: 'Other drafts of the dossier', fr: 'Autres projets du dossier' };

function renamedAt(document: Document, world: World, offset: number): Renamed | undefined {
	for (const { mention, block, ids } of thingsAt(document, world, offset)) {
		if (block) {
			const number = numberOf(document, block);
			if (number) return { number: block, span: number };
		} else if (mention?.kind === 'reference') {
			const target = targetsOf(document, mention).find(
				({ span, blocks }) => span.start <= offset && offset <= span.end && blocks.length === 1,
			);
			if (target && numberOf(document, target.blocks[0]!)) return { number: target.blocks[0]!, span: target.span };
		} else if (mention && renames.has(mention.kind) && ids.length === 1) return { mention, ids };
	}
	return undefined;
}

const renames: ReadonlySet<Mention['kind']> = new Set(['agreement', 'organisation', 'person', 'event']);

function numberChanges(document: Document, world: World, block: Block, name: string): readonly Change[] | Refusal {
	const value = /^\d{1,3}$/u.test(name) ? Number(name) : 0;
	if (value === 0) return { refused: refusals.notNumber };
	const level = numberedBeside(document, block);
	if (level.some(each => each !== block && numberOf(document, each)?.value === value))
		return { refused: refusals.taken };
	return renumbered(document, world, new Map([[block, value]]));
}

/** What a rename changes: the whole name, and, where only some of its words are others, those words. */
interface Substitution {
	readonly from: string;
	readonly to: string;
	/** A word as it was → as it is; empty where the number of words is another. */
	readonly byWord: ReadonlyMap<string, string>;
}

function substitution(old: string, name: string): Substitution {
	const written = (text: string) => words(text).map(word => text.slice(word.start, word.end));
	const [from, to] = [written(old), written(name)];
	const byWord = new Map<string, string>();
	if (from.length === to.length) {
		// Nothing but words may have changed: what stands between them stays as it is in each place.
		for (const [index, word] of from.entries()) if (word !== to[index]) byWord.set(word, to[index]!);
	}
	return { from: oneLine(old), to: name, byWord };
}

function nameChanges(
	document: Document,
	world: World,
	ids: readonly string[],
	{ from, to, byWord }: Substitution,
): Change[] {
	return mentionsOf(document, world, ids).flatMap((mention): Change[] => {
		const { start, end } = mention;
		const text = document.text.slice(start, end);
		if (oneLine(text) === from) return [{ start, end, text: to }];
		return words(text).flatMap((word: Word) => {
			const other = byWord.get(text.slice(word.start, word.end));
			return other === undefined ? [] : [{ start: start + word.start, end: start + word.end, text: other }];
		});
	});
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
