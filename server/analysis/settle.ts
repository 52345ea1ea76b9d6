// From what each paragraph says to what the declaration says: which act is meant, which year, whose. A second, small
// pass over readings, never over text. What is not certain stays open.
import type { Document } from '../document/document.ts';
import type { Registry } from '../registry/registry.ts';
import { contains, moved, overlaps, type Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { meantBy, type Told } from './antecedents.ts';
import { aboutOf, actClaims, eventClaims, figureClaims, openingClaims, sessionSaid, visitClaim } from './claims.ts';
import type {
	AcronymSaid,
	AnniversarySaid,
	Claim,
	Facts,
	FormerNamed,
	Mention,
	Placed,
	SessionSaid,
	Telling,
} from './facts.ts';
import { acronymsSaid, formerNamed } from './names-said.ts';
import { acronymsIntroduced, actMention, nameMention, peopleNamed, personMention, unknownBodies } from './naming.ts';
import { partiesOf } from './parties.ts';
import { partsOf } from './parts.ts';
import { recordsMeant } from './recall.ts';
import { type ShortForm, shortFormBehind, shortFormMentions } from './short-forms.ts';
import { toldAt } from './tellings.ts';
import { settledValue } from './year.ts';

export function settle(registry: Registry, document: Document, placed: readonly Placed[]): Facts {
	const parties = partiesOf(registry, document, placed);
	const mentions: Mention[] = [];
	const claims: Claim[] = [];
	const sessions: SessionSaid[] = [];
	const formerNames: FormerNamed[] = [];
	const acronyms: AcronymSaid[] = [];
	const anniversaries: AnniversarySaid[] = [];
	const tellings: Telling[] = [];
	const known = peopleNamed(placed);
	const forms: ShortForm[] = [];
	/** The acts of the paragraph before. */
	let before: readonly Told[] = [];
	const said = (span: Span, { at }: Placed) => fold(document.text.slice(at + span.start, at + span.end));
	const sovereigns = new Set(
		placed.flatMap(place => place.reading.persons.filter(each => each.sovereign).map(each => said(each, place))),
	);
	const introduced = acronymsIntroduced(document, placed);
	for (const [order, place] of placed.entries()) {
		const { block, at, reading } = place;
		const content = block.kind !== 'furniture';
		const acts = reading.acts.map(act => ({
			act,
			records: recordsMeant(registry, act, parties, document, reading.language),
		}));
		const told: Told[] = [];
		for (const [index, { act, records }] of acts.entries()) {
			const mention = actMention(act, records, at);
			mentions.push(mention);
			const form = shortFormBehind(document, mention);
			if (form) forms.push(form);
			const about = aboutOf(act, records, parties, document, place);
			told.push({ start: act.start, ...(act.kind ? { kind: act.kind } : {}), plural: act.plural, about });
			if (content) claims.push(...actClaims(about, act, reading.statuses[index], document, place));
		}
		for (const back of content ? reading.backs : []) {
			const about = meantBy(back, told, before);
			if (about) claims.push(...actClaims([about], back, back.status, document, place));
		}
		before = told;
		for (const named of reading.names) {
			// What stands inside the name of an act is part of that name.
			if (reading.acts.some(act => overlaps(act, named) && act.start === named.start)) continue;
			// “Joseph R. Biden”: the family name is part of the longer one.
			if (reading.persons.some(person => contains(person, named))) continue;
			if (reading.alone && placed[order - 1]?.reading.office) continue;
			// “EU-U.S. Trade and Technology Council”: so is a name inside a body's.
			if (reading.bodies.some(body => contains(body, named))) continue;
			const mention = nameMention(named, document, known, place);
			if (mention) mentions.push(mention);
		}
		for (const body of unknownBodies(document, place, introduced)) mentions.push(body);
		for (const person of reading.persons) mentions.push(personMention(person, place));
		// Below the office, a line of its own: a signature block.
		if (reading.alone && placed[order - 1]?.reading.office) mentions.push(personMention(reading.alone, place));
		else if (reading.signer && sovereigns.has(said(reading.signer, place)))
			mentions.push({ kind: 'person', ...moved(reading.signer, at), candidates: [] });
		for (const each of reading.anniversaries)
			if (each.what) mentions.push({ kind: 'event', ...moved(each, at), candidates: [] });
		for (const date of reading.dates) {
			const value = settledValue(date, document);
			mentions.push({
				kind: 'date',
				start: at + date.start,
				end: at + date.end,
				candidates: [],
				...(value === undefined ? {} : { value }),
				...(date.value?.startsWith('XXXX') ? { yearless: true as const } : {}),
				...(date.weekday ? { weekday: { ...moved(date.weekday, at), index: date.weekday.index } } : {}),
			});
		}
		for (const reference of reading.references) {
			if (!partsOf(document).holds(reference)) continue;
			mentions.push({ kind: 'reference', ...moved(reference, at), candidates: [], reference });
		}
		if (!content) continue;
		for (const visit of reading.visits) {
			const claim = visitClaim(visit, registry, parties, document, place);
			if (claim) claims.push(claim);
		}
		for (const event of reading.events) claims.push(...eventClaims(event, document, place));
		for (const opening of reading.openings) claims.push(...openingClaims(opening, document, place));
		for (const figure of reading.figures)
			claims.push(
				...figureClaims(
					figure,
					told.map(({ about }) => about),
					parties,
					document,
					place,
				),
			);
		for (const { years, number, what } of reading.anniversaries)
			anniversaries.push({ years, number: moved(number, at), ...(what ? { what: moved(what, at) } : {}), block });
		tellings.push(...reading.tellings.map(each => toldAt(each, at)));
		formerNames.push(...formerNamed(place));
		acronyms.push(...acronymsSaid(registry, document, place));
		for (const session of reading.sessions) sessions.push(sessionSaid(session, document, place));
	}
	mentions.push(...shortFormMentions(document, forms, mentions));
	mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	return { mentions, claims, tellings, sessions, formerNames, acronyms, anniversaries, parties };
}
