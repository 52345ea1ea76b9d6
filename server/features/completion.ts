// Completion: what the drafter has begun to write, as the record has it and as the draft's language writes it.
import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { blocksAt } from '../document/find.ts';
import type { LanguageId } from '../languages/language.ts';
import { dateItems } from './completion-dates.ts';
import { nameItems } from './completion-names.ts';
import { paragraphItems } from './completion-paragraphs.ts';
import { phraseItems } from './completion-phrases.ts';
import { offsetOf } from './position.ts';

/** Where one writes, and for whom. */
export interface Writing {
	readonly document: Document;
	readonly world: World;
	/** Offset of the cursor. */
	readonly at: number;
	/** What stands before the cursor on its line. */
	readonly before: string;
	/** The last of it, for patterns that end in `$`: they are tried at every letter. */
	readonly ending: string;
	/** The language of the interface. */
	readonly locale: LanguageId;
	/** ISO date: the text's own, else today. */
	readonly day: string;
	/** The client fills in placeholders. */
	readonly snippets: boolean;
}

// More than fit a list; the next letter makes them fewer.
const most = 40;
// Longer than a date or a reference that has been begun.
const longestEnding = 100;

/** What can be written at `position`; empty in the front matter, and where nothing on record has been begun. */
export function completion(
	document: Document,
	world: World,
	position: Position,
	{ locale, today, snippets }: { readonly locale: LanguageId; readonly today: string; readonly snippets: boolean },
): CompletionList {
	const at = offsetOf(document, position);
	const { frontMatter, date } = document.header;
	if (frontMatter && at < frontMatter.end) return { isIncomplete: false, items: [] };
	const start = document.lines[position.line] ?? 0;
	const before = document.text.slice(start, at);
	const writing: Writing = {
		document,
		world,
		at,
		before,
		ending: before.slice(-longestEnding),
		locale,
		day: date?.length === 10 ? date : today,
		snippets,
	};
	const items = [
		...paragraphItems(writing),
		...dateItems(writing),
		...nameItems(writing),
		...phraseItems(writing),
	].slice(0, most);
	// What is offered depends on all the words begun, not on the last one alone: the client asks again.
	return {
		isIncomplete: true,
		items: items.map((item, order) => ({ ...item, sortText: String(order).padStart(3, '0') })),
	};
}

/** What a paragraph says up to the cursor. */
export function saidBefore({ document, at }: Pick<Writing, 'document' | 'at'>): string {
	const block = blocksAt(document.blocks, at).at(-1);
	return document.text.slice(block ? Math.min(block.content.start, at) : Math.max(0, at - 500), at);
}
