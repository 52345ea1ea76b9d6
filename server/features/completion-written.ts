// A completed name as it is put into the sentence.
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { remembered } from '../text/derived.ts';
import { fold } from '../text/words.ts';
import type { Writing } from './completion.ts';
import { leadAt, ledBy } from './leads.ts';
import { rangeOf } from './position.ts';

/** Where a name has been begun. */
export interface Naming extends Writing {
	/** Offset of its first letter. */
	readonly begin: number;
	/** An item that replaces what has been begun, and puts right what leads up to it: « de » before « Traité » is « du ». */
	readonly written: (text: string, item: Omit<CompletionItem, 'textEdit'>) => CompletionItem;
}

// The same names are offered at every letter.
const names = 1024;
const plain = remembered(names, fold);

export function namingAt(writing: Writing, begin: number): Naming {
	const { document, at } = writing;
	const lead = leadAt(document, begin);
	const replaced = (start: number): { readonly words: string; readonly range: Range } => ({
		words: document.text.slice(start, at),
		range: rangeOf(document, { start, end: at }),
	});
	// However many names are offered, what they replace begins in one of two places.
	const alone = replaced(begin);
	const led = lead === undefined ? alone : replaced(begin - lead.length);
	return {
		...writing,
		begin,
		written(text, item) {
			const { start, text: newText } = ledBy(document.language, lead, begin, text);
			const { words, range } = start === begin ? alone : led;
			// Clients filter by what stands in the range that is replaced.
			return { ...item, filterText: `${words} ${plain(text)}`, textEdit: { range, newText } };
		},
	};
}
