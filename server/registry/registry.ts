// Records → registry, with the complaints about bad ones. A bad record is reported on its file; the rest is used.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Phrase } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { AtHand } from './at-hand.ts';
import type { Confidence, Entity, EntityType } from './entity.ts';
import type { NamesBehind } from './names.ts';
import type { Records } from './records.ts';

/** All that is known of agreements, organisations, persons, offices, places, countries and events. Immutable. */
export interface Registry {
	readonly entities: Records;
	/** The file each record came from, by id. */
	readonly homes: { readonly get: (id: string) => RegistryFile | undefined };
	/** Its names by a key of their first word, where they were put in order beforehand. */
	readonly names?: (word: string) => NamesBehind | undefined;
	/** What every draft asks, where it was worked out beforehand. */
	readonly atHand?: () => AtHand;
}

export interface RegistryFile {
	readonly uri: string;
	readonly text: string;
}

/** Why a record, or a whole file, is not used. Offsets are those of the file. */
export interface Complaint {
	readonly uri: string;
	readonly span: Span;
	readonly message: Phrase;
}

const types: Readonly<Record<EntityType, true>> = {
	agreement: true,
	organisation: true,
	person: true,
	office: true,
	place: true,
	country: true,
	event: true,
};
const confidences: Readonly<Record<Confidence, true>> = {
	confirmed: true,
	'one-source': true,
	'seed-only': true,
	background: true,
};

/** Fields that hold a date, wherever they stand in a record. */
const dateFields = new Set([
	'date',
	'negotiationsOpened',
	'provisional',
	'inForce',
	'ended',
	'notInForce',
	'founded',
	'membersSince',
	'membersAsOf',
	'dissolved',
	'from',
	'to',
	'until',
]);
const listFields = new Set([
	'aliases',
	'parties',
	'amends',
	'replaces',
	'predecessors',
	'sources',
	'unverified',
	'holders',
	'formerly',
	'seatSources',
	'otherSeats',
	'memberships',
	'presidencies',
	'alsoFounded',
	'meetings',
	'meetingSources',
]);
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A registry from files in order: a record replaces one of the same id in an earlier file. */
export function registryOf(files: readonly RegistryFile[]): { registry: Registry; complaints: Complaint[] } {
	const entities = new Map<string, Entity>();
	const homes = new Map<string, RegistryFile>();
	const complaints: Complaint[] = [];
	for (const file of files) {
		for (const record of recordsOf(file, complaints)) {
			entities.set(record.id, record);
			homes.set(record.id, file);
		}
	}
	return { registry: { entities, homes }, complaints };
}

function recordsOf(file: RegistryFile, complaints: Complaint[]): Entity[] {
	let value: unknown;
	try {
		value = JSON.parse(file.text);
	} catch {
		complaints.push(...syntaxComplaints(file));
		return [];
	}
	const records = (value as { records?: unknown } | null)?.records;
	if (!Array.isArray(records)) {
		const end = Math.min(file.text.length, 1);
		complaints.push({ uri: file.uri, span: { start: 0, end }, message: faults.noRecords });
		return [];
	}
	const good: Entity[] = [];
	let nodes: readonly Node[] | undefined;
	records.forEach((record: unknown, index) => {
		const fault = faultOf(record);
		if (!fault) {
			good.push(record as Entity);
			return;
		}
		// Positions are looked up only for a file with a fault in it: the shipped ones have none.
		nodes ??= recordNodes(file.text);
		complaints.push({ uri: file.uri, span: spanOf(nodes[index], fault.path), message: fault.message });
	});
	return good;
}

interface Fault {
	/** The field at fault, as keys and indices from the record down; empty for the record itself. */
	readonly path: readonly (string | number)[];
	readonly message: Phrase;
}

function faultOf(record: unknown): Fault | undefined {
	if (typeof record !== 'object' || record === null || Array.isArray(record))
		return { path: [], message: faults.noObject };
	const fields = record as Record<string, unknown>;
	if (typeof fields.id !== 'string' || fields.id === '') return { path: [], message: faults.noId };
	const { id } = fields;
	if (typeof fields.type !== 'string' || !Object.hasOwn(types, fields.type))
		return { path: ['type'], message: faults.oneOf(id, 'type', types) };
	if (typeof fields.confidence !== 'string' || !Object.hasOwn(confidences, fields.confidence)) {
		return { path: ['confidence'], message: faults.oneOf(id, 'confidence', confidences) };
	}
	if (!isNames(fields.names) || Object.values(fields.names).flat().length === 0)
		return { path: ['names'], message: faults.noNames(id, 'names') };
	if (fields.acronyms !== undefined && !isNames(fields.acronyms))
		return { path: ['acronyms'], message: faults.noNames(id, 'acronyms') };
	for (const field of ['note', 'status']) {
		if (fields[field] !== undefined && !isPhrase(fields[field]))
			return { path: [field], message: faults.noPhrase(id, field) };
	}
	if (fields.type === 'office' && fields.holders === undefined)
		return { path: [], message: faults.missing(id, 'holders') };
	if (fields.type === 'event' && fields.from === undefined) return { path: [], message: faults.missing(id, 'from') };
	return faultIn(fields, [], id);
}

function faultIn(value: object, path: readonly (string | number)[], id: string): Fault | undefined {
	for (const [key, field] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (dateFields.has(key) && typeof field !== 'object' && !isRealDate(field))
			return { path: here, message: faults.noDate(id, String(field)) };
		if (listFields.has(key) && !Array.isArray(field)) return { path: here, message: faults.noList(id, key) };
		if (typeof field === 'object' && field !== null) {
			const fault = faultIn(field, here, id);
			if (fault) return fault;
		}
	}
	return undefined;
}

/** What is said of a bad record, in the field's words. */
const faults = {
	noRecords: {
		en: 'A registry file is an object with a list “records”.',
		fr: 'Un fichier de registre est un objet qui contient une liste « records ».',
	},
	noObject: { en: 'A record is an object.', fr: 'Une fiche est un objet.' },
	noId: {
		en: 'A record needs an “id”: a short text of its own.',
		fr: 'Une fiche doit avoir un « id » : un texte court qui n’est qu’à elle.',
	},
	badJson: (why: string): Phrase => ({ en: `This is not valid JSON${why}`, fr: `Ce n’est pas du JSON valide${why}` }),
	oneOf: (id: string, field: string, values: object): Phrase => ({
		en: `Record “${id}”: “${field}” is one of ${Object.keys(values).join(', ')}.`,
		fr: `Fiche « ${id} » : « ${field} » est l’un de ${Object.keys(values).join(', ')}.`,
	}),
	noNames: (id: string, field: string): Phrase => ({
		en: `Record “${id}”: “${field}” gives a list for each language, as { "fr": ["…"] }.`,
		fr: `Fiche « ${id} » : « ${field} » donne une liste par langue, comme { "fr": ["…"] }.`,
	}),
	noPhrase: (id: string, field: string): Phrase => ({
		en: `Record “${id}”: “${field}” gives a text for each language, as { "fr": "…" }.`,
		fr: `Fiche « ${id} » : « ${field} » donne un texte par langue, comme { "fr": "…" }.`,
	}),
	missing: (id: string, field: string): Phrase => ({
		en: `Record “${id}” lacks “${field}”.`,
		fr: `La fiche « ${id} » n’a pas de « ${field} ».`,
	}),
	noDate: (id: string, value: string): Phrase => ({
		en: `Record “${id}”: “${value}” is no date: dates are written 2024-11-05, 2024-11 or 2024.`,
		fr: `Fiche « ${id} » : « ${value} » n’est pas une date : on écrit 2024-11-05, 2024-11 ou 2024.`,
	}),
	noList: (id: string, field: string): Phrase => ({
		en: `Record “${id}”: “${field}” is a list.`,
		fr: `Fiche « ${id} » : « ${field} » est une liste.`,
	}),
};

function isNames(value: unknown): value is Record<string, string[]> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isTextList);
}

function isPhrase(value: unknown): boolean {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.values(value).every(each => typeof each === 'string')
	);
}

function isTextList(value: unknown): boolean {
	return Array.isArray(value) && value.every(each => typeof each === 'string' && each.trim() !== '');
}

function isRealDate(value: unknown): boolean {
	if (typeof value !== 'string' || !isoDate.test(value)) return false;
	return value.length < 10 || new Date(value).toISOString().startsWith(value);
}

function syntaxComplaints(file: RegistryFile): Complaint[] {
	const errors = parseDocument(file.text, { prettyErrors: false }).errors;
	// JSON that YAML accepts (a stray comma): the place is not known, the file is.
	if (errors.length === 0) return [{ uri: file.uri, span: { start: 0, end: 1 }, message: faults.badJson('.') }];
	return errors.slice(0, 1).map(error => ({
		uri: file.uri,
		span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
		message: faults.badJson(`: ${error.message}`),
	}));
}

function recordNodes(text: string): readonly Node[] {
	const root = parseDocument(text).contents as YAMLMap | null;
	const records = root?.get('records', true) as unknown;
	return isSeq(records) ? (records.items as Node[]) : [];
}

/** The range of a field of a record; of the nearest thing around it where the field is missing. */
function spanOf(node: Node | undefined, path: readonly (string | number)[]): Span {
	let found = node;
	for (const key of path) {
		let next: Node | undefined;
		if (isMap(found))
			next =
				(found.items as Pair<Node, Node>[]).find(pair => isScalar(pair.key) && pair.key.value === key)?.value ??
				undefined;
		else if (isSeq(found)) next = found.items[Number(key)] as Node | undefined;
		if (!next) break;
		found = next;
	}
	const range = found?.range;
	// The opening brace, rather than all of a long record.
	if (found === node && range) return { start: range[0], end: range[0] + 1 };
	return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}
