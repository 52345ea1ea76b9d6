// Cards: an entity as Markdown, with its sources and where earlier declarations speak of it.
import { factsOf as factsIn } from '../analysis/facts.ts';
import { declarationsWith } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Act, Agreement, Entity, Event, Organisation, Person } from '../registry/entity.ts';
import {
	daysOf,
	first,
	holderOn,
	nameIn,
	officesOf,
	phraseIn,
	presidenciesOf,
	standingOn,
} from '../registry/standing.ts';
import { escaped, linked, mostCounted, named, sourcesAs, type View, written } from './card-parts.ts';
import { kinds, labels, standings } from './labels.ts';
import { meetingsAround } from './meeting-card.ts';

const mostCitations = 6;

export function entityCard(entity: Entity, view: View): string {
	const { locale } = view;
	const other: LanguageId = locale === 'fr' ? 'en' : 'fr';
	const names = [first(entity.names, locale)!, entity.names[other]?.[0]].filter(
		(name, index, all) => name !== undefined && all.indexOf(name) === index,
	);
	const acronyms = [...new Set([...(entity.acronyms?.[locale] ?? []), ...(entity.acronyms?.[other] ?? [])])];
	const lines = [`**${escaped(names[0]!)}**${acronyms.length > 0 ? ` (${acronyms.map(escaped).join(', ')})` : ''}`];
	if (names[1]) lines.push(`*${escaped(names[1])}*`);
	const facts = factsOf(entity, view).map(([label, value]) => `- ${label}${languageOf(locale).colon}${value}`);
	const parts = [lines.join('  \n'), facts.join('\n')];
	if (entity.note) parts.push(escaped(phraseIn(locale, entity.note)));
	parts.push(sourcesAs(entity.sources ?? [], entity.confidence, locale), citations(entity.id, view));
	return parts.filter(part => part !== '').join('\n\n');
}

/** « CEDH »: two records, and nothing in the text to tell which. */
export function openCard(candidates: readonly Entity[], view: View): string {
	const list = candidates.map(entity => `- ${escaped(nameIn(view.locale, entity))}`).join('\n');
	return `${labels[view.locale].open}\n\n${list}`;
}

function factsOf(entity: Entity, view: View): [string, string][] {
	const said = labels[view.locale];
	const facts: [string, string | undefined][] = [];
	if ('kind' in entity) facts.push([said.kind, kinds[entity.kind]?.[view.locale] ?? entity.kind]);
	if (entity.type === 'agreement') facts.push(...agreementFacts(entity, view));
	if (entity.type === 'organisation') facts.push(...organisationFacts(entity, view));
	if (entity.type === 'person') facts.push(...personFacts(entity, view));
	if (entity.type === 'event') facts.push(...eventFacts(entity, view));
	if ('formerly' in entity && entity.formerly) {
		for (const former of entity.formerly) {
			const until = former.until ? ` (${lasting(former.from, former.until, view)})` : '';
			facts.push([said.formerly, `${escaped(first(former.names, view.locale) ?? '')}${until}`]);
		}
	}
	return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
}

function agreementFacts(agreement: Agreement, view: View): [string, string | undefined][] {
	const { locale, document, today, world } = view;
	const said = labels[locale];
	const date = document.header.date;
	const facts: [string, string | undefined][] = [
		[said.parties, agreement.parties?.map(party => named(party, view)).join(', ')],
		[said.signed, act(agreement.signed, view)],
		[said.adopted, act(agreement.adopted, view)],
		[said.opened, act(agreement.openedForSignature, view)],
		[said.provisional, agreement.provisional && written(agreement.provisional, view)],
		[said.inForce, agreement.inForce && written(agreement.inForce, view)],
		[said.ended, agreement.ended && written(agreement.ended, view)],
		[said.negotiations, agreement.negotiationsOpened && written(agreement.negotiationsOpened, view)],
	];
	facts.push([
		said.today,
		agreement.status ? escaped(phraseIn(locale, agreement.status)) : standings[standingOn(agreement, today)][locale],
	]);
	if (date && date !== today)
		facts.push([`${said.thatDay} (${written(date, view)})`, standings[standingOn(agreement, date)][locale]]);
	facts.push([said.amends, agreement.amends?.map(id => named(id, view)).join(', ')]);
	facts.push([said.replaces, agreement.replaces?.map(id => named(id, view)).join(', ')]);
	const later = [...world.registry.entities.values()].find(
		each => each.type === 'agreement' && each.replaces?.includes(agreement.id),
	);
	facts.push([said.replacedBy, later && named(later.id, view)]);
	return facts;
}

function organisationFacts(body: Organisation, view: View): [string, string | undefined][] {
	const said = labels[view.locale];
	const { document, today, world } = view;
	const presidency = (day: string) => {
		const terms = presidenciesOf(world.registry, body)?.terms ?? [];
		// On the day on which it passes on, it is the one's and the other's.
		return terms
			.filter(term => holderOn([term], day))
			.map(({ by, from, to }) => `${named(by, view)} (${lasting(from, to, view)})`)
			.join(', ');
	};
	const { date } = document.header;
	const { parties } = factsIn(world.registry)(document);
	const since = (body.memberships ?? [])
		.filter(({ state }) => parties.includes(state))
		.map(
			({ state, from, to }) => `${named(state, view)} (${to ? lasting(from, to, view) : from && written(from, view)})`,
		);
	return [
		[said.founded, body.founded && written(body.founded, view)],
		[said.dissolved, body.dissolved && written(body.dissolved, view)],
		[said.seat, body.seat && named(body.seat, view)],
		[said.members, body.members === undefined ? undefined : String(body.members)],
		[said.accession, since.join(', ')],
		[said.presidency, presidency(today)],
		[said.presidencyThen, date && date !== today ? presidency(date) : undefined],
		[said.meetings, meetingsAround(body, date ?? today, view)],
		[said.predecessors, body.predecessors?.map(escaped).join(', ')],
		[said.successor, body.successor && named(body.successor, view)],
		[said.website, body.website],
	];
}

/** From a day to a day. */
function lasting(from: string | undefined, to: string | undefined, view: View): string {
	return [from, to].map(day => (day ? written(day, view) : '…')).join(' – ');
}

function personFacts(person: Person, view: View): [string, string | undefined][] {
	const facts: [string, string][] = [];
	for (const office of officesOf(view.world.registry, person.id)) {
		for (const term of office.holders) {
			if (term.person !== person.id) continue;
			facts.push([escaped(nameIn(view.locale, office)), lasting(term.from, term.to, view)]);
		}
	}
	return facts;
}

function eventFacts(event: Event, view: View): [string, string | undefined][] {
	const said = labels[view.locale];
	return [
		[said.held, [written(daysOf(event), view), event.place && named(event.place, view)].filter(Boolean).join(', ')],
	];
}

function act(made: Act | undefined, view: View): string | undefined {
	if (!made) return undefined;
	return [made.date && written(made.date, view), made.place && named(made.place, view)].filter(Boolean).join(', ');
}

/** « Cité dans »: each earlier declaration, its paragraph, its words, as a link. */
function citations(id: string, { world, document, locale }: View): string {
	const found: string[] = [];
	const citing = declarationsWith(world.corpus, document.language.id, keys.cites(id));
	let count = 0;
	for (const declaration of citing) {
		if (declaration.uri === document.uri) continue;
		// How often the others name it is not worth reading them for.
		if (found.length >= mostCitations && citing.length > mostCounted) count++;
		else {
			const passages = declaration.citations.get(id)?.slice(0, 2) ?? [];
			count += passages.length;
			for (const passage of passages)
				found.push(`- ${linked(declaration, passage)}${languageOf(locale).colon}${quoted(passage.quote, locale)}`);
		}
	}
	if (found.length === 0) return '';
	const said = labels[locale];
	const more = count > mostCitations ? `\n- … (+${count - mostCitations})` : '';
	return `${said.citedIn}\n${found.slice(0, mostCitations).join('\n')}${more}`;
}

function quoted(text: string, locale: LanguageId): string {
	return labels[locale].quoted(escaped(text));
}
