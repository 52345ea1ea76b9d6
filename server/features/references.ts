// References and highlights: everywhere a thing is named, in the draft, in the dossier, in earlier declarations.
import {
	type DocumentHighlight,
	DocumentHighlightKind,
	type Location,
	type Position,
} from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import { type Document, everyBlock } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { offsetOf, rangeOf } from './position.ts';
import { locationOf, passagesOf, type Showing } from './record.ts';
import { mentionsOf, paragraphId, thingsAt } from './things.ts';

/** Every place of the text that names what stands at `position`. */
export function highlights(document: Document, world: World, position: Position): DocumentHighlight[] {
	return placesIn(document, world, idsAt(document, world, position)).map(({ span, introduces }) => ({
		range: rangeOf(document, span),
		kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}

/**
 * Every place that names what stands at `position`: in the draft, in `others` of the dossier, in the earlier
 * declarations. A paragraph and a date are the draft's own affair.
 */
export function references(
	document: Document,
	world: World,
	position: Position,
	others: readonly Document[],
	{ showing, introduction }: { readonly showing: Showing; readonly introduction: boolean },
): Location[] {
	const ids = idsAt(document, world, position);
	const found: Location[] = [];
	const abroad = ids.filter(id => !/^(?:paragraph|date):/u.test(id));
	const elsewhere = abroad.length > 0 ? others.filter(({ uri }) => uri !== document.uri) : [];
	for (const each of [document, ...elsewhere]) {
		for (const { span, introduces } of placesIn(each, world, each === document ? ids : abroad))
			if (introduction || !introduces || each !== document) found.push({ uri: each.uri, range: rangeOf(each, span) });
	}
	const open = new Set([document, ...others].map(({ uri }) => uri));
	for (const { declaration, passage } of passagesOf(world, document.language.id, abroad)) {
		const place = open.has(declaration.uri) ? undefined : locationOf(declaration, passage, showing);
		if (place) found.push(place);
	}
	return found;
}

/** What the innermost thing at a position is known by, of those that are known at all. */
function idsAt(document: Document, world: World, position: Position): readonly string[] {
	return thingsAt(document, world, offsetOf(document, position)).find(({ ids }) => ids.length > 0)?.ids ?? [];
}

/** The places of one text; the first of a name introduces it, as its number does a paragraph. */
function placesIn(
	document: Document,
	world: World,
	ids: readonly string[],
): readonly { readonly span: Span; readonly introduces: boolean }[] {
	if (ids.length === 0) return [];
	const numbers = everyBlock(document.blocks).flatMap(block =>
		block.marker && ids.includes(paragraphId(block)) ? [{ span: block.marker, introduces: true }] : [],
	);
	const mentions = mentionsOf(document, world, ids).map((span, index) => ({
		span,
		introduces: index === 0 && span.kind !== 'reference' && span.kind !== 'date',
	}));
	return [...numbers, ...mentions].sort((a, b) => a.span.start - b.span.start);
}
