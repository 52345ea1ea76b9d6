// Which statements of an adopted text outweigh the older ones: those that its drafters accepted as the ones to follow
// (`accepts:` in the front matter), and those by which it openly corrects an earlier text.
import type { Claim } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';

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

/** Whether a text can ask to be followed in what a check of this code disputes. */
export function canBeFollowed(code: string): boolean {
	return code in facts;
}

// « , corrigé en », “(rectified: … and not …)”: the words that correct a date stand close to it.
const reach = 80;
const sentenceEnd = /[.!?;](?=\s)/u;

/** Whether a claim of an adopted text outweighs what older texts say of the same. */
export function prevails(document: Document, claim: Claim): boolean {
	return isAccepted(document, claim) || isCorrection(document, claim);
}

function isAccepted({ header, blocks }: Document, claim: Claim): boolean {
	return (header.accepts ?? []).some(line => {
		const [, code, where] = /^\s*([a-z-]+)(?:\s+in\s+([^\s:]+))?/u.exec(line) ?? [];
		if (!code || !facts[code]?.(claim)) return false;
		return where === undefined || where === spokenPath(pathAt(blocks, claim.span.start));
	});
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
