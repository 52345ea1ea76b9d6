// “Sort the countries”: a list of countries in the alphabetical order of French or of English, each with its article.
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { reader } from '../analysis/reading.ts';
import type { Edit, World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import { languages } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Country } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { contains, type Span } from '../text/span.ts';
import { asked, kinds } from './asked.ts';
import { rewriting } from './edits.ts';
import { offsetOf } from './position.ts';

const titles: Readonly<Record<LanguageId, Phrase>> = {
	fr: { en: 'Sort the countries in French order', fr: 'Classer les pays dans l’ordre alphabétique français' },
	en: { en: 'Sort the countries in English order', fr: 'Classer les pays dans l’ordre alphabétique anglais' },
};

/** A country of a list with what leads up to it. Offsets are the document's. */
interface Listed extends Span {
	readonly country: Country;
	readonly lead: string;
	/** Of the lead, what may serve the others as well: « de » of « de la ». */
	readonly shared: string;
	/** Nothing leads up to it but its article, or nothing at all. */
	readonly bare: boolean;
}

// Two countries are parties, and alternate; three are a list.
const fewest = 3;

/** For the list of countries around the cursor, by the language of the draft first. */
export function countryActions(
	document: Document,
	world: World,
	{ range, context }: { readonly range: Range; readonly context: CodeActionContext },
	locale: LanguageId,
): CodeAction[] {
	if (!asked(context, kinds.countries)) return [];
	const list = listAt(document, world, offsetOf(document, range.start));
	if (!list) return [];
	const own = document.language.id;
	const orders = languages.map(({ id }) => id).sort((a, b) => Number(b === own) - Number(a === own));
	const offered = new Set<string>();
	return orders.flatMap(order => {
		const edits = sorted(document, list, order);
		const written = edits.map(({ text }) => text).join();
		// Where both languages agree, the draft's own order is the only one offered.
		if (edits.length === 0 || offered.has(written)) return [];
		offered.add(written);
		return rewriting(document, titles[order][locale], kinds.countries, edits);
	});
}

function listAt(document: Document, world: World, at: number): readonly Listed[] | undefined {
	const { text, blocks, language } = document;
	const block = blocksAt(blocks, at).at(-1);
	if (!block) return undefined;
	const { start, end } = block.content;
	const between = new RegExp(`^(?:,|,?\\s+${language.nouns.and})\\s+$`, 'u');
	let list: Listed[] = [];
	const done = () => {
		const whole = list.length >= fewest ? evened(list) : undefined;
		return whole && contains({ start: whole[0]!.start, end: whole.at(-1)!.end }, { start: at, end: at })
			? whole
			: undefined;
	};
	for (const name of reader(world.registry)(language)(text.slice(start, end)).names) {
		const country = name.entries.find(({ entity, naming }) => entity.type === 'country' && naming === 'name')?.entity;
		if (country?.type !== 'country') continue;
		const from = start + name.start;
		const led = language.nouns.countryLead.exec(text.slice(Math.max(start, from - 8), from));
		const [lead, shared, article] = [led?.[0] ?? '', led?.groups?.of ?? '', led?.groups?.article ?? ''];
		const bare = lead === article;
		const item = { start: from - lead.length, end: start + name.end, country, lead, shared, bare };
		const last = list.at(-1);
		if (last && between.test(text.slice(last.end, item.start))) list.push(item);
		else {
			const found = done();
			if (found) return found;
			list = [item];
		}
	}
	return done();
}

/**
 * The list with « de » left before its first, where the others are without: « au nom de la France, le Kazakhstan et … ».
 * Undefined where what leads up to one could not lead up to another.
 */
function evened(list: readonly Listed[]): readonly Listed[] | undefined {
	const [first, ...others] = list as [Listed, ...Listed[]];
	if (first.bare || !others.every(({ bare }) => bare)) {
		// Prepositions before all of them, or before none.
		return list.every(({ bare }) => bare === first.bare) ? list : undefined;
	}
	const { shared, start, lead } = first;
	return shared === ''
		? undefined
		: [{ ...first, start: start + shared.length, lead: lead.slice(shared.length) }, ...others];
}

/** The edits that put the list in the order of `language`; none where it is in that order. */
function sorted({ text }: Document, list: readonly Listed[], language: LanguageId): Edit[] {
	const { compare } = new Intl.Collator(language);
	const inOrder = [...list].sort((a, b) => compare(nameIn(language, a.country), nameIn(language, b.country)));
	if (inOrder.every((item, index) => item === list[index])) return [];
	const opens = list[0]!.lead !== '' && /^\p{Lu}/u.test(list[0]!.lead);
	return list.map(({ start, end }, index) => {
		const item = inOrder[index]!;
		const words = text.slice(item.start, item.end);
		const small = item === list[0] && opens ? words[0]!.toLowerCase() + words.slice(1) : words;
		return { start, end, text: index === 0 && opens ? small[0]!.toUpperCase() + small.slice(1) : small };
	});
}
