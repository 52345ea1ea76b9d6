// What a block is about, in a few words: for the outline, and for the command line.
import type { Facts, Mention, Said } from '../analysis/facts.ts';
import type { Block, Document, Paragraph } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import { first } from '../registry/standing.ts';
import { bearing } from '../text/derived.ts';
import { plainOf } from '../text/plain.ts';
import { touches } from '../text/span.ts';

const longest = 64;

/** « 2. Traité de partenariat stratégique … »: its number, then the first accord, body or event it names, else its first words. */
export function titleOf(document: Document, facts: Facts, block: Block): string {
	const { start, end } = block.content;
	const { marker } = block;
	return titled(
		{
			kind: block.kind,
			path: block.path,
			...(marker ? { number: document.text.slice(marker.start, marker.end) } : {}),
			text: document.text.slice(start, end),
		},
		mentionsIn(facts.mentions, start, end),
		start,
		document.language,
	);
}

/** The titles of a document's paragraphs, in their order: what an edit has not touched keeps its own. */
export function titlesOf({ paragraphs, language }: Document, { said }: Facts): readonly string[] {
	return said.map((each, index) => {
		const paragraph = paragraphs[index]!;
		const known = titles.of(each);
		if (known?.paragraph === paragraph) return known.title;
		const title = titled(paragraph, each.mentions, 0, language);
		titles.give(each, { paragraph, title });
		return title;
	});
}

const titles = bearing<Said, { readonly paragraph: Paragraph; readonly title: string }>();

/** The title of a paragraph; offsets of its mentions count from `start`. */
function titled(
	paragraph: Omit<Paragraph, 'lead'>,
	named: readonly Mention[],
	start: number,
	language: Language,
): string {
	const { number, path } = paragraph;
	const label = number !== undefined && path.length > 0 ? plain(number.replace(/[*_]/gu, '')) : '';
	return [label, subjectOf(paragraph, named, start, language)].filter(part => part !== '').join(' ');
}

function subjectOf(
	{ kind, text }: Omit<Paragraph, 'lead'>,
	named: readonly Mention[],
	start: number,
	language: Language,
): string {
	const words = shortened(text);
	if (kind !== 'paragraph' && kind !== 'item' && kind !== 'text') return words;
	const about =
		named.find(mention => mention.kind === 'agreement' && (mention.entity || mention.end - mention.start > 24)) ??
		named.find(mention => (mention.kind === 'organisation' && mention.entity) || mention.kind === 'event');
	if (!about) return words;
	const said = shortened(text.slice(about.start - start, about.end - start));
	// An acronym says little to who does not know it: the name goes with it.
	const name = about.entity && said.length < 8 ? first(about.entity.names, language.id) : undefined;
	return capital(name && name !== said ? `${said} (${shortened(name)})` : said);
}

/** Mentions that start between two offsets; they are in order. */
export function mentionsIn(mentions: readonly Mention[], from: number, to: number): Mention[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.start < from) low = middle + 1;
		else high = middle;
	}
	const found: Mention[] = [];
	for (let index = low; index < mentions.length && mentions[index]!.start < to; index++) found.push(mentions[index]!);
	return found;
}

/** Mentions that stand at an offset, a cursor behind the last letter included. */
export function mentionsAt(mentions: readonly Mention[], offset: number): Mention[] {
	return mentionsIn(mentions, offset - longestMention, offset + 1).filter(mention => touches(mention, offset));
}

// A title of an act runs on for some lines at most.
const longestMention = 5000;

function shortened(text: string): string {
	// A long paragraph is not folded whole for its first words.
	const line = plain(text.slice(0, 4 * longest));
	return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\s,;:]+\S*$/u, '')} …`;
}

/** Words without the marks of web pages and of Markdown. */
function plain(text: string): string {
	return plainOf(text)
		.text.replace(/<[^<>]*$/u, '')
		.replace(/\\(?=[[\]().])/gu, '')
		.replace(/[\s*_]+/gu, ' ')
		.trim();
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
