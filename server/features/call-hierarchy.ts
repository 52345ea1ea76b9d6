// “Cited by” and “cites”, as a call hierarchy between declarations and the agreements they name.
import {
	type CallHierarchyIncomingCall,
	type CallHierarchyItem,
	type CallHierarchyOutgoingCall,
	type Position,
	type Range,
	SymbolKind,
} from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { declarationKinds } from '../analysis/recall.ts';
import type { World } from '../checks/check.ts';
import { declarationsOn } from '../corpus/ask.ts';
import { type Declaration, declarationOf, heard, type Passage } from '../corpus/corpus.ts';
import { keys } from '../corpus/entries.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { offsetOf, rangeOf } from './position.ts';
import { placeOfRecord, type Showing } from './record.ts';
import { thingsAt } from './things.ts';

export interface Dossier {
	readonly world: World;
	/** Open drafts and those of the folder. */
	readonly drafts: readonly Document[];
	readonly showing: Showing;
	readonly locale: LanguageId;
}

/** The agreement at `position`, or else the declaration itself. */
export function prepared(document: Document, position: Position, dossier: Dossier): CallHierarchyItem[] {
	const { world } = dossier;
	const acts = thingsAt(document, world, offsetOf(document, position)).flatMap(({ ids }) =>
		ids.flatMap(id => itemOfAct(id, dossier) ?? []),
	);
	const own = itemOfText(asDeclaration(world)(document), dossier);
	return acts.length > 0 ? acts : own ? [own] : [];
}

/** Who cites it. */
export function citedBy({ data }: CallHierarchyItem, dossier: Dossier): CallHierarchyIncomingCall[] {
	const ids = idsOf(data as Citing, dossier);
	const { world, drafts, locale } = dossier;
	const open = drafts.map(asDeclaration(world));
	const own = new Set(open.map(({ uri }) => uri));
	const citing = declarationsOn(world.corpus, locale, ids.map(keys.cites)).filter(({ uri }) => !own.has(uri));
	return [...open, ...citing].flatMap(declaration => {
		if (declaration.uri === (data as Citing).uri) return [];
		const passages = ids.flatMap(id => declaration.citations.get(id) ?? []);
		const from = passages.length > 0 ? itemOfText(declaration, dossier) : undefined;
		return from ? [{ from, fromRanges: ranges(declaration, passages, dossier) }] : [];
	});
}

/** What it cites: agreements, and the declarations of the dossier by their own texts. */
export function cites({ data }: CallHierarchyItem, dossier: Dossier): CallHierarchyOutgoingCall[] {
	const declaration = textOf(data as Citing, dossier);
	if (!declaration) return [];
	return [...declaration.citations].flatMap(([id, passages]) => {
		const to = itemOfAct(id, dossier);
		return to ? [{ to, fromRanges: ranges(declaration, passages, dossier) }] : [];
	});
}

/** What an item carries through the client: the text it is, the record it is. */
interface Citing {
	readonly uri?: string;
	readonly id?: string;
}

const asDeclaration = derived((world: World) =>
	derived((document: Document) => declarationOf(document, factsOf(world.registry)(document))),
);

/** Each text once: a draft as it stands now, before the declaration of that address on record. */
function texts({ world, drafts, locale }: Dossier): readonly Declaration[] {
	const open = drafts.map(asDeclaration(world));
	const own = new Set(open.map(({ uri }) => uri));
	return [...open, ...heard(world.corpus, locale).filter(({ uri }) => !own.has(uri))];
}

function textOf({ uri, id }: Citing, dossier: Dossier): Declaration | undefined {
	const act = id === undefined ? undefined : dossier.world.registry.entities.get(id);
	return texts(dossier).find(each => each.uri === uri || (act?.type === 'agreement' && isTextOf(each, act)));
}

/** The records by which a text, or a record, is cited. */
function idsOf(citing: Citing, dossier: Dossier): readonly string[] {
	if (citing.id !== undefined) return [citing.id];
	const text = textOf(citing, dossier);
	if (!text) return [];
	return [...dossier.world.registry.entities.values()]
		.filter(entity => entity.type === 'agreement' && isTextOf(text, entity))
		.map(({ id }) => id);
}

/** Whether a declaration is the text of a record: a declaration of that full day between the same parties. */
function isTextOf({ date, parties }: Declaration, { kind, parties: theirs, signed, adopted }: Agreement): boolean {
	return (
		declarationKinds.has(kind) &&
		date?.length === 10 &&
		date === (signed?.date ?? adopted?.date) &&
		parties.length > 0 &&
		parties.toSorted().join() === theirs?.toSorted().join()
	);
}

function itemOfAct(id: string, dossier: Dossier): CallHierarchyItem | undefined {
	const { world, showing, locale } = dossier;
	const entity = world.registry.entities.get(id);
	if (entity?.type !== 'agreement') return undefined;
	const text = textOf({ id }, dossier);
	if (text) return itemOfText(text, dossier, id);
	const place = placeOfRecord(world, id, showing);
	if (!place) return undefined;
	const detail = entity.signed?.date ?? entity.adopted?.date;
	return {
		name: nameIn(locale, entity),
		kind: SymbolKind.Class,
		...(detail ? { detail } : {}),
		uri: place.uri,
		range: place.range,
		selectionRange: place.range,
		data: { id },
	};
}

function itemOfText(
	declaration: Declaration,
	{ showing, drafts }: Dossier,
	id?: string,
): CallHierarchyItem | undefined {
	const { uri, title, date } = declaration;
	if (!drafts.some(draft => draft.uri === uri) && !showing.linesOf(uri)) return undefined;
	const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const data: Citing = { uri, ...(id ? { id } : {}) };
	return {
		name: title,
		kind: SymbolKind.File,
		...(date ? { detail: date } : {}),
		uri,
		range: top,
		selectionRange: top,
		data,
	};
}

function ranges({ uri }: Declaration, passages: readonly Passage[], { drafts, showing }: Dossier): Range[] {
	const lines = drafts.find(draft => draft.uri === uri)?.lines ?? showing.linesOf(uri);
	return lines ? passages.map(passage => rangeOf({ lines }, passage)) : [];
}
