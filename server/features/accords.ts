// The agreements of a relation and where each stands: the registry's dates, and what declarations tell where it has none.
import type { Property } from '../analysis/facts.ts';
import { isWithin } from '../checks/accounts.ts';
import type { World } from '../checks/check.ts';
import { type Said, statementsAbout } from '../corpus/ask.ts';
import type { Passage } from '../corpus/corpus.ts';
import { type Facets, facetsOf, isDone } from '../corpus/entries.ts';
import { compatible, isFullDate } from '../languages/calendar.ts';
import type { LanguageId, Status } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { type Life, nameIn, type Standing, standingOn } from '../registry/standing.ts';
import { derived, kept } from '../text/derived.ts';
import { type Relation, relationKey } from './relations.ts';

/** An agreement as the record has it. */
export interface Accord extends Life {
	/** The id of its record, or what declarations know it by (`Claim.about`). */
	readonly key: string;
	readonly name: string;
	readonly kind: string;
	/** The day it was made, and in which way; none where nothing tells. */
	readonly made?: { readonly date: string; readonly how: Making };
	/** The latest word of a declaration on where it stands. */
	readonly told?: { readonly status: Status; readonly on: string };
	readonly record?: Agreement;
	/** Where a declaration names it, for what has no record. */
	readonly passage?: Passage & { readonly uri: string };
}

export type Making = 'signed' | 'adopted' | 'opened' | 'initialled' | 'dated';
const makings: readonly Making[] = ['signed', 'adopted', 'opened', 'dated', 'initialled'];

/** Declarations among the records of the registry: they are listed with the texts. */
export function isDeclaration({ kind }: Agreement): boolean {
	return kind === 'joint-declaration' || kind === 'statement';
}

/** The agreements between the parties of a relation, the latest first; those without a date last. */
export function accordsOf(world: World, relation: Relation, locale: LanguageId): readonly Accord[] {
	return own(world)(locale)(relation);
}

const own = derived((world: World) =>
	kept((locale: LanguageId) =>
		derived((relation: Relation): readonly Accord[] => {
			const registered = relation.agreements.filter(each => !isDeclaration(each)).map(({ id }) => id);
			const told = new Set<string>();
			for (const { statements } of relation.declarations) {
				for (const { about } of statements)
					if (about.startsWith('act:') && relationKey(facetsOf(about).parties.split('+')) === relation.key)
						told.add(about);
			}
			return inOrder([
				...registered.map(id => accordOf(world, id, locale)),
				...distinct([...told].map(key => accordOf(world, key, locale))),
			]);
		}),
	),
);

/** What the declarations of a relation name besides: conventions of many parties, agreements of one with a third. */
export function accordsCited(world: World, relation: Relation, locale: LanguageId): readonly Accord[] {
	return cited(world)(locale)(relation);
}

const cited = derived((world: World) =>
	kept((locale: LanguageId) =>
		derived((relation: Relation): readonly Accord[] => {
			const mine = new Set(relation.agreements.map(({ id }) => id));
			const ids = new Set(relation.declarations.flatMap(({ citations }) => [...citations.keys()]));
			const others = [...ids].filter(id => !mine.has(id) && world.registry.entities.get(id)?.type === 'agreement');
			return inOrder(others.map(id => accordOf(world, id, locale)));
		}),
	),
);

/** An agreement by its key; undefined where neither registry nor declarations know it. */
export function accordOf(world: World, key: string, locale: LanguageId): Accord | undefined {
	const record = world.registry.entities.get(key);
	const statements = statementsAbout(world.corpus, { language: locale, uri: '' }, key, isDone);
	const last = (property: Property) => statements.find(({ statement }) => statement.property === property)?.statement;
	const status = statements.find(({ statement, declaration }) => statement.property === 'status' && declaration.date);
	const told = status && { status: status.statement.value as Status, on: status.declaration.date! };
	const dates = {
		...dated('inForce', last('inForce')?.value),
		...dated('ended', last('ended')?.value),
	};
	if (record) {
		if (record.type !== 'agreement') return undefined;
		const { signed, adopted, openedForSignature, provisional, inForce, ended } = record;
		const act = signed?.date ? signed : adopted?.date ? adopted : undefined;
		const opened = openedForSignature?.date;
		const made = act
			? { date: act.date!, how: act === signed ? ('signed' as const) : ('adopted' as const) }
			: opened
				? { date: opened, how: 'opened' as const }
				: makingIn(statements);
		return {
			key,
			name: nameIn(locale, record),
			kind: record.kind,
			...dates,
			...(signed ? { signed } : made?.how === 'signed' ? { signed: { date: made.date } } : {}),
			...(adopted ? { adopted } : {}),
			...dated('provisional', provisional),
			...dated('inForce', inForce),
			...dated('ended', ended),
			...(made ? { made } : {}),
			...(told ? { told } : {}),
			record,
		};
	}
	const [fullest] = statements.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length);
	if (!fullest || !key.startsWith('act:')) return undefined;
	const made = makingIn(statements);
	// « Cet accord » is no name: of all that texts call it, the longest.
	const words = wordsOf(fullest);
	return {
		key,
		name: words.slice(0, 1).toUpperCase() + words.slice(1),
		kind: facetsOf(key).kind,
		...dates,
		...(made && made.how !== 'dated' ? { signed: { date: made.date } } : {}),
		...(made ? { made } : {}),
		...(told ? { told } : {}),
		passage: { ...fullest.statement, uri: fullest.declaration.uri },
	};
}

function wordsOf({ statement }: Said): string {
	return statement.called ?? '';
}

function dated<K extends string>(name: K, date: string | undefined): { readonly [P in K]?: string } {
	return date === undefined ? {} : ({ [name]: date } as { [P in K]: string });
}

function makingIn(statements: readonly Said[]): { date: string; how: Making } | undefined {
	for (const how of makings) {
		const found = statements.find(({ statement }) => statement.property === how);
		if (found) return { date: found.statement.value, how };
	}
	return undefined;
}

/** Where an agreement stands on `day`: by its dates, else by the latest declaration that says it. */
export function standingOf(accord: Accord, day: string): { readonly standing: Standing; readonly asOf?: string } {
	const standing = standingOn(accord, day);
	if (accord.told && accord.told.on <= day && (standing === 'signed' || standing === 'unknown')) {
		if (accord.told.status === 'in force') return { standing: 'in force', asOf: accord.told.on };
	}
	return { standing };
}

/** One act that two declarations name in more and in fewer words, made on one day, is listed once, by the fuller name. */
function distinct(accords: readonly (Accord | undefined)[]): Accord[] {
	const found: { accord: Accord; facets: Facets }[] = [];
	for (const accord of accords) {
		if (!accord) continue;
		const facets = facetsOf(accord.key);
		const twin = found.findIndex(
			other =>
				other.facets.kind === facets.kind &&
				sameDay(other.accord, accord) &&
				(isWithin(other.facets.subject, facets.subject) || isWithin(facets.subject, other.facets.subject)),
		);
		if (twin < 0) found.push({ accord, facets });
		else if (found[twin]!.facets.subject.size < facets.subject.size) found[twin] = { accord, facets };
	}
	return found.map(({ accord }) => accord);
}

function sameDay({ made: one }: Accord, { made: other }: Accord): boolean {
	if (!one || !other) return false;
	return isFullDate(one.date) && isFullDate(other.date) && compatible(one.date, other.date);
}

function inOrder(accords: readonly (Accord | undefined)[]): Accord[] {
	return accords
		.filter(accord => accord !== undefined)
		.sort((one, other) => (other.made?.date ?? '').localeCompare(one.made?.date ?? ''));
}
