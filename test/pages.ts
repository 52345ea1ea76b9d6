// Reads test pages, runs a case, and writes what came of it in the page's own form.
//
// A page is Markdown. A heading names a case. A ```declaration fence is a text: unnamed the draft, named an adopted
// one, `declaration alternat` the draft's other original. A line of carets expects something of the line above it; its columns are written by `npm run pages:update`,
// never counted by hand. An ```expect fence is a golden result of the whole text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../server/analysis/facts.ts';
import type { Check } from '../server/checks/check.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { hover } from '../server/features/hover.ts';
import { registryOf } from '../server/registry/registry.ts';
import { outlineText } from '../server/report/outline.ts';
import { lineStarts, offsetAt, positionAt } from '../server/text/lines.ts';
import type { Span } from '../server/text/span.ts';
import { worldOf } from '../server/world.ts';

const root = join(import.meta.dirname, '..');

/** The registry that ships: pages speak of real agreements. */
export const registry = registryOf(
	readdirSync(join(root, 'corpus/registry'))
		.filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.map(name => ({ uri: `registry:${name}`, text: readFileSync(join(root, 'corpus/registry', name), 'utf8') })),
).registry;

/** What a line of carets says of the range above it. */
export interface Note extends Span {
	readonly says: string;
}

export interface Case {
	readonly name: string;
	/** The draft without its carets. */
	readonly text: string;
	readonly notes: readonly Note[];
	readonly adopted: readonly { readonly name: string; readonly text: string }[];
	readonly expect?: string;
	/** Lines of the page between which the draft's fence, and the expect fence, stand; for rewriting. */
	readonly draftLines: readonly [number, number];
	readonly expectLines?: readonly [number, number];
}

export type Printer = (
	text: string,
	adopted: Case['adopted'],
	asked: readonly Note[],
) => { readonly notes?: readonly Note[]; readonly expect?: string };

export function casesIn(page: string): Case[] {
	const lines = page.split('\n');
	const found: Case[] = [];
	let name = '';
	let adopted: { name: string; text: string }[] = [];
	for (let index = 0; index < lines.length; index++) {
		const heading = /^#{1,6} (.*)$/.exec(lines[index]!);
		if (heading) {
			name = heading[1]!;
			adopted = [];
			continue;
		}
		const fence = /^```(declaration|expect)(?: (\S+))?$/.exec(lines[index]!);
		if (!fence) continue;
		const end = lines.indexOf('```', index + 1);
		const body = lines.slice(index + 1, end);
		if (fence[1] === 'expect')
			found[found.length - 1] = { ...found.at(-1)!, expect: body.join('\n'), expectLines: [index + 1, end] };
		else if (fence[2]) adopted.push({ name: fence[2], text: `${body.join('\n')}\n` });
		else found.push({ name, ...uncareted(body), adopted, draftLines: [index + 1, end] });
		index = end;
	}
	return found;
}

function uncareted(body: readonly string[]): { text: string; notes: Note[] } {
	const kept: string[] = [];
	const notes: Note[] = [];
	let start = 0;
	for (const line of body) {
		const carets = /^[\s^]*\^[\s^]*/.exec(line);
		if (!carets) {
			start += kept.length > 0 ? kept.at(-1)!.length + 1 : 0;
			kept.push(line);
			continue;
		}
		// Several runs on one line, in a page as it is first written; the words are the last one's.
		const says = line.slice(carets[0].length);
		for (const run of carets[0].matchAll(/\^+/g))
			notes.push({ start: start + run.index, end: start + run.index + run[0].length, says });
	}
	return { text: `${kept.join('\n')}\n`, notes };
}

/** The draft with its notes as lines of carets: what a page should say. */
export function careted(text: string, notes: readonly Note[]): string[] {
	const lines = text.replace(/\n$/, '').split('\n');
	const starts = lineStarts(text);
	return lines.flatMap((line, index) => {
		const here = notes.filter(note => positionAt(starts, note.start).line === index);
		return [
			line,
			...here.map(({ start, end, says }) => {
				const column = start - starts[index]!;
				const width = Math.max(
					1,
					Math.min(end, offsetAt(text, starts, { line: index, character: Number.MAX_SAFE_INTEGER })) - start,
				);
				return `${' '.repeat(column)}${'^'.repeat(width)} ${says}`;
			}),
		];
	});
}

function worldWith(adopted: Case['adopted']) {
	const other = adopted.find(({ name }) => name === alternat);
	const declarations = adopted.flatMap(({ name, text }) => {
		if (name === alternat) return [];
		const document = parse(`file:///adopted/${name}.decl`, 0, text);
		return declarationOf(document, factsOf(registry)(document));
	});
	const world = worldOf(registry, declarations);
	if (!other) return world;
	const original = parse('file:///draft.alternat.decl', 0, other.text);
	return { ...world, otherOriginal: () => original };
}

/** The name of a fence that is the draft's other original. */
const alternat = 'alternat';

/** What `run` (all checks, where it is not given) finds in a text beside adopted ones. */
export function notesOf(text: string, adopted: Case['adopted'], run?: readonly Check[]): Note[] {
	return findings(parse('file:///draft.decl', 0, text), worldWith(adopted), {}, undefined, run).map(
		({ span, code, severity, message }) => ({
			...span,
			says: `${code}${severity === 'warning' ? '' : ` (${severity})`}: ${message.en}`,
		}),
	);
}

/** How each folder of pages is printed: the one place that calls the engine. */
export const printers: Readonly<Record<string, Printer>> = {
	checks: (text, adopted) => ({ notes: notesOf(text, adopted) }),
	hover: (text, adopted, asked) => ({
		notes: asked.map(({ start, end }) => {
			const document = parse('file:///draft.decl', 0, text);
			const card = hover(document, worldWith(adopted), positionAt(document.lines, start), {
				locale: document.language.id,
				today: '2026-11-23',
			});
			return { start, end, says: card ? shortCard((card.contents as { value: string }).value) : 'nothing' };
		}),
	}),
	outline: text => {
		const document = parse('file:///draft.decl', 0, text);
		return { expect: outlineText(document, factsOf(registry)(document), false).trimEnd() };
	},
	facts: text => {
		const document = parse('file:///draft.decl', 0, text);
		const { mentions, claims } = factsOf(registry)(document);
		const said = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
		return {
			expect: [
				...mentions.map(each =>
					`${each.kind} “${said(each)}” ${each.value ?? each.entity?.id ?? each.entities?.map(entity => entity.id).join(' + ') ?? ''}`.trimEnd(),
				),
				...claims.map(claim => `claim ${claim.about} ${claim.property} ${claim.value}`),
			].join('\n'),
		};
	},
};

/** A card on one line: enough to see that it is the right one and says what it should. */
function shortCard(card: string): string {
	return card.replace(/\s*\n+\s*/gu, ' / ').replace(/\(https?:[^)]*\)/gu, '(…)');
}

export function pagesIn(folder: string): string[] {
	return readdirSync(join(root, 'test', folder))
		.filter(name => name.endsWith('.md'))
		.sort()
		.map(name => join(root, 'test', folder, name));
}

/** The page with every case rewritten to what the engine says now. */
export function updated(page: string, print: Printer): string {
	const lines = page.split('\n');
	for (const each of casesIn(page).reverse()) {
		const { notes, expect } = print(each.text, each.adopted, each.notes);
		if (expect !== undefined && each.expectLines)
			lines.splice(each.expectLines[0], each.expectLines[1] - each.expectLines[0], ...expect.split('\n'));
		if (notes) lines.splice(each.draftLines[0], each.draftLines[1] - each.draftLines[0], ...careted(each.text, notes));
	}
	return lines.join('\n');
}
