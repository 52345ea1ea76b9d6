// Open points of a draft, as they are listed, counted, gone through and shown: whose words stand in which brackets.
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import { everyPoint, type OpenPoint } from '../analysis/brackets.ts';
import { openPointsOf, sideNamed } from '../analysis/open-points.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Registry } from '../registry/registry.ts';
import { nameIn } from '../registry/standing.ts';
import { touches } from '../text/span.ts';
import { rangeOf } from './position.ts';

const words = {
	group: (count: number): Phrase => ({ en: `Open points (${count})`, fr: `Points ouverts (${count})` }),
	title: { en: 'Open point: not agreed yet', fr: 'Point ouvert : pas encore d’accord' } satisfies Phrase,
	proposed: { en: 'Proposed', fr: 'Proposé' } satisfies Phrase,
	wording: (number: number): Phrase => ({ en: `Wording ${number}`, fr: `Rédaction ${number}` }),
};

/** Where the open points stand, each before what is inside it: the places of “next open point”. */
export function openPoints(document: Document, { registry }: World): Range[] {
	return everyPoint(openPointsOf(registry)(document)).map(point => rangeOf(document, point));
}

/** The group of the outline that lists them; none where nothing is open. */
export function openPointSymbols(document: Document, { registry }: World, locale: LanguageId): DocumentSymbol[] {
	const points = openPointsOf(registry)(document);
	if (points.length === 0) return [];
	const symbol = (point: OpenPoint): DocumentSymbol => ({
		name: shortened(document.text.slice(point.start, point.end)),
		detail: ownersOf(registry, point, locale).join(' / '),
		kind: SymbolKind.Event,
		range: rangeOf(document, point),
		selectionRange: rangeOf(document, point),
		...(point.inside.length > 0 ? { children: point.inside.map(symbol) } : {}),
	});
	// At the very top, and over no text: what the cursor is in is told by the paragraphs.
	const top = { line: 0, character: 0 };
	const range = { start: top, end: top };
	return [
		{
			name: words.group(everyPoint(points).length)[locale],
			kind: SymbolKind.Event,
			range,
			selectionRange: range,
			children: points.map(symbol),
		},
	];
}

/** The innermost open point around an offset. */
export function openPointAt(document: Document, { registry }: World, offset: number): OpenPoint | undefined {
	return everyPoint(openPointsOf(registry)(document)).findLast(point => touches(point, offset));
}

/** What a hover says of an open point: whose words they are, each wording on its line. */
export function openPointCard(document: Document, { registry }: World, point: OpenPoint, locale: LanguageId): string {
	const colon = languageOf(locale).colon;
	const lines = point.alternatives.map((alternative, index) => {
		const said = shortened(document.text.slice(alternative.start, alternative.end), longestWording);
		const owner = alternative.owner?.names.map(name => sideIn(registry, name, locale)).join(', ');
		const lead = owner ?? (point.alternatives.length > 1 ? words.wording(index + 1)[locale] : words.proposed[locale]);
		return `- **${lead}**${colon}${said === '' ? '∅' : said}`;
	});
	return [`**${words.title[locale]}**`, '', ...lines].join('\n');
}

/** A side as the interface names it: `FR` → « France »; as written where the registry knows none. */
export function sideIn(registry: Registry, name: string, locale: LanguageId): string {
	const side = sideNamed(registry, name);
	return side ? nameIn(locale, side) : name;
}

function ownersOf(registry: Registry, { alternatives }: OpenPoint, locale: LanguageId): string[] {
	return [
		...new Set(alternatives.flatMap(({ owner }) => owner?.names ?? []).map(name => sideIn(registry, name, locale))),
	];
}

const longest = 60;
const longestWording = 300;

function shortened(text: string, most = longest): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most).replace(/[\s,;:]+\S*$/u, '')} …`;
}
