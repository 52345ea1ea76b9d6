// Which statements of an adopted text outweigh the older ones: those that its drafters accepted as the ones to follow
// (`accepts:` in the front matter), and those by which it openly corrects an earlier text.
import type { Claim } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import type { Span } from '../text/span.ts';

/** What a finding is about, by its code: only statements can be followed. */
const facts: Readonly<Record<string, (claim: Claim) => boolean>> = {
	'contradicted-date': ({ about, property }) => dated.has(property) && !about.startsWith('thing:'),
	'contradicted-place': ({ about, place, property }) =>
		place !== undefined && dated.has(property) && !about.startsWith('thing:'),
	'contradicted-entry-into-force': ({ property }) => property === 'inForce' || property === 'provisional',
	'contradicted-status': ({ property }) => property === 'status' || property === 'inForce',
	'contradicted-amendment': ({ property }) => property === 'amends' || property === 'replaces',
	'contradicted-visit': ({ about }) => about.startsWith('visit:'),
	'contradicted-event': ({ about, property }) =>
		property !== 'seat' &&
		property !== 'members' &&
		(about.startsWith('thing:') || property === 'founded' || (property === 'held' && !about.startsWith('visit:'))),
	'contradicted-parties': isMaking,
	'mistaken-title': isMaking,
	'contradicted-figure': ({ property }) => property === 'figure',
	'contradicted-seat': ({ property }) => property === 'seat',
	'contradicted-membership': ({ property }) => property === 'memberSince' || property === 'joined',
	'contradicted-presidency': ({ property }) => property === 'chaired',
};

const dated: ReadonlySet<Claim['property']> = new Set([
	'signed',
	'adopted',
	'opened',
	'dated',
	'ended',
	'initialled',
	'negotiationsOpened',
]);

/** What an act is known by is told with its making. */
function isMaking({ about, property }: Claim): boolean {
	return about.startsWith('act:') && dated.has(property);
}

/** What is told, and is no statement: a meeting and its number, an acronym, a sentence around a date. */
const passages = {
	sessions: ['mistaken-ordinal', 'contradicted-event'],
	acronyms: ['contradicted-acronym'],
	tellings: ['retold-otherwise'],
	anniversaries: ['miscounted-anniversary'],
} as const;

/** What is known by its name alone: a text that is followed in it uses the name. */
export const names: readonly string[] = [
	'former-name',
	'inconsistent-spelling',
	'mistaken-officeholder',
	'mistaken-title',
	'no-longer-existing',
	'not-yet-existing',
];

/** Whether a text can ask to be followed in what a check of this code disputes. */
export function canBeFollowed(code: string): boolean {
	return code in facts || names.includes(code) || Object.values<readonly string[]>(passages).flat().includes(code);
}

/** Whether an adopted text asks to be followed in a passage of it. */
export function isFollowed(document: Document, kind: keyof typeof passages, { start }: Span): boolean {
	return acceptances(document).some(
		({ code, where }) => (passages[kind] as readonly string[]).includes(code) && isThere(document, where, start),
	);
}

export interface Acceptance {
	readonly code: string;
	readonly where?: string;
}

/** What an adopted text asks to be followed in: in a paragraph, or wherever it stands. */
export function acceptances({ header }: Document): readonly Acceptance[] {
	return (header.accepts ?? []).flatMap(line => {
		const [, code, where] = /^\s*([a-z-]+)(?:\s+in\s+([^\s:]+))?/u.exec(line) ?? [];
		return code ? [{ code, ...(where === undefined ? {} : { where }) }] : [];
	});
}

function isThere({ blocks }: Document, where: string | undefined, at: number): boolean {
	return where === undefined || where === spokenPath(pathAt(blocks, at));
}

/** Those of the latest that prevails and of all that are later, where any does; else all. */
export function standing<T>(
	all: readonly T[],
	of: (each: T) => { readonly prevails?: true | undefined; readonly date?: string | undefined },
): readonly T[] {
	const ruling = all.filter(each => of(each).prevails).map(each => of(each).date ?? '');
	if (ruling.length === 0) return all;
	const latest = ruling.reduce((one, other) => (one > other ? one : other));
	return all.filter(each => (of(each).date ?? '') > latest || (of(each).prevails && (of(each).date ?? '') === latest));
}

// « , corrigé en », “(rectified: … and not …)”: the words that correct a date stand close to it.
const reach = 80;
const sentenceEnd = /[.!?;](?=\s)/u;

/** Whether a claim of an adopted text outweighs what older texts say of the same. */
export function prevails(document: Document, claim: Claim): boolean {
	return isAccepted(document, claim) || isCorrection(document, claim);
}

function isAccepted(document: Document, claim: Claim): boolean {
	return acceptances(document).some(
		({ code, where }) => facts[code]?.(claim) && isThere(document, where, claim.span.start),
	);
}

function isCorrection({ text, language }: Document, { span }: Claim): boolean {
	const before = text.slice(Math.max(0, span.start - reach), span.start);
	const behind = text.slice(span.end, span.end + reach);
	return language.acts.corrections.test(`${before.split(sentenceEnd).at(-1)} | ${behind.split(sentenceEnd)[0]}`);
}

/** Whether a text gives a value only to reject it: « et non le 4 mai 2018 », “the 4 May should read”. */
export function isRejected({ text, language }: Document, { span }: Claim): boolean {
	const { before, behind } = language.acts.rejected;
	return (
		before.test(text.slice(Math.max(0, span.start - 30), span.start)) ||
		behind.test(text.slice(span.end, span.end + 40))
	);
}
