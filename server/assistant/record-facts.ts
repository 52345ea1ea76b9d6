// What the registry has of a thing, as facts one by one: each with its confidence, and whether its sources cover it.
import type { World } from '../checks/check.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Act, Confidence, Entity, Lasting, Office, Organisation, Person, Presidency } from '../registry/entity.ts';
import type { Step } from '../registry/happenings.ts';
import { daysOf, nameIn, presidenciesOf, standingOn } from '../registry/standing.ts';

export interface Fact {
	/** `signed`, `in force`, `seat`, `holder`, `presidency`, `member of` … */
	readonly property: string;
	/** An ISO date or interval, a name, a number. */
	readonly value: string;
	readonly place?: string;
	readonly from?: string;
	readonly to?: string;
	readonly confidence: Confidence;
	/** False where the record’s sources do not cover this. */
	readonly sourced: boolean;
	readonly sources?: readonly string[];
}

/** What a step in the life of an agreement is called. */
export const steps: Readonly<Record<Step, string>> = {
	signed: 'signed',
	adopted: 'adopted',
	opened: 'opened for signature',
	provisional: 'provisionally applied',
	inForce: 'in force',
	ended: 'ended',
};

export function factsOn(entity: Entity, { registry }: World, language: LanguageId, day: string): readonly Fact[] {
	const facts: Fact[] = [];
	const named = (id: string) => {
		const other = registry.entities.get(id);
		return other ? nameIn(language, other) : id;
	};
	const isSourced = (field: string) =>
		(entity.sources ?? []).length > 0 &&
		!(entity.unverified ?? []).some(path => path === field || field.startsWith(`${path}.`));
	const add = (property: string, field: string, value: string | undefined, more: Partial<Fact> = {}) => {
		if (value !== undefined && value !== '')
			facts.push({ property, value, confidence: entity.confidence, sourced: isSourced(field), ...more });
	};
	const act = (property: string, field: string, made: Act | undefined) =>
		add(property, field, made && (made.date ?? 'date not on record'), made?.place ? { place: named(made.place) } : {});
	switch (entity.type) {
		case 'agreement':
			add('parties', 'parties', entity.parties?.map(named).join(', '));
			act(steps.signed, 'signed', entity.signed);
			act(steps.adopted, 'adopted', entity.adopted);
			act(steps.opened, 'openedForSignature', entity.openedForSignature);
			add('negotiations opened', 'negotiationsOpened', entity.negotiationsOpened);
			add(steps.provisional, 'provisional', entity.provisional);
			add(steps.inForce, 'inForce', entity.inForce);
			add('found not to be in force', 'notInForce', entity.notInForce);
			add(steps.ended, 'ended', entity.ended);
			add('amends', 'amends', entity.amends?.map(named).join(', '));
			add('replaces', 'replaces', entity.replaces?.map(named).join(', '));
			add(`standing on ${day}`, 'inForce', standingOn(entity, day));
			add('status', 'status', entity.status?.[language]);
			break;
		case 'organisation':
			add('founded', 'founded', entity.founded);
			add('dissolved', 'dissolved', entity.dissolved);
			add('seat', 'seat', entity.seat && named(entity.seat), {
				...(entity.seatSources ? { sourced: true, sources: entity.seatSources } : {}),
			});
			add('members', 'members', entity.members === undefined ? undefined : String(entity.members), {
				...(entity.membersSince ? { from: entity.membersSince } : {}),
			});
			for (const { by, ...term } of presidenciesNear(entity, registry, day))
				facts.push(lasting('presidency', named(by), term));
			facts.push(...meetingsNear(entity, day, named));
			add('successor', 'successor', entity.successor && named(entity.successor));
			break;
		case 'office':
			facts.push(...holders(entity, named));
			break;
		case 'person':
			facts.push(...offices(entity, registry.entities.values(), language));
			break;
		case 'event':
			add('held', 'from', entity.to && entity.to !== entity.from ? `${entity.from}/${entity.to}` : entity.from, {
				...(entity.place ? { place: named(entity.place) } : {}),
			});
			add('host', 'host', entity.host && named(entity.host));
			add('visitor', 'visitor', entity.visitor?.person && named(entity.visitor.person));
			add('series', 'series', entity.series && named(entity.series));
			add('number', 'ordinal', entity.ordinal === undefined ? undefined : String(entity.ordinal));
			break;
		case 'country':
			add('capital', 'capital', entity.capital?.[language]?.[0]);
			for (const body of registry.entities.values())
				for (const { state, ...term } of body.type === 'organisation' ? (body.memberships ?? []) : [])
					if (state === entity.id) facts.push(lasting('member of', nameIn(language, body), term));
			break;
		case 'place':
			add('country', 'country', entity.country && named(entity.country));
			break;
	}
	if ('formerly' in entity)
		for (const former of entity.formerly ?? [])
			add('former name', 'formerly', (former.names[language] ?? Object.values(former.names)[0] ?? [])[0], {
				...(former.from ? { from: former.from } : {}),
				...(former.until ? { to: former.until } : {}),
			});
	return facts;
}

// Around the day asked about: the list of some bodies is long.
const yearsAround = 2;

function isNear({ from, to }: { readonly from?: string; readonly to?: string }, day: string): boolean {
	const year = (iso: string) => Number(iso.slice(0, 4));
	return year(from ?? day) <= year(day) + yearsAround && year(to ?? from ?? day) >= year(day) - yearsAround;
}

/** Who presides over a body around a day. */
function presidenciesNear(body: Organisation, registry: World['registry'], day: string): readonly Presidency[] {
	return (presidenciesOf(registry, body)?.terms ?? []).filter(term => isNear(term, day));
}

/** When and where a body meets around a day. */
function meetingsNear(body: Organisation, day: string, named: (id: string) => string): readonly Fact[] {
	return (body.meetings ?? [])
		.filter(meeting => isNear(meeting, day))
		.map(meeting => ({
			property: meeting.ordinal === undefined ? 'meeting' : `meeting ${meeting.ordinal}`,
			value: daysOf(meeting),
			...(meeting.place ? { place: named(meeting.place) } : {}),
			confidence: meeting.confidence,
			sourced: meeting.confidence !== 'background',
			...(body.meetingSources ? { sources: body.meetingSources } : {}),
		}));
}

/** What was so from a day to a day. */
function lasting(property: string, value: string, { from, to, confidence, sources }: Lasting): Fact {
	return {
		property,
		value,
		...(from ? { from } : {}),
		...(to ? { to } : {}),
		confidence,
		sourced: confidence !== 'background' || sources !== undefined,
		...(sources ? { sources } : {}),
	};
}

function holders({ holders }: Office, named: (id: string) => string): readonly Fact[] {
	return [...holders]
		.sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
		.map(({ person, ...term }) => lasting('holder', named(person), term));
}

function offices(person: Person, entities: Iterable<Entity>, language: LanguageId): readonly Fact[] {
	const found: Fact[] = [];
	for (const office of entities) {
		if (office.type !== 'office') continue;
		for (const { person: holder, ...term } of office.holders)
			if (holder === person.id) found.push(lasting('office', nameIn(language, office), term));
	}
	return found;
}
