// The names in which an adopted text asks to be followed (`accepts:` in the front matter): a former one, a spelling, who
// held an office on a day, the title of an act. And the anniversaries in whose number it does.
import type { Facts, Mention } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import type { Block, Document } from '../document/document.ts';
import { everyBlock, spokenPath } from '../document/document.ts';
import { wordsIn } from '../text/plain.ts';
import { sentenceAround } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { folded } from '../text/words.ts';
import { acceptances, isFollowed, names } from './prevailing.ts';

export interface Followed {
	/** Of the check that disputes such names. */
	readonly code: string;
	/** Of a paragraph, its words, folded; of a name, its own as they stand. */
	readonly words: string;
	/** The days of which the paragraph tells, and that of the text. */
	readonly days: readonly string[];
	/** Of a name: what it is the name of. Absent of a paragraph. */
	readonly of?: { readonly kind: Mention['kind']; readonly id?: string };
}

/** The paragraphs in whose names a text asks to be followed: that which is told, or all; and the names in them. */
export function followedIn(document: Document, facts: Facts): readonly (Followed & { readonly span: Span })[] {
	const { blocks } = document;
	return acceptances(document)
		.filter(({ code }) => names.includes(code))
		.flatMap(({ code, where }) =>
			everyBlock(blocks)
				.filter(({ path }) => where === undefined || where === spokenPath(path))
				.flatMap(block => inBlock(document, facts, code, block)),
		);
}

function inBlock(
	{ text, header }: Document,
	facts: Facts,
	code: string,
	{ span: { start }, content: { end } }: Block,
): (Followed & { readonly span: Span })[] {
	const span = { start, end };
	const inside = facts.mentions.filter(mention => contains(span, mention));
	const days = [
		...inside.flatMap(({ kind, value }) => (kind === 'date' && value ? [value] : [])),
		...(header.date ? [header.date] : []),
	];
	const found = new Map<number, Followed & { readonly span: Span }>();
	const add = (at: Span, of: NonNullable<Followed['of']>) =>
		found.set(at.start, {
			span: { start: at.start, end: at.end },
			code,
			words: wordsIn(text, at),
			days,
			of,
		});
	for (const mention of inside) {
		const { kind, entity } = mention;
		if (code === 'former-name') {
			if (entity?.type === 'place' && entity.formerly) add(mention, { kind, id: entity.id });
		} else if (code === 'mistaken-title') {
			if (kind === 'agreement') add(titleOf(mention, inside), { kind });
		} else if (kind === 'person') add(mention, { kind, ...(entity ? { id: entity.id } : {}) });
	}
	if (code === 'former-name')
		for (const former of facts.formerNames)
			if (contains(span, former)) add(former, { kind: 'place', id: former.entity.id });
	return [{ span, code, words: folded(text.slice(start, end)), days }, ...found.values()];
}

/** The title of an act, up to the day of its making. */
function titleOf({ start, end }: Span, mentions: readonly Mention[]): Span {
	const dated = mentions.find(mention => mention.kind === 'date' && mention.start > start && mention.end <= end);
	return { start, end: dated?.start ?? end };
}

/** A year from which anniversaries of something are counted: a statement of the record. */
export interface Begun {
	readonly about: string;
	readonly property: 'begun';
	/** ISO 8601. */
	readonly value: string;
	readonly prevails: true;
	readonly span: Span;
}

// A feast may be kept some months early or late.
const early = 1;

/** From which years a text counts the anniversaries in whose number it asks to be followed. */
export function begunIn(document: Document, { anniversaries, claims, mentions }: Facts): readonly Begun[] {
	const { header, text } = document;
	if (!header.date) return [];
	const own = Number(header.date.slice(0, 4));
	return anniversaries
		.filter(({ number }) => isFollowed(document, 'anniversaries', number))
		.flatMap(said => {
			const sentence = sentenceAround(text, said.number);
			const kept = mentions
				.filter(mention => mention.kind === 'date' && contains(sentence, mention))
				.map(({ value }) => Number(value?.slice(0, 4)))
				.find(year => Math.abs(year - own) <= early);
			const value = String((kept ?? own) - said.years).padStart(4, '0');
			return remembered(document, said, claims, mentions).map(about => ({
				about,
				property: 'begun' as const,
				value,
				prevails: true as const,
				span: said.number,
			}));
		});
}
