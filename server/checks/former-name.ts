// A name that was not, on the day spoken of, the name of what it names.
import type { FormerNamed } from '../analysis/facts.ts';
import { bounds, compatible, isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity, FormerName, Names, Place } from '../registry/entity.ts';
import { first, nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { folded } from '../text/words.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { type NameFollowed, namesFollowed, otherwise } from './names-followed.ts';
import { renamed } from './renaming.ts';
import { dateBeside, otherDates, saysItself } from './spoken-of.ts';

export const formerName: Check = {
	code: 'former-name',
	severity: 'warning',
	*paragraph(subject) {
		const followed = namesFollowed(subject, 'former-name');
		const settled = (id: string) => followed.some(({ of }) => of.id === id);
		for (const named of subject.facts.formerNames) {
			const finding = followed.length > 0 && settled(named.entity.id) ? undefined : outlived(subject, named);
			if (finding) yield finding;
		}
		if (followed.length > 0) yield* namedOtherwise(subject, followed);
		yield* placesOfTheirDay(subject, followed);
	},
};

/** A former name in a draft that speaks of a day after it was given up. */
function outlived(subject: Subject, { entity, former, ...span }: FormerNamed): Finding | undefined {
	const { document } = subject;
	const until = former?.until;
	if (!until || former?.stillUsed) return undefined;
	const day = dateBeside(subject, span) ?? document.header.date;
	if (!day || bounds(day).first <= bounds(until).last || saysItself(subject, span)) return undefined;
	// « le polygone de Semipalatinsk »: the old name of a town lives on in the names of other things.
	// What took place there on a day since bears the name of that day.
	if (entity.type === 'place' && !isVenue(subject, span)) return undefined;
	if (entity.type !== 'place' && otherDates(subject, span, until, entity.type === 'country')) return undefined;
	const found = finding(subject, span, entity, nameIn('en', entity), nameIn('fr', entity), until);
	// A State of long ago is spoken of as history.
	const old = Number(day.slice(0, 4)) - Number(until.slice(0, 4)) > memory;
	return old ? { ...found, severity: 'information' } : found;
}

/** “held [in Nur-Sultan] in May 2024”. */
function isVenue(subject: Subject, span: Span): boolean {
	const { text, language } = subject.document;
	const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[1];
	return before !== undefined && language.acts.places.has(before) && dateBeside(subject, span) !== undefined;
}

// Years after which an old name is history more often than a slip.
const memory = 20;

/** « signé à Astana le 28 octobre 2021 »: the town bore another name that day. */
function* placesOfTheirDay(subject: Subject, followed: readonly NameFollowed[]): Iterable<Finding> {
	const { document, facts, world } = subject;
	const done = new Set<number>();
	for (const { place, placeSpan, value } of facts.claims) {
		const record = place ? world.registry.entities.get(place) : undefined;
		if (record?.type !== 'place' || !placeSpan || done.has(placeSpan.start) || !isFullDate(value.split('/')[0]!))
			continue;
		const settled = followed.find(({ of, days }) => of.id === record.id && days.some(day => compatible(day, value)));
		const then = settled ? undefined : nameOn(record, value);
		if ((!settled && !then) || saysItself(subject, placeSpan)) continue;
		const other = settled && otherName(subject, record, placeSpan, settled);
		if (other) yield other;
		if (!then) continue;
		const said = document.text.slice(placeSpan.start, placeSpan.end);
		const isCurrent = Object.values(record.names).flat().includes(said);
		if (!isCurrent) continue;
		done.add(placeSpan.start);
		yield finding(subject, placeSpan, record, first(then.names, 'en')!, first(then.names, 'fr')!, undefined, value);
	}
}

/** A State, or a body, for which an earlier text asks to be followed in another of its names: the latest text that does. */
function* namedOtherwise(subject: Subject, followed: readonly NameFollowed[]): Iterable<Finding> {
	const { document, facts } = subject;
	const done = new Set<number>();
	for (const { entity, start, end } of facts.formerNames) {
		if (entity.type === 'place' || done.has(start)) continue;
		done.add(start);
		const settled = followed.find(({ of }) => of.id === entity.id);
		const since = settled?.declaration.date;
		const day = dateBeside(subject, { start, end }) ?? document.header.date;
		// A text asks to be followed from its day on.
		if (!settled || !since || !day || bounds(day).first < since || saysItself(subject, { start, end })) continue;
		if (otherDates(subject, { start, end }, since, true)) continue;
		const other = otherName(subject, entity, { start, end }, settled);
		if (other) yield other;
	}
}

/** What is wrong with a name of an entity where it bears another in the text to be followed; in another language, by the same name there. */
function otherName(subject: Subject, entity: Entity, span: Span, settled: NameFollowed): Finding | undefined {
	const { document } = subject;
	const said = wordsIn(document.text, span);
	const [own, right] = [namesWith(entity, said), namesWith(entity, settled.words)];
	if (!own || !right || own === right) return undefined;
	const { id } = document.language;
	const written = settled.declaration.language === id ? settled.words : first(right, id)!;
	const town = { title: writing(written), edits: [{ start: span.start, end: span.end, text: written }] };
	return otherwise(settled, span, said, written, entity.type === 'place' ? [town] : renamed(document, span, written));
}

/** The names of one time, of which these words are one in any language. */
function namesWith(entity: Entity, words: string): Names | undefined {
	const formerly = 'formerly' in entity ? (entity.formerly ?? []) : [];
	return [entity.names, ...formerly.map(({ names }) => names)].find(names =>
		Object.values(names)
			.flat()
			.some(name => folded(name) === folded(words)),
	);
}

/** The former name that a town bore on a day, where both its ends are known. */
function nameOn(place: Place, day: string): FormerName | undefined {
	const { first: from, last: to } = bounds(day);
	return (place.formerly ?? []).find(
		each =>
			each.from !== undefined &&
			each.until !== undefined &&
			bounds(each.from).last < from &&
			to < bounds(each.until).first,
	);
}

function finding(
	{ document, world }: Subject,
	span: Span,
	entity: Entity,
	en: string,
	fr: string,
	until?: string,
	day?: string,
): Finding {
	const said = wordsIn(document.text, span);
	const own = document.language.id;
	const right = own === 'fr' ? fr : en;
	const when = (language: LanguageId) => (language === 'fr' ? french : english).writeDate((day ?? until)!);
	const place = { title: writing(right), edits: [{ start: span.start, end: span.end, text: right }] };
	return {
		span: { start: span.start, end: span.end },
		message: day
			? {
					en: `On ${when('en')} the name was ${en}, not “${said}”: the registry.`,
					fr: `Le ${when('fr')}, le nom était ${fr}, non « ${said} » : le registre.`,
				}
			: {
					en: `Since ${when('en')} the name is ${en}, not “${said}”: the registry.`,
					fr: `Depuis le ${when('fr')}, le nom est ${fr}, non « ${said} » : le registre.`,
				},
		because: [
			{
				...(world.locate(entity.id, 'formerly') ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(own, entity)}${document.language.colon}${said}, ${when(own)}`,
			},
		],
		// Towns have no article; other names bring theirs along.
		fixes: entity.type === 'place' ? [place] : renamed(document, span, right),
		severity: entity.confidence === 'background' ? 'information' : 'warning',
	};
}
