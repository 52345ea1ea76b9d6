// What all paragraphs of a document say. Of the document before, under the same name, everything is kept that an edit
// has not touched: one paragraph is read and settled anew, the whole where what the whole tells has changed.
import type { Document, Paragraph } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import type { Registry } from '../registry/registry.ts';
import { bearing, following } from '../text/derived.ts';
import { plainOf } from '../text/plain.ts';
import { contextOf, newsBetween, type Share } from './context.ts';
import type { Said } from './facts.ts';
import { movedMention, movedSaid } from './moved.ts';
import { acronymsIntroduced, peopleNamed } from './naming.ts';
import { wordingsOf } from './open-points.ts';
import { partiesOf } from './parties.ts';
import { partOf } from './parts.ts';
import { type Reading, reader, readOnce } from './reading.ts';
import { type Before, type Context, foldedName, looksBack, type Placed, type Settling, settle } from './settle.ts';
import { mayRunOn, type ShortForm, shortFormsBehind } from './short-forms.ts';
import { withForms } from './with-forms.ts';
import { saidByAny } from './wordings.ts';

export interface Settled {
	readonly context: Context;
	/** One for each paragraph of the document. */
	readonly said: readonly Said[];
	readonly entries: readonly Entry[];
	readonly forms: readonly Form[];
	/** The definition of one may run on behind its paragraph. */
	readonly runsOn: boolean;
}

/** A paragraph with all that is known of it. */
export interface Entry {
	readonly paragraph: Paragraph;
	readonly placed: readonly Placed[];
	readonly share: Share;
	readonly before: Before;
	readonly settling: Settling;
	readonly forms: readonly ShortForm[];
	/** A definition may run on behind it. */
	readonly runsOn: boolean;
}

/** A short form, and the paragraph that defines it. */
export interface Form extends ShortForm {
	readonly entry: number;
}

export const settledOf = (registry: Registry): ((document: Document) => Settled) =>
	following(
		// What is read once has no next version: tens of thousands go by, and nothing of them is to be held.
		document => (readOnce.has(registry) ? undefined : `${document.language.id} ${document.uri}`),
		(document: Document, before: Settled | undefined) => settledAfter(registry, document, before),
	);

function settledAfter(registry: Registry, document: Document, old: Settled | undefined): Settled {
	const { paragraphs, language } = document;
	const before = old?.context.language === language ? old : undefined;
	const { head, tail } = common(before?.entries ?? [], paragraphs);
	const within = before && settledWithin(registry, document, before, head, tail);
	if (within) return within;
	const moved = (before?.entries.length ?? 0) - paragraphs.length;
	/** The entry of the document before that is of the same paragraph. */
	const kept = (index: number): Entry | undefined =>
		index < head
			? before!.entries[index]
			: index >= paragraphs.length - tail
				? before!.entries[index + moved]
				: undefined;
	const ahead = readBefore.of(document);
	const fresh =
		ahead?.registry === registry && !before
			? ahead.placed
			: placedIn(
					registry,
					paragraphs.filter((_, index) => !kept(index)),
					language,
				);
	let next = 0;
	const readings = paragraphs.map((_, index) => kept(index)?.placed ?? fresh[next++]!);
	const shares = readings.map((placed, index) => {
		const known = kept(index)?.share;
		// What part a heading is, its neighbour may say too.
		if (known && (index !== head - 1 || paragraphs[index]!.kind !== 'heading')) return known;
		const share = shareOf(paragraphs[index]!, paragraphs[index + 1], placed, language);
		return known && isEqual(known, share) ? known : share;
	});
	const context = contextOf(
		registry,
		document,
		readings.map((placed, index) => ({ placed, share: shares[index]! })),
		before,
	);
	const isNews = before && newsBetween(before.context, context);
	const entries: Entry[] = [];
	let last: Before = nothing;
	for (const [index, paragraph] of paragraphs.entries()) {
		const known = kept(index);
		const placed = readings[index]!;
		const share = shares[index]!;
		if (known && !isNews!(placed) && hears(placed, known.before, last)) {
			entries.push(known.share === share ? known : { ...known, share });
			last = placed.length > 0 ? known.settling.last : last;
			continue;
		}
		const entry = entryOf(registry, context, { paragraph, placed, share, before: last });
		entries.push(entry);
		if (placed.length > 0) last = entry.settling.last;
	}
	return withForms(document, context, entries, before);
}

/**
 * What a document says of which only the paragraphs between a head and a tail have changed: the others are not looked
 * at, but for what they hear of one before them. Undefined where the changed ones tell the whole something else.
 */
function settledWithin(
	registry: Registry,
	document: Document,
	before: Settled,
	head: number,
	tail: number,
): Settled | undefined {
	const { paragraphs, language, header } = document;
	const { context, entries: old } = before;
	// What part a heading is, its neighbour may say too.
	if (context.header !== header || paragraphs[head - 1]?.kind === 'heading') return undefined;
	const changed = paragraphs.slice(head, paragraphs.length - tail);
	const read = placedIn(registry, changed, language);
	const fresh = changed.map((paragraph, index) => {
		const placed = read[index]!;
		return { paragraph, placed, share: shareOf(paragraph, paragraphs[head + index + 1], placed, language) };
	});
	const told = old.slice(head, old.length - tail).filter(({ share }) => tells(share));
	const tellNow = fresh.filter(({ share }) => tells(share));
	const shares = (list: readonly Pick<Entry, 'share'>[]) => list.map(({ share }) => share);
	if (!isEqual(shares(told), shares(tellNow))) return undefined;
	const all = [old.slice(0, head), fresh, old.slice(old.length - tail)];
	if (!isEqual(context.parties, partiesOf(registry, header, placesOf(all)))) return undefined;
	const entries = old.slice(0, head);
	let last = entries.findLast(({ placed }) => placed.length > 0)?.settling.last ?? nothing;
	for (const each of fresh) {
		const entry = entryOf(registry, context, { ...each, before: last });
		entries.push(entry);
		if (each.placed.length > 0) last = entry.settling.last;
	}
	for (let index = old.length - tail; index < old.length; index++) {
		const known = old[index]!;
		if (known.placed.length > 0) {
			// What hears the same says the same, and so does all behind it.
			if (hears(known.placed, known.before, last))
				return withForms(document, context, entries.concat(old.slice(index)), before);
			const entry = entryOf(registry, context, { ...known, before: last });
			entries.push(entry);
			last = entry.settling.last;
		} else entries.push(known);
	}
	return withForms(document, context, entries, before);
}

function* placesOf(lists: Iterable<Iterable<Pick<Entry, 'placed'>>>): Iterable<Placed> {
	for (const list of lists) for (const { placed } of list) yield* placed;
}

function entryOf(
	registry: Registry,
	context: Context,
	{ paragraph, placed, share, before }: Pick<Entry, 'paragraph' | 'placed' | 'share' | 'before'>,
): Entry {
	const read = placed[0]?.paragraph ?? paragraph;
	const settled = settledInEach(registry, context, read, placed, before);
	const settling = read === paragraph ? settled : asWritten(paragraph, settled);
	const runsOn = mayRunOn(paragraph.text, settling.acts);
	const forms = runsOn ? [] : shortFormsBehind(context.language, paragraph.text, settling.acts);
	return { paragraph, placed, share, before, settling, forms, runsOn };
}

const nothing: Before = { told: [], office: false };

/** How many paragraphs at the head and at the tail are those of the document before. */
function common(entries: readonly Entry[], paragraphs: readonly Paragraph[]): { head: number; tail: number } {
	const most = Math.min(entries.length, paragraphs.length);
	let head = 0;
	while (head < most && entries[head]!.paragraph === paragraphs[head]) head++;
	let tail = 0;
	while (tail < most - head && entries.at(-1 - tail)!.paragraph === paragraphs.at(-1 - tail)) tail++;
	return { head, tail };
}

/** Paragraphs of documents that were read before it was asked what they say. */
const readBefore = bearing<
	Document,
	{ readonly registry: Registry; readonly placed: readonly (readonly Placed[])[] }
>();

/**
 * Reads the paragraphs of several documents together: what is made of each is the same, but the finders, which are much,
 * change places less often (see `readTogether`). For documents of which nothing is known.
 */
export function readAhead(registry: Registry, documents: readonly Document[]): void {
	for (const language of new Set(documents.map(each => each.language))) {
		const own = documents.filter(each => each.language === language);
		const paragraphs = own.flatMap(each => each.paragraphs);
		const all = placedIn(registry, paragraphs, language);
		let next = 0;
		for (const document of own) {
			const from = next;
			next += document.paragraphs.length;
			readBefore.give(document, { registry, placed: all.slice(from, next) });
		}
	}
}

/** Paragraphs as read, all together. */
function placedIn(registry: Registry, paragraphs: readonly Paragraph[], language: Language): (readonly Placed[])[] {
	const read = paragraphs.filter(({ text }) => text !== '').map(asRead);
	const readings = reader(registry)(language).all(read.map(({ text }) => wordingsOf(registry, text)[0]!));
	let next = 0;
	return paragraphs.map(({ text }) => (text === '' ? [] : placedAs(read[next]!, readings[next++]!)));
}

/** A paragraph without what a typesetter put into its words. */
function asRead(paragraph: Paragraph): Paragraph {
	const { text } = plainOf(paragraph.text);
	return text === paragraph.text ? paragraph : { ...paragraph, text };
}

/** What is told of a paragraph as it is read, told of it as it is written. */
function asWritten({ text }: Paragraph, settling: Settling): Settling {
	const { written } = plainOf(text);
	if (!written) return settling;
	const { said, acts } = settling;
	return { ...settling, said: movedSaid(said, written), acts: acts.map(act => movedMention(act, written)) };
}

function placedAs(paragraph: Paragraph, reading: Reading): readonly Placed[] {
	const own = { paragraph, at: 0, reading };
	if (reading.passages.length === 0) return [own];
	return [own, ...reading.passages.map(passage => ({ paragraph, at: passage.at, reading: passage.reading }))];
}

/** A paragraph with open points is settled in each of its wordings, and says what any of them says. */
function settledInEach(
	registry: Registry,
	context: Context,
	paragraph: Paragraph,
	placed: readonly Placed[],
	before: Before,
): Settling {
	const first = settle(registry, context, paragraph, placed, before);
	const all = wordingsOf(registry, paragraph.text);
	if (all.length === 1) return first;
	const read = reader(registry)(context.language);
	const said = all
		.slice(1)
		.map(text => settle(registry, context, paragraph, placedAs(paragraph, read(text)), before).said);
	return { ...first, said: saidByAny([first.said, ...said]) };
}

function shareOf(
	paragraph: Paragraph,
	next: Paragraph | undefined,
	placed: readonly Placed[],
	language: Language,
): Share {
	return {
		people: inAll(placed, peopleNamed),
		sovereigns: inAll(placed, sovereignsNamed),
		introduced: inAll(placed, acronymsIntroduced),
		part: partOf(paragraph, next, language),
	};
}

/** What is found in a paragraph and in its passages in another language, of which most have none. */
function inAll(placed: readonly Placed[], find: (place: Placed) => readonly string[]): readonly string[] {
	return placed.length === 1 ? find(placed[0]!) : placed.flatMap(find);
}

function sovereignsNamed(place: Placed): readonly string[] {
	const { persons } = place.reading;
	if (persons.length === 0) return none;
	return persons.filter(({ sovereign }) => sovereign).map(person => foldedName(place, person));
}

const none: readonly never[] = [];

function tells({ people, sovereigns, introduced, part }: Share): boolean {
	return people.length > 0 || sovereigns.length > 0 || introduced.length > 0 || part !== '';
}

function isEqual(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a paragraph hears the same from the one before it, as far as it listens. */
function hears(placed: readonly Placed[], known: Before, last: Before): boolean {
	if (known.told === last.told && known.office === last.office) return true;
	const { told, office } = looksBack(placed);
	return (!told || known.told === last.told) && (!office || known.office === last.office);
}
