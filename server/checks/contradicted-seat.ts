// The seat of a body in a place that an earlier declaration, or the registry, gives otherwise.
import type { Claim, Property } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { bounds } from '../languages/calendar.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Organisation } from '../registry/entity.ts';
import { isSourced, nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import {
	bodyOf,
	calledIn,
	claimsTogether,
	recordedEvidence,
	registryAuthority,
	type Told,
	toldEarlier,
} from './bodies-told.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';

export const contradictedSeat: Check = {
	code: 'contradicted-seat',
	severity: 'warning',
	*paragraph(subject) {
		for (const claims of claimsTogether(subject, seat)) {
			const finding = otherSeat(subject, claims);
			if (finding) yield finding;
		}
	},
};

const seat: ReadonlySet<Property> = new Set(['seat']);

function otherSeat(subject: Subject, claims: readonly Claim[]): Finding | undefined {
	const { document, world } = subject;
	const { value, span } = claims[0]!;
	const told = toldEarlier(subject, claims, seat);
	const body = bodyOf(subject, claims);
	const recorded = body && seatOf(subject, body, value);
	const places = [...told, ...(recorded ? [recorded] : [])];
	// Whoever bears the draft out settles it, and so does a second seat.
	if (places.some(each => !placesDiffer(value, each.value, each.foreign))) return undefined;
	if (body && otherSeats(body, document.header.date).includes(value)) return undefined;
	const best = places[0];
	if (!best || isCorrection(document, span)) return undefined;
	const said = wordsIn(document.text, span);
	const called = calledIn(subject, claims);
	const where = (language: LanguageId) => {
		const place = world.registry.entities.get(best.value);
		return place ? nameIn(language, place) : (best.placeWords ?? titled(best.value));
	};
	const own = where(document.language.id);
	// « à Vienne », but « au Caire »: what stands before it would change.
	const fits = !/^\p{Ll}|^(?:Le|Les)\s/u.test(own) && !best.foreign;
	return {
		span,
		message: {
			en: `The record has the seat of “${called.en}” in ${where('en')}, not “${said}”: ${best.authority.en}.`,
			fr: `Le dossier donne pour siège de « ${called.fr} » ${where('fr')}, non « ${said} » : ${best.authority.fr}.`,
		},
		because: places.slice(0, 4).map(each => each.evidence()),
		...(fits ? { fixes: [{ title: writing(own), edits: [{ ...span, text: own }] }] } : {}),
		severity: best.severity,
	};
}

/** Where the registry has the seat. Of a company's, and against a place that it does not know, it asks a question only. */
function seatOf({ world, document }: Subject, body: Organisation, said: string): Told | undefined {
	const place = body.seat ? world.registry.entities.get(body.seat) : undefined;
	if (!place) return undefined;
	const { seatSources } = body;
	const language = document.language.id;
	const confidence =
		seatSources === undefined ? body.confidence : seatSources.length > 1 ? 'confirmed' : ('one-source' as const);
	const sure =
		(seatSources !== undefined || isSourced(body, 'seat')) && !companies.has(body.kind) && !said.startsWith('~');
	const label = language === 'fr' ? 'siège' : 'seat';
	return {
		property: 'seat',
		value: place.id,
		evidence: () =>
			recordedEvidence(world, body, 'seat', `${label}, ${nameIn(language, place)}`, confidence, seatSources, language),
		authority: registryAuthority,
		severity: sure ? 'warning' : 'information',
	};
}

const companies: ReadonlySet<string> = new Set(['company', 'joint-venture']);

/** The places that were rightly called its seat on a day, besides that of now. */
function otherSeats({ otherSeats }: Organisation, day: string | undefined): readonly string[] {
	return (otherSeats ?? [])
		.filter(({ until }) => until === undefined || day === undefined || day <= bounds(until).last)
		.map(({ place }) => place);
}

/** `~saint louis` → “Saint Louis”: what was folded, shown. */
function titled(place: string): string {
	return place.replace(/^~/u, '').replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}
