// `lookup`: an agreement, a body, an office, a person, an event or a day: what is on record of it, with sources.
import type { World } from '../checks/check.ts';
import { declarationsWith } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { isFullDate, isYearless } from '../languages/calendar.ts';
import { languages } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { readDates } from '../languages/read-dates.ts';
import type { Confidence, Entity, EntityType } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { type Cited, cited, citedSchema } from './cited.ts';
import { type Day, dayOn } from './day.ts';
import { describedSo, namedSo, recordOf, withWords } from './find.ts';
import { type Fact, factsOn } from './record-facts.ts';
import { fromRecordOnly, languageField, schema, type Tool } from './tool.ts';

interface Answer {
	readonly id: string;
	readonly type: EntityType;
	readonly kind?: string;
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly facts: readonly Fact[];
	readonly note?: string;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
	readonly citedIn: readonly Cited[];
}

/** Something that may be meant; asked for again by its id, or its words, it is told whole. */
interface Candidate {
	readonly id?: string;
	readonly type: string;
	readonly name: string;
	readonly detail?: string;
}

interface Found {
	readonly status: 'found' | 'ambiguous' | 'unknown';
	readonly message: string;
	readonly answers: readonly Answer[];
	readonly day?: Day;
	readonly candidates: readonly Candidate[];
}

// What an assistant can take in at once.
const mostAnswers = 3;
const mostCandidates = 12;
const mostCited = 6;

const types: readonly EntityType[] = ['agreement', 'organisation', 'office', 'person', 'event', 'place', 'country'];

export const lookup: Tool = {
	name: 'lookup',
	title: 'Look up the diplomatic record',
	description: `Looks up an agreement, an organisation or body, an office and its holders, a person, an event or visit, or a day, and gives the facts on record one by one, with dates as ISO 8601, places, sources, confidence and the earlier declarations that speak of it, quoted. Use it before writing any date, name, place, party, office-holder or status of an agreement into a declaration. ${fromRecordOnly} “confidence” tells how far a fact can be relied on: confirmed, one-source, seed-only, background (nobody has looked it up); “sourced: false” means that the sources of the record do not cover that fact. With status “ambiguous”, ask the user or ask again with an id from “candidates”.`,
	inputSchema: {
		type: 'object',
		properties: {
			query: {
				type: 'string',
				maxLength: 600,
				description:
					'A name, an acronym, an id from an earlier answer, a description such as “the treaty of 11 June 2008 between France and Kazakhstan”, or a date such as 2008-06-11 or « 11 juin 2008 ».',
			},
			type: { type: 'string', enum: types, description: 'The kind of thing meant, where the name may be of several.' },
			on: {
				type: 'string',
				description:
					'The day asked about, as 2024-11-05: where an agreement stood, who held an office. Today, where it is not given.',
			},
			language: languageField,
		},
		required: ['query'],
		additionalProperties: false,
	},
	outputSchema: schema.object(
		{
			status: { type: 'string', enum: ['found', 'ambiguous', 'unknown'] },
			message: schema.text('What the status means here, in a sentence.'),
			answers: schema.list(
				schema.object(
					{
						id: schema.text('Id of the record: ask for it again by this.'),
						type: { type: 'string', enum: types },
						kind: schema.text('Treaty, protocol, body, summit …'),
						name: schema.text('Official name.'),
						otherNames: schema.list({ type: 'string' }, 'Other names and acronyms, in any language.'),
						facts: schema.list(factSchema(), 'Each with its own confidence.'),
						note: schema.text('A note of the record’s authors.'),
						confidence: { type: 'string', enum: ['confirmed', 'one-source', 'seed-only', 'background'] },
						sources: schema.list({ type: 'string' }, 'Addresses, or titles of printed sources.'),
						citedIn: schema.list(citedSchema, 'Earlier declarations that name it, the latest first.'),
					},
					['id', 'type', 'name', 'otherNames', 'facts', 'confidence', 'sources', 'citedIn'],
				),
				'What is on record.',
			),
			day: schema.object({
				date: schema.text('ISO 8601.'),
				weekday: schema.text('In words.'),
				events: schema.list(
					schema.object(
						{
							what: schema.text('What happened.'),
							property: schema.text('How.'),
							id: schema.text('Id of the record.'),
						},
						['what', 'property'],
					),
					'What the registry has for that day.',
				),
				told: schema.list(citedSchema, 'What earlier declarations tell of that day.'),
			}),
			candidates: schema.list(
				schema.object(
					{
						id: schema.text('Id of the record; absent for what only declarations know.'),
						type: schema.text('Kind of thing.'),
						name: schema.text('Name.'),
						detail: schema.text('Date, place or status, in short.'),
					},
					['type', 'name'],
				),
				'Where several things may be meant.',
			),
		},
		['status', 'message', 'answers', 'candidates'],
	),
	answer(input, { world, today }) {
		const query = String(input.query).trim();
		const given = input.language as LanguageId | undefined;
		const language = given ?? 'en';
		const on = input.on === undefined ? today : String(input.on);
		if (!isFullDate(on)) return { refused: `“on” is a day written as 2024-11-05, not “${on}”.` };
		const date = dateMeant(query);
		if (date) return ofDay(world, date, language);
		const ofType = (entity: Entity) => input.type === undefined || entity.type === input.type;
		const exact = namedSo(world, query).filter(ofType);
		const described = exact.length > 0 ? undefined : describedSo(world, query, given);
		const meant = exact.length > 0 ? exact : described!.records.filter(ofType);
		const answered = (entity: Entity) => answerOf(entity, world, language, on);
		if ((meant.length === 1 && described?.part !== true) || (exact.length > 1 && exact.length <= mostAnswers)) {
			const message = meant.length === 1 ? 'One record fits.' : `${meant.length} records bear this name.`;
			return found(meant.length === 1 ? 'found' : 'ambiguous', message, meant.map(answered));
		}
		if (meant.length > 0)
			return found(
				'ambiguous',
				meant.length === 1
					? 'One record is named in the question, which says more than that; it is not certain that it is meant.'
					: `${meant.length} records may be meant.`,
				[],
				meant.map(entity => candidate(entity, language)),
			);
		const { entries, count } = withWords({ world, locale: language, today: on }, query, mostCandidates);
		const candidates = entries
			.filter(entry => input.type === undefined || recordOf(world, entry)?.type === input.type)
			.map(entry => {
				const record = recordOf(world, entry);
				return {
					...(record ? { id: record.id } : {}),
					type: entry.kind,
					name: entry.label,
					...(entry.detail ? { detail: entry.detail } : {}),
				};
			});
		if (candidates.length === 0)
			return found(
				'unknown',
				`Nothing is on record under “${query}”. That is no sign that it does not exist: its facts are unknown here.`,
				[],
			);
		return found(
			'ambiguous',
			count === 1
				? 'One entry of the record has all these words; that does not make it the one that is meant.'
				: `${count} entries of the record have all these words; it is not certain which is meant.`,
			[],
			candidates,
		);
	},
};

function factSchema(): object {
	return schema.object(
		{
			property: schema.text('signed, adopted, in force, seat, holder, presidency, member of …'),
			value: schema.text('An ISO date or interval (never finer than it is known), a name or a number.'),
			place: schema.text('Where.'),
			from: schema.text('First day, of a term or a former name.'),
			to: schema.text('Last day; absent where it goes on, or the end was not checked.'),
			confidence: { type: 'string', enum: ['confirmed', 'one-source', 'seed-only', 'background'] },
			sourced: { type: 'boolean', description: 'False: the record’s sources do not cover this fact.' },
			sources: schema.list({ type: 'string' }, 'Where this fact has sources of its own.'),
		},
		['property', 'value', 'confidence', 'sourced'],
	);
}

function found(
	status: Found['status'],
	message: string,
	answers: readonly Answer[],
	candidates: readonly Candidate[] = [],
): Found {
	return { status, message, answers, candidates: candidates.slice(0, mostCandidates) };
}

/** A question that is a date and nothing else, in either language. */
function dateMeant(query: string): string | undefined {
	for (const language of languages) {
		const [date, ...others] = readDates(language, query);
		const bare =
			date && query.replace(query.slice(date.start, date.end), '').replace(/^\s*(?:le|les|on|the)\s+|[.,\s]/giu, '');
		if (date?.value && !isYearless(date.value) && others.length === 0 && bare === '') return date.value;
	}
	return undefined;
}

function ofDay(world: World, date: string, language: LanguageId): Found {
	const day = dayOn(world, date, language);
	const count = day.events.length + day.told.length;
	return {
		...found(
			count > 0 ? 'found' : 'unknown',
			count > 0
				? `${count} entries for these days.`
				: 'Nothing is on record for these days: what happened then is unknown here.',
			[],
		),
		day,
	};
}

function candidate(entity: Entity, language: LanguageId): Candidate {
	return { id: entity.id, type: entity.type, name: nameIn(language, entity) };
}

function answerOf(entity: Entity, world: World, language: LanguageId, on: string): Answer {
	const name = nameIn(language, entity);
	const others = [...Object.values(entity.names), ...Object.values(entity.acronyms ?? {}), entity.aliases ?? []].flat();
	const passages = declarationsWith(world.corpus, language, keys.cites(entity.id)).flatMap(declaration =>
		(declaration.citations.get(entity.id) ?? []).slice(0, 2).map(passage => cited(declaration, passage)),
	);
	const note = entity.note?.[language] ?? entity.note?.fr ?? entity.note?.en;
	return {
		id: entity.id,
		type: entity.type,
		...('kind' in entity ? { kind: entity.kind } : {}),
		name,
		otherNames: [...new Set(others)].filter(each => each !== name),
		facts: factsOn(entity, world, language, on),
		...(note ? { note } : {}),
		confidence: entity.confidence,
		sources: entity.sources ?? [],
		citedIn: passages.slice(0, mostCited),
	};
}
