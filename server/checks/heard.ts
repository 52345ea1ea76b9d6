// What a check is given to look at: a paragraph with the words around it, or the text as a whole.
import type { Facts, Said } from '../analysis/facts.ts';
import { movedList, movedSaid } from '../analysis/moved.ts';
import { SaidWhenAsked } from '../analysis/said-when-asked.ts';
import type { Document } from '../document/document.ts';
import { endOf, pieceOf } from '../document/paragraphs.ts';
import { answering } from '../text/answering.ts';
import type { Heard, Subject, TextCheck } from './check.ts';
import type { Overview } from './overview.ts';
import { stretchOf } from './within-reach.ts';

/** A paragraph with the words around it, and which parts of the overview were looked at. */
export interface Around extends Pick<Subject, 'document' | 'facts'> {
	/** Where the paragraph begins in what is given. */
	readonly base: number;
	readonly used: () => readonly string[];
	/** Whether the words, or what is said near, have been looked at since this was last asked. */
	readonly looked: () => boolean;
}

export function heardAround(
	document: Document,
	{ said, parties, parts: labels }: Facts,
	overview: Overview,
	index: number,
	opening: readonly (string | undefined)[] | undefined,
): Around {
	const { starts, uri, header, language } = document;
	const { start: from, end: to } = stretchOf(document, index);
	let near: Pick<Said, 'mentions' | 'claims'> | undefined;
	let text: string | undefined;
	let looked = false;
	const { whole, used } = watched(overview);
	const base = starts[index]! - from;
	// Mostly the words begin with the paragraph.
	const own = base === 0 ? said[index]! : movedSaid(said[index]!, base);
	return {
		base,
		used,
		looked: () => {
			const answer = looked;
			looked = false;
			return answer;
		},
		document: Object.assign(
			textOf({
				text: () => {
					looked = true;
					text ??= pieceOf(document, from, to);
					return text;
				},
			}),
			{ uri, header, language },
		),
		facts: Object.assign(
			nearOf({
				near: () => {
					looked = true;
					near ??= nearby(document, said, index, from, to);
					return near;
				},
			}),
			own,
			{ parties, parts: labels, whole },
			opening ? { opening } : {},
		),
	};
}

const textOf = answering<Pick<Document, 'text'>>(['text']);
const nearOf = answering<Pick<Heard, 'near'>>(['near']);

/** What is said between two offsets, around a paragraph. */
function nearby(
	document: Document,
	said: readonly Said[],
	index: number,
	from: number,
	to: number,
): Pick<Said, 'mentions' | 'claims'> {
	const { starts } = document;
	let first = index;
	while (first > 0 && endOf(document, first - 1) > from) first--;
	const mentions: Said['mentions'][number][] = [];
	const claims: Said['claims'][number][] = [];
	for (let at = first; at < said.length && starts[at]! < to; at++) {
		mentions.push(...movedList('mentions', said[at]!.mentions, starts[at]! - from));
		claims.push(...movedList('claims', said[at]!.claims, starts[at]! - from));
	}
	const isInside = ({ start, end }: { readonly start: number; readonly end: number }) => start >= 0 && end <= to - from;
	return { mentions: mentions.filter(isInside), claims: claims.filter(({ subject }) => isInside(subject)) };
}

/** The text with what `saidOf` makes of the overview, where `parties` and parts are those of all. */
export function heardWhole(
	saidOf: (whole: Overview) => Said,
	overview: Overview,
	{ parties, parts }: Pick<Facts, 'parties' | 'parts'>,
): { readonly facts: Heard; readonly used: () => readonly string[] } {
	const { whole, used } = watched(overview);
	return { used, facts: new HeardWhole(saidOf(whole), parties, parts, whole) };
}

/** What is said is lists that are made when they are asked for: they are not to be copied. */
class HeardWhole extends SaidWhenAsked implements Heard {
	readonly near: Said;
	readonly parties: Heard['parties'];
	readonly parts: Heard['parts'];
	readonly whole: Overview;

	constructor(said: Said, parties: Heard['parties'], parts: Heard['parts'], whole: Overview) {
		super(name => said[name]);
		this.near = said;
		this.parties = parties;
		this.parts = parts;
		this.whole = whole;
	}
}

/** A part of what is heard of a text. */
export function heardPart({ parties, parts, whole }: Heard, own: Partial<Said>): Heard {
	return new HeardWhole(new SaidWhenAsked(name => own[name] ?? nothing), parties, parts, whole);
}

const nothing: readonly never[] = [];

/** The facts of a text that a check says it judges. */
export function selected(
	{ starts, paragraphs }: Document,
	{ said }: Facts,
	overview: Overview,
	of: NonNullable<TextCheck['of']>,
): Said {
	let own: readonly (Partial<Said> | undefined)[] | undefined;
	return new SaidWhenAsked(<K extends keyof Said>(name: K): Said[K] => {
		own ??= said.map((each, index) => of(each, paragraphs[index]!, overview));
		return own.flatMap((each, index) => (each?.[name] ? movedList(name, each[name], starts[index]!) : [])) as never;
	});
}

/** The overview, and what of it has been looked at: a part, or what a part has under a key. */
function watched(overview: Overview): { readonly whole: Overview; readonly used: () => readonly string[] } {
	let found: Set<string> | undefined;
	const looked = <V>(what: string, value: V): V => {
		found ??= new Set();
		found.add(what);
		return value;
	};
	return {
		used: () => (found ? [...found] : unused),
		whole: Object.assign(
			partsOf({
				series: () => looked('series', overview.series),
				days: () => looked('days', overview.days),
				disputed: () => looked('disputed', overview.disputed),
			}),
			{
				acts: { get: (about: string) => looked(`acts ${about}`, overview.acts.get(about)) },
				made: { get: (day: string) => looked(`made ${day}`, overview.made.get(day)) },
			},
		),
	};
}

const partsOf = answering<Pick<Overview, 'series' | 'days' | 'disputed'>>(['series', 'days', 'disputed']);
const unused: readonly string[] = [];

/** Whether what was looked at is something else now. */
export function isStale(used: readonly string[], before: Overview, now: Overview): boolean {
	if (before === now) return false;
	return used.some(what => {
		const [part, ...rest] = what.split(' ');
		const key = rest.join(' ');
		if (part === 'acts' || part === 'made') return before[part].get(key) !== now[part].get(key);
		return before[part as keyof Overview] !== now[part as keyof Overview];
	});
}
