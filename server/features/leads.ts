// A name put into a sentence, with what leads up to it: « de » before « Traité » is « du ».
import type { Document } from '../document/document.ts';

/**
 * What to write from `start` on, so that `name` stands at `begin` with the right article and preposition before it.
 * `sure` is false where something leads up to it and the language does not know whether it fits. Offsets UTF-16.
 */
export function ledUpTo(
	{ text, language }: Document,
	begin: number,
	name: string,
): { readonly start: number; readonly text: string; readonly sure: boolean } {
	// No lead is longer than a few words.
	const lead = language.nouns.leads.exec(text.slice(Math.max(0, begin - 16), begin))?.groups?.lead;
	const joined = lead === undefined ? undefined : language.nouns.joined(lead, name);
	const stays = { start: begin, text: name };
	if (lead === undefined || joined?.lead === lead) return { ...stays, sure: true };
	// A lead on the line before stays there: what replaced it would join the lines.
	if (!joined || lead.includes('\n')) return { ...stays, sure: joined?.lead.trim() === lead.trim() };
	return { start: begin - lead.length, text: `${joined.lead}${name}`, sure: true };
}
