// A name put into a sentence, with what leads up to it: « de » before « Traité » is « du ».
import type { Document } from '../document/document.ts';
import type { Language } from '../languages/language.ts';

/** A name with what leads up to it: what to write, from where on. */
interface Led {
	readonly start: number;
	readonly text: string;
	/** False where something leads up to the name and the language does not know whether it fits. */
	readonly sure: boolean;
}

// No lead is longer than a few words.
const longest = 16;

/** What stands before a name that begins at `begin`, and may have to change with it. */
export function leadAt({ text, language }: Document, begin: number): string | undefined {
	return language.nouns.leads.exec(text.slice(Math.max(0, begin - longest), begin))?.groups?.lead;
}

/** What to write so that `name` stands at `begin`, with the right article and preposition in place of `lead`. Offsets UTF-16. */
export function ledBy({ nouns }: Language, lead: string | undefined, begin: number, name: string): Led {
	const joined = lead === undefined ? undefined : nouns.joined(lead, name);
	const stays = { start: begin, text: name };
	if (lead === undefined || joined?.lead === lead) return { ...stays, sure: true };
	// A lead on the line before stays there: what replaced it would join the lines.
	if (!joined || lead.includes('\n')) return { ...stays, sure: joined?.lead.trim() === lead.trim() };
	return { start: begin - lead.length, text: `${joined.lead}${name}`, sure: true };
}
