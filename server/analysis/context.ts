// What all paragraphs of a text make together, and whom it concerns when that changes: a name that is typed is news for
// those who know its bearer by the family name alone, and for no one else.
import type { Document } from '../document/document.ts';
import type { Registry } from '../registry/registry.ts';
import { partiesOf } from './parties.ts';
import { partsNamed } from './parts.ts';
import { type Context, foldedName, type Placed } from './settle.ts';

/** What a paragraph contributes to the context of all. */
export interface Share {
	readonly people: readonly string[];
	readonly sovereigns: readonly string[];
	readonly introduced: readonly string[];
	readonly part: string;
}

/** A paragraph as read, and its share. */
interface Sharing {
	readonly placed: readonly Placed[];
	readonly share: Share;
}

/** The context of a document. Of the one before, every part is kept that is the same; the whole where all are. */
export function contextOf(
	registry: Registry,
	{ header, language }: Document,
	all: readonly Sharing[],
	before: { readonly context: Context; readonly entries: readonly Sharing[] } | undefined,
): Context {
	const old = before?.context.language === language ? before.context : undefined;
	const parties = partiesOf(
		registry,
		header,
		all.flatMap(({ placed }) => placed),
	);
	const labels = all.flatMap(({ share: { part } }) => (part === '' ? [] : [part]));
	const oldLabels = before?.entries.flatMap(({ share: { part } }) => (part === '' ? [] : [part]));
	const named = (part: 'people' | 'sovereigns' | 'introduced') => {
		const found = new Set<string>();
		for (const { share } of all) for (const each of share[part]) found.add(each);
		return old && old[part].size === found.size && [...found].every(each => old[part].has(each)) ? old[part] : found;
	};
	const fresh: Context = {
		header,
		language,
		parties: old && isSameList(old.parties, parties) ? old.parties : parties,
		people: named('people'),
		sovereigns: named('sovereigns'),
		introduced: named('introduced'),
		parts: old && oldLabels && isSameList(oldLabels, labels) ? old.parts : partsNamed(labels),
	};
	return old && parts.every(part => old[part] === fresh[part]) ? old : fresh;
}

const parts = ['header', 'language', 'parties', 'people', 'sovereigns', 'introduced', 'parts'] as const;

function isSameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Whether a paragraph may say something else in one context than in another. */
export function newsBetween(one: Context, other: Context): (paragraph: readonly Placed[]) => boolean {
	if (one === other) return () => false;
	if (
		one.header !== other.header ||
		one.language !== other.language ||
		one.parties !== other.parties ||
		one.parts !== other.parts
	)
		return () => true;
	const people = difference(one.people, other.people);
	const sovereigns = difference(one.sovereigns, other.sovereigns);
	const introduced = difference(one.introduced, other.introduced);
	return placed =>
		// Of what is open, other wordings are read as well.
		placed[0]?.paragraph.text.includes('[') === true ||
		placed.some(
			place =>
				place.reading.names.some(({ entries }) => entries.some(({ id }) => people.has(id))) ||
				(place.reading.signer !== undefined && sovereigns.has(foldedName(place, place.reading.signer))) ||
				(introduced.size > 0 &&
					place.reading.capitals.some(({ start, end }) =>
						introduced.has(place.paragraph.text.slice(place.at + start, place.at + end)),
					)),
		);
}

/** What is in one of two sets. */
function difference(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
	if (one === other) return none;
	return new Set([...[...one].filter(each => !other.has(each)), ...[...other].filter(each => !one.has(each))]);
}

const none: ReadonlySet<string> = new Set();
