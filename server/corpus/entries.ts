// Under which keys a declaration is found: so that whoever asks the record asks for a thing, and never walks it.
import type { Property } from '../analysis/facts.ts';
import { bounds, daysIn, isFullDate, precision } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import { joinedInOrder } from '../text/joined.ts';
import { fold, folded } from '../text/words.ts';
import type { Declaration, Statement, TellingPassage } from './corpus.ts';

/**
 * Told of an entry. `said`: what is said, without where: the same text for all who say the same. Where it is not read again a
 * number will do, less than none, and is kept in a tenth of the memory. `index`: which one of its list in the declaration:
 * its statements, its meetings, …
 */
export type SeeEntry = (key: string, said: string | number, index: number) => void;

/** The keys themselves, for those who ask. */
export const keys = {
	/** By itself: it is also what other keys lead to, and is kept once. */
	about: (about: string) => about,
	/** Acts that only declarations know, of a kind and parties and with exactly these words in their title: their `about`. */
	acts: ({ kind, parties, subject }: Facets) => `acts:${kind}/${parties}/${joinedInOrder([...subject])}`,
	/** Acts of a kind between parties: their `about`. */
	pacts: (kind: string, parties: string) => `pacts:${kind}/${parties}`,
	/** Visits by an office of a country to another, `FRA:KAZ`: their `about`. */
	visits: (where: string) => `visits:${where}`,
	/** Acts of a kind made on a day: their `about`. */
	made: (kind: string, property: Property, day: string) => `made:${kind}/${property}/${day}`,
	/** What is told of the days of a month: `2008-06`. */
	month: (month: string) => `month:${month}`,
	series: (series: string) => `series:${series}`,
	/** What else a series of meetings is called. */
	alias: (series: string) => `alias:${series}`,
	/** All meetings told by declarations between these parties. */
	meetings: (parties: readonly string[]) => `meetings:${together(parties)}`,
	person: (parts: readonly string[]) => `person:${parts.join(' ')}`,
	/** Names that are the same but for the word at `index`, which begins with the same letter. */
	nearly: (parts: readonly string[], index: number) =>
		`nearly:${parts.map((part, at) => (at === index ? `${part[0]}_` : part)).join(' ')}`,
	/** Terms of office of a person. */
	term: (parts: readonly string[]) => `term:${parts.join(' ')}`,
	/** A person by the words of his name as they stand. */
	named: (name: string) => `named:${folded(name)}`,
	/** What is told of a day: analysis/tellings.ts. */
	told: (language: LanguageId, day: string) => `told:${language}/${day}`,
	/** Tellings that have a stem; all of them. Counted only. */
	stem: (stem: string) => `stem:${stem}`,
	tellings: () => 'tellings',
	/** An acronym that any text gives a body. */
	short: (acronym: string) => `short:${acronym}`,
	acronym: (parties: readonly string[], key: string) => `acronym:${together(parties)}/${key}`,
	/** Acronyms behind two words, the nearer first. */
	abbreviation: (language: LanguageId, [near, next]: readonly string[]) => `short:${language}/${near}+${next}`,
	/** Paragraphs in whose names a text asks to be followed, by the code of the check; the names in them. */
	followed: (code: string) => `followed:${code}`,
	namesFollowed: (code: string) => `followed:${code}/names`,
	cites: (id: string) => `cites:${id}`,
	between: (parties: readonly string[]) => `between:${together(parties)}`,
} as const;

/** Parties in whatever order. */
export function together(parties: readonly string[]): string {
	return parties.length < 2 ? parties.join() : parties.toSorted().join();
}

/** The words of a person's name, folded; « d’Estaing » is one. */
export function partsOfName(name: string): string[] {
	return fold(name)
		.replace(/['’]/gu, '')
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
}

/** An act that only declarations know, by what it is: see `Claim.about`. */
export interface Facets {
	readonly kind: string;
	readonly parties: string;
	readonly subject: ReadonlySet<string>;
}

export function facetsOf(about: string): Facets {
	const [kind, parties, subject] = about.slice('act:'.length).split('/');
	return { kind: kind!, parties: parties!, subject: new Set(subject!.split('+')) };
}

function kindOf(act: string): string {
	return act.slice('act:'.length, act.indexOf('/'));
}

/** Whether an act is of more than two: such texts do not always say of whom. */
export function isOfConference(parties: string): boolean {
	return parties.split('+').length > 2;
}

/** What makes an act: what is told of it afterwards does not tell it apart from another. */
export const making: ReadonlySet<Property> = new Set(['signed', 'adopted', 'opened', 'initialled']);

/** Gives every entry of a declaration to `see`. */
export function eachEntry(declaration: Declaration, see: SeeEntry): void {
	const { parties, language, uri } = declaration;
	see(keys.between(parties), '', 0);
	for (const id of declaration.citations.keys()) see(keys.cites(id), '', 0);
	eachOfStatements(declaration, see);
	for (const [index, session] of declaration.sessions.entries()) {
		const { ordinal, kind, series: known, value, place, placeWords, prevails } = session;
		const planned = isPlanned(declaration, value) || undefined;
		const told = { ordinal, kind, series: known, value, place, placeWords, prevails, language, planned };
		const said = JSON.stringify(told);
		see(keys.meetings(parties), said, index);
		for (const series of known) {
			see(keys.series(series), said, index);
			if (known.length > 1) for (const alias of known) see(keys.alias(series), alias, index);
		}
	}
	for (const [index, telling] of declaration.tellings.entries()) {
		const said = -1 - sumOf(telling);
		for (const day of daysOf(telling.value)) see(keys.told(language, day), said, index);
	}
	for (const [index, { text, before, prevails }] of declaration.abbreviations.entries())
		if (before.length > 1) see(keys.abbreviation(language, before), JSON.stringify({ text, before, prevails }), index);
	for (const [index, { name, term }] of declaration.people.entries()) {
		const parts = partsOfName(name);
		if (term) see(keys.term(parts), JSON.stringify(term), index);
		see(keys.person(parts), name, index);
		see(keys.named(name), name, index);
		for (let at = 1; at < parts.length; at++) see(keys.nearly(parts, at), parts.join(' '), index);
	}
	for (const [index, { acronym, keys: names, prevails }] of declaration.acronyms.entries()) {
		see(keys.short(acronym), '', index);
		for (const name of names) see(keys.acronym(parties, name), JSON.stringify({ acronym, language, prevails }), index);
	}
	for (const [index, { code, of }] of declaration.followed.entries())
		see((of ? keys.namesFollowed : keys.followed)(code), `${uri}#${index}`, index);
}

function eachOfStatements(declaration: Declaration, see: SeeEntry): void {
	const { language, statements } = declaration;
	const acts = new Set<string>();
	for (const [index, { about, property, value, place, placeWords, prevails }] of statements.entries()) {
		// Where an act stands is told of a day: that of the declaration.
		const asOf = property === 'status' ? declaration.date : undefined;
		const planned = isPlanned(declaration, value) ? plannedMark : '';
		const ruling = prevails ? prevailsMark : '';
		const said = `${property}\t${value}\t${place ?? ''}\t${placeWords ?? ''}\t${ruling}\t${language}\t${asOf ?? ''}\t${planned}`;
		see(keys.about(about), said, index);
		if (about.startsWith('act:')) {
			// Once for all that is said of it.
			if (!acts.has(about)) {
				acts.add(about);
				const facets = facetsOf(about);
				const { kind, parties } = facets;
				see(keys.acts(facets), about, index);
				// A later text of the same conference may not name all who take part.
				if (isOfConference(parties)) see(keys.acts({ ...facets, parties: '' }), about, index);
				see(keys.pacts(kind, parties), about, index);
			}
			if (making.has(property) && isFullDate(value)) see(keys.made(kindOf(about), property, value), about, index);
		}
		if (about.startsWith('visit:') && about.includes('@'))
			see(keys.visits(about.slice(about.indexOf('@') + 1)), about, index);
		// A status or a figure is no date, however long it is.
		if (isFullDate(value)) see(keys.month(value.slice(0, 7)), value, index);
		else if (/^\d{4}-/u.test(value) && precision(value) === 'day')
			for (const month of monthsOf(value)) see(keys.month(month), value, index);
	}
}

/** What is counted of declarations, and not found again. */
export function counting(): {
	readonly add: (declaration: Declaration) => void;
	/** Each key once. */
	readonly counts: () => (readonly [key: string, count: number])[];
} {
	let all = 0;
	const stems = new Map<string, number>();
	return {
		add({ tellings }) {
			all += tellings.length;
			for (const telling of tellings) for (const stem of telling.stems) stems.set(stem, (stems.get(stem) ?? 0) + 1);
		},
		counts: () => [
			...(all > 0 ? [[keys.tellings(), all] as const] : []),
			...Array.from(stems, ([stem, count]) => [keys.stem(stem), count] as const),
		],
	};
}

/** The days of a value, of a long run the first. */
export function daysOf(value: string): string[] {
	const [from, to = from] = value.split('/') as [string, string?];
	if (!isFullDate(from)) return [];
	const days = [from];
	if (!isFullDate(to)) return days;
	for (let day = next(from); day <= to && days.length < mostDays; day = next(day)) days.push(day);
	return days;
}

const mostDays = 31;

function next(day: string): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	if (date < daysIn(year, month)) return `${day.slice(0, 8)}${String(date + 1).padStart(2, '0')}`;
	return month === 12
		? `${String(year + 1).padStart(4, '0')}-01-01`
		: `${day.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
}

/** A number for what is told, from 0: two of one number are taken for the same, which of all that is told of a day does not happen. */
function sumOf(telling: TellingPassage): number {
	const { value, stems, lead, context, happened, acts, meetings, places, ordinals, countries, prevails } = telling;
	let sum = 5381 + lead + (prevails ? 1 << 16 : 0);
	const add = (text: string) => {
		for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(at)) | 0;
		// What parts one from the next.
		sum = (Math.imul(sum, 33) ^ 0x1f) | 0;
	};
	add(value);
	add(happened ?? '');
	for (const list of [stems, context, acts, meetings, countries]) {
		for (const each of list) add(each);
		add('');
	}
	for (const { id, words } of places) {
		add(id);
		add(words);
	}
	for (const ordinal of ordinals) sum = (Math.imul(sum, 33) ^ ordinal) | 0;
	return sum & 0x3fffffff;
}

/** Whether a date lies after the day of the declaration that gives it: plans change. */
function isPlanned({ date }: Declaration, value: string | undefined): boolean {
	if (date === undefined || value === undefined) return false;
	return isFullDate(value) ? value > date : /^\d{4}/u.test(value) && bounds(value).first > date;
}

/** What `entriesOf` says of a statement. */
export function toldIn(said: string): Pick<Statement, 'property' | 'value' | 'place' | 'placeWords' | 'prevails'> {
	const [property, value, place, placeWords, ruling] = said.split('\t') as [Property, string, string, string, string];
	return {
		property,
		value,
		...(place ? { place } : {}),
		...(placeWords ? { placeWords } : {}),
		...(ruling ? { prevails: true as const } : {}),
	};
}

const plannedMark = 'planned';
const prevailsMark = 'prevails';

/** Whether what is said is told as done: what a text plans for after its own day is no account. */
export function isDone({ said }: { readonly said: string }): boolean {
	return !said.endsWith(`\t${plannedMark}`) && !said.endsWith('"planned":true}');
}

/** `2008-06` for a day of it; for a run of days every month that it touches, within reason. */
export function monthsOf(value: string): string[] {
	const { first, last } = bounds(value);
	const months = [first.slice(0, 7)];
	while (months.at(-1)! < last.slice(0, 7) && months.length < mostMonths) {
		const [year, month] = months.at(-1)!.split('-').map(Number) as [number, number];
		months.push(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`);
	}
	return months;
}

const mostMonths = 24;
