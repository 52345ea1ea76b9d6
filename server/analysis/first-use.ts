// Acronyms that a text uses before it has said what they stand for.
import type { BlockKind, Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { Entity } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import type { Facts, Mention } from './facts.ts';

/** An acronym at its first use in the body of the text, and the full name in the text's language. */
export interface Unexplained {
	readonly mention: Mention;
	readonly entity: Entity;
	readonly acronym: string;
	readonly name: string;
}

const body: ReadonlySet<BlockKind | undefined> = new Set(['paragraph', 'item', 'text']);

/** Whether names are explained in blocks of a kind: not in headings, notes and signatures. */
export function isExplaining(kind: BlockKind | undefined): boolean {
	return body.has(kind);
}

/** In order. Headings, notes and signatures explain nothing, and need not be explained. */
export function unexplained(document: Document, { mentions }: Facts): Unexplained[] {
	const { text, language } = document;
	const seen = new Set<Entity>();
	const found: Unexplained[] = [];
	let until = 0;
	for (const mention of mentions) {
		const { entity, start, end } = mention;
		// A name inside a longer name: « Accord de partenariat UE-… ».
		const inside = end <= until;
		until = Math.max(until, end);
		if (!entity || inside || seen.has(entity)) continue;
		if (entity.type !== 'organisation' && entity.type !== 'agreement') continue;
		if (!isExplaining(blocksAt(document.blocks, start).at(-1)?.kind)) continue;
		seen.add(entity);
		const acronym = text.slice(start, end);
		const name = nameIn(language.id, entity);
		const isAcronym = entity.acronyms?.[language.id]?.includes(acronym) ?? false;
		// Half of a compound, or what stands in brackets behind a name of the text's own.
		if (!isAcronym || acronym === name || /[\p{L}\d–/(-]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
		if (/^[\p{L}\d–/)-]/u.test(text.slice(end, end + 1))) continue;
		found.push({ mention, entity, acronym, name });
	}
	return found;
}
