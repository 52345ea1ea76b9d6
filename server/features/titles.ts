// What a block is about, in a few words: for the outline, and for the command line.
import type { Facts, Mention } from '../analysis/facts.ts';
import type { Block, Document } from '../document/document.ts';
import { first } from '../registry/standing.ts';

const longest = 64;

/** « 2. Traité de partenariat stratégique … »: its number, then the first accord, body or event it names, else its first words. */
export function titleOf(document: Document, facts: Facts, block: Block): string {
	const numbered = block.path.length > 0;
	const label =
		block.marker && numbered
			? plain(document.text.slice(block.marker.start, block.marker.end).replace(/[*_]/gu, ''))
			: '';
	return [label, subjectOf(document, facts, block)].filter(part => part !== '').join(' ');
}

function subjectOf(document: Document, facts: Facts, block: Block): string {
	const words = shortened(document.text.slice(block.content.start, block.content.end));
	if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'text') return words;
	const named = mentionsIn(facts.mentions, block.content.start, block.content.end);
	const about =
		named.find(mention => mention.kind === 'agreement' && (mention.entity || mention.end - mention.start > 24)) ??
		named.find(mention => (mention.kind === 'organisation' && mention.entity) || mention.kind === 'event');
	if (!about) return words;
	const said = shortened(document.text.slice(about.start, about.end));
	// An acronym says little to who does not know it: the name goes with it.
	const name = about.entity && said.length < 8 ? first(about.entity.names, document.language.id) : undefined;
	return capital(name ? `${said} (${shortened(name)})` : said);
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

function shortened(text: string): string {
	// A long paragraph is not folded whole for its first words.
	const line = plain(text.slice(0, 4 * longest));
	return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\s,;:]+\S*$/u, '')} …`;
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Words without the marks of web pages and of Markdown. */
function plain(text: string): string {
	return text
		.replace(/<[^>]*>/gu, '')
		.replace(/&(?:(\w+)|#(\d{1,6}));/gu, (written, name: string | undefined, code: string) =>
			name === undefined ? String.fromCodePoint(Number(code)) : (entities[name] ?? written),
		)
		.replace(/\\(?=[[\]().])/gu, '')
		.replace(/[\s*_]+/gu, ' ')
		.trim();
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
