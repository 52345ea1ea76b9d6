// A date of the draft against the dates on record of the same thing: what the checks of dates have in common.
import type { Claim, Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import type { Stretch } from '../document/document.ts';
import {
	bounds,
	compatible,
	isFullDate,
	isSlip,
	mostYears,
	precision,
	weekdayOf,
	yearsApart,
} from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import { meetingAt } from '../registry/meetings.ts';
import { nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import { type Finding, type Fix, type Subject, type World, writing } from './check.ts';
import { isCorrection } from './corrections.ts';
import { nearly } from './near-dates.ts';
import { type Precedent, precedents } from './precedents.ts';

/** Of all that speaks against a claim, what does so for one and the same thing: of what comes again, the draft means one. */
type Meant = (claim: Claim, against: readonly Precedent[]) => readonly Precedent[];

/** Each claim `wanted` whose date the record contradicts: one finding a date, though it be said of several acts. */
export function* contradictedDates(
	subject: Subject,
	wanted: (claim: Claim) => boolean,
	meant?: Meant,
): Iterable<Finding> {
	// « les accords … signés le 6 octobre 2010 » claims it of each: one date, one finding.
	const done = new Set<number>();
	for (const claim of subject.facts.claims) {
		if (!wanted(claim) || done.has(claim.span.start) || !/^\d/u.test(claim.value)) continue;
		const finding = contradiction(subject, claim, meant);
		if (!finding) continue;
		done.add(claim.span.start);
		yield finding;
	}
}

/** What is wrong with the date of a claim; undefined where nothing is, or nothing is certain. */
export function contradiction(subject: Subject, claim: Claim, meant?: Meant): Finding | undefined {
	const { document, world } = subject;
	const known = precedents(subject, claim);
	// Whoever bears the draft out settles it: acts have several citable dates.
	if (known.some(precedent => answers(claim.property, precedent.property) && compatible(claim.value, precedent.value)))
		return undefined;
	// Opened for signature it was on the day of the first signature: where only that is known, a slip of one figure shows.
	const isOpening = claim.property === 'opened' && !known.some(({ property }) => property === 'opened');
	const all = known.filter(
		precedent =>
			(comparable(claim.property, precedent.property) && opposed(claim, precedent, world)) ||
			(isOpening && precedent.property === 'signed' && isSlip(claim.value, precedent.value)),
	);
	const against = meant && all.length > 0 ? meant(claim, all) : all;
	const nearest = against.length < all.length ? nearestOfSeveral : { en: '', fr: '' };
	const best = against.find(each => each.severity === 'warning') ?? against[0];
	if (!best || isCorrection(document, claim.span)) return undefined;
	const said = wordsIn(document.text, claim.span);
	const name = (id: LanguageId) => nameOf(claim.about, world, id);
	return {
		span: claim.span,
		// The right date first: a list of problems shows the head of a line.
		message: {
			en: `The record has ${english.writeDate(best.value)}${nearest.en}, not “${said}”${name('en') ? `, for “${name('en')}”` : ''}: ${best.authority.en}.`,
			fr: `Le dossier donne le ${french.writeDate(best.value)}${nearest.fr}, non « ${said} »${name('fr') ? `, pour « ${name('fr')} »` : ''} : ${best.authority.fr}.`,
		},
		because: against.slice(0, 4).map(each => each.evidence()),
		fixes: writtenFor(document, claim, best.value),
		severity: best.severity,
	};
}

const nearestOfSeveral: Phrase = {
	en: ' for the nearest of several visits',
	fr: ' pour la plus proche de plusieurs visites',
};

/** What happens to a thing once: a centre is not opened twice in one place. */
function isOnce({ about }: Claim): boolean {
	return about.startsWith('thing:');
}

const making = new Set<Property>(['signed', 'adopted', 'opened', 'dated']);

/** Whether a date on record can bear out what the draft says: « du 11 juin 2008 » may mean any day of the act's making or its entry into force. */
function answers(claimed: Property, recorded: Property): boolean {
	return (
		claimed === recorded ||
		(making.has(claimed) && making.has(recorded)) ||
		(claimed === 'dated' && recorded === 'inForce')
	);
}

/** Whether two dates are of one and the same happening: adoption says nothing against signature. */
export function comparable(claimed: Property, recorded: Property): boolean {
	return (
		claimed === recorded ||
		(claimed === 'dated' && making.has(recorded)) ||
		(recorded === 'dated' && making.has(claimed))
	);
}

function opposed(claim: Claim, recorded: Precedent, world: World): boolean {
	if (compatible(claim.value, recorded.value)) return false;
	const entity = world.registry.entities.get(claim.about);
	if (claim.property !== 'held' && entity) return true;
	// Visits, meetings and acts known by description recur. Elsewhere, it is another; here, only a date that is nearly
	// the recorded one is a slip of the pen.
	if (recorded.sure) return true;
	// What comes again, and here after the day of the declaration that tells of it, has come again.
	if (recorded.asOf && bounds(claim.value).first > recorded.asOf) return false;
	if (placesDiffer(claim.place, recorded.place, recorded.foreign)) return false;
	if (entity?.type === 'event' && entity.ordinal !== undefined && isOffByYears(claim, recorded.value)) return true;
	return (
		nearly(claim.value, recorded.value) ||
		(isOnce(claim) && claim.place !== undefined && claim.place === recorded.place)
	);
}

/** “COP27 in November 2023”: of a numbered event, its month of another year, or its place and a year beside. */
function isOffByYears({ value, place }: Claim, recorded: string): boolean {
	if (value.includes('/') || yearsApart(value, recorded) > mostYears) return false;
	if (precision(value) === 'month') return value.slice(5) === recorded.slice(5, 7);
	return precision(value) === 'year' && place !== undefined;
}

export function nameOf(about: string, world: World, language: LanguageId): string | undefined {
	const entity: Entity | undefined = world.registry.entities.get(about) ?? meetingAt(world.registry, about)?.body;
	if (!entity) return undefined;
	const name = nameIn(language, entity);
	return name.length > 90 ? `${name.slice(0, 90).replace(/\s\S*$/u, '')} …` : name;
}

/** The fix that writes the recorded date in the draft's own wording; none where it would not fit the sentence. */
export function writtenFor({ text, language }: Stretch, { span, value: own }: Claim, value: string): readonly Fix[] {
	const said = text.slice(span.start, span.end);
	// « les 28 et 29 » cannot become « le 5 » without its article.
	if (value.includes('/') !== own.includes('/') || precision(value) !== precision(own)) return [];
	const day = language.writeDate(value);
	const weekday = language.weekdayNames.find(name => said.toLowerCase().startsWith(name.toLowerCase()));
	const written = weekday && isFullDate(value) ? `${language.weekdayNames[weekdayOf(value)]} ${day}` : day;
	return [{ title: writing(written), edits: [{ start: span.start, end: span.end, text: written }] }];
}
