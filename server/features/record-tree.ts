// The Record view as the client asks for it: a page of what lies below a place, a page of what is found, where to go.
import type { Location } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import { rangeOf } from './position.ts';
import { placeOfRecord, type Showing } from './record.ts';
import type { Entry, Opens, Reader } from './record-entries.ts';
import { type Listing, listingOf } from './record-groups.ts';
import { found } from './record-search.ts';

/** More than a side bar shows at once; the next page is one step away. */
const pageSize = 100;

export interface Page {
	readonly entries: readonly Entry[];
	/** How many there are from the first page to the last. */
	readonly total: number;
}

/** The entries below `id` (empty for the root) from the `from`th, which counts from 0. */
export function page(reader: Reader, id: string, from: number): Page {
	return pageOf(listingOf(reader, id), from);
}

/** The entries with a word for each word of `query`, whatever their case and accents. */
export function searchPage(reader: Reader, query: string, from: number): Page {
	return pageOf(found(reader, query), from);
}

function pageOf({ length, at }: Listing, from: number): Page {
	const entries: Entry[] = [];
	for (let index = from; index < Math.min(length, from + pageSize); index++) entries.push(at(index));
	return { entries, total: length };
}

/** Where an entry leads; undefined where it is not there any more. */
export function placeOf(world: World, opens: Opens, showing: Showing): Location | undefined {
	if ('card' in opens) return placeOfRecord(world, opens.card, showing);
	const lines = showing.linesOf(opens.uri);
	return lines && { uri: opens.uri, range: rangeOf({ lines }, opens) };
}
