// Workspace symbols: every paragraph of the dossier and of earlier declarations, every record, by its words.
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { type Document, everyBlock } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity, EntityType } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { words } from '../text/words.ts';
import { rangeOf } from './position.ts';
import { placeOfRecord, type Showing } from './record.ts';
import { titleOf } from './titles.ts';

// More than anybody reads; the next letter typed makes them fewer.
const most = 300;

const kinds: Readonly<Partial<Record<EntityType, SymbolKind>>> = {
	agreement: SymbolKind.Class,
	organisation: SymbolKind.Namespace,
	person: SymbolKind.Variable,
	event: SymbolKind.Event,
	office: SymbolKind.Interface,
};

/**
 * What matches `query`: each of its words begins a word of the name, in any order, whatever its accents. Drafts come
 * first, then records, then earlier declarations.
 */
export function workspaceSymbols(
	query: string,
	drafts: readonly Document[],
	world: World,
	{ showing, locale }: { readonly showing: Showing; readonly locale: LanguageId },
): WorkspaceSymbol[] {
	const asked = words(query).map(({ key }) => key);
	const fits = (keys: readonly string[]) => asked.every(ask => keys.some(key => key.startsWith(ask)));
	const found: WorkspaceSymbol[] = [];
	for (const document of drafts) {
		for (const { name, keys, range } of paragraphsOf(world)(document))
			if (fits(keys)) found.push({ name, kind: SymbolKind.String, location: { uri: document.uri, range } });
	}
	for (const entity of world.registry.entities.values()) {
		const kind = kinds[entity.type];
		if (kind === undefined || found.length >= most || !fits(keysOf(entity))) continue;
		const location = placeOfRecord(world, entity.id, showing);
		if (location) found.push({ name: nameIn(locale, entity), kind, location });
	}
	const open = new Set(drafts.map(({ uri }) => uri));
	const archived = new Set(world.corpus.archive?.declarations());
	for (const declaration of world.corpus.declarations) {
		if (open.has(declaration.uri)) continue;
		if (archived.has(declaration)) {
			// An archive is not read from end to end at every letter of a query: its texts go by their titles.
			if (found.length >= most) return found;
			const lines =
				asked.length > 0 && fits(words(declaration.title).map(({ key }) => key)) && showing.linesOf(declaration.uri);
			if (lines)
				found.push({
					name: declaration.title,
					kind: SymbolKind.File,
					...(declaration.date ? { containerName: declaration.date } : {}),
					location: { uri: declaration.uri, range: rangeOf({ lines }, { start: 0, end: 0 }) },
				});
			continue;
		}
		for (const paragraph of declaration.paragraphs) {
			if (found.length >= most) return found;
			const keys = () => words(`${paragraph.label} ${paragraph.words}`).map(({ key }) => key);
			if (asked.length > 0 && !fits(keys())) continue;
			const lines = showing.linesOf(declaration.uri);
			if (lines)
				found.push({
					name: `${paragraph.label}. ${paragraph.words}`,
					kind: SymbolKind.String,
					containerName: declaration.title,
					location: { uri: declaration.uri, range: rangeOf({ lines }, paragraph) },
				});
		}
	}
	return found;
}

const paragraphsOf = derived((world: World) =>
	derived((document: Document) => {
		const facts = factsOf(world.registry)(document);
		return everyBlock(document.blocks)
			.filter(({ path, kind }) => path.length > 0 && kind !== 'heading')
			.map(block => {
				const name = titleOf(document, facts, block);
				return { name, keys: words(name).map(({ key }) => key), range: rangeOf(document, block.span) };
			});
	}),
);

const keysOf = derived((entity: Entity): readonly string[] => {
	const names = [...Object.values(entity.names), ...Object.values(entity.acronyms ?? {}), entity.aliases ?? []];
	return [...new Set(words(names.flat().join(' ')).map(({ key }) => key))];
});
