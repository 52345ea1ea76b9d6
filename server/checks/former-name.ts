// A name that was not, on the day spoken of, the name of what it names.
import type { FormerNamed } from '../analysis/facts.ts';
import { bounds, isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity, FormerName, Place } from '../registry/entity.ts';
import { first, nameIn } from '../registry/standing.ts';
import type { Span } from '../text/span.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { renamed } from './renaming.ts';
import { dateBeside, otherDates, saysItself } from './spoken-of.ts';

export const formerName: Check = {
	code: 'former-name',
	severity: 'warning',
	*paragraph(subject) {
		for (const named of subject.facts.formerNames) {
			const finding = outlived(subject, named);
			if (finding) yield finding;
		}
		yield* placesOfTheirDay(subject);
	},
};

/** A former name in a draft that speaks of a day after it was given up. */
function outlived(subject: Subject, { entity, former, ...span }: FormerNamed): Finding | undefined {
	const { document } = subject;
	const { until } = former;
	const day = dateBeside(subject, span) ?? document.header.date;
	if (!until || former.stillUsed || !day || bounds(day).first <= bounds(until).last) return undefined;
	// « le polygone de Semipalatinsk »: the old name of a town lives on in the names of other things.
	if (entity.type === 'place' || saysItself(subject, span)) return undefined;
	if (otherDates(subject, span, until, entity.type === 'country')) return undefined;
	const found = finding(subject, span, entity, nameIn('en', entity), nameIn('fr', entity), until);
	// A State of long ago is spoken of as history.
	const old = Number(day.slice(0, 4)) - Number(until.slice(0, 4)) > memory;
	return old ? { ...found, severity: 'information' } : found;
}

// Years after which an old name is history more often than a slip.
const memory = 20;

/** « signé à Astana le 28 octobre 2021 »: the town bore another name that day. */
function* placesOfTheirDay(subject: Subject): Iterable<Finding> {
	const { document, facts, world } = subject;
	const done = new Set<number>();
	for (const { place, placeSpan, value } of facts.claims) {
		const record = place ? world.registry.entities.get(place) : undefined;
		if (record?.type !== 'place' || !placeSpan || done.has(placeSpan.start) || !isFullDate(value.split('/')[0]!))
			continue;
		const then = nameOn(record, value);
		if (!then || saysItself(subject, placeSpan)) continue;
		const said = document.text.slice(placeSpan.start, placeSpan.end);
		const isCurrent = Object.values(record.names).flat().includes(said);
		if (!isCurrent) continue;
		done.add(placeSpan.start);
		yield finding(subject, placeSpan, record, first(then.names, 'en')!, first(then.names, 'fr')!, undefined, value);
	}
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
	const said = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
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
