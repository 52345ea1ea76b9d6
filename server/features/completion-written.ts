// A completed name as it is put into the sentence.
import type { CompletionItem } from 'vscode-languageserver-types';
import { remembered } from '../text/derived.ts';
import { fold } from '../text/words.ts';
import type { Writing } from './completion.ts';
import { ledUpTo } from './leads.ts';
import { rangeOf } from './position.ts';

// The same names are offered at every letter.
const names = 1024;
const plain = remembered(names, fold);

/** An item that replaces what has been begun, and puts right what leads up to it: « de » before « Traité » is « du ». */
export function nameWritten(
	writing: Writing,
	begin: number,
	text: string,
	item: Omit<CompletionItem, 'textEdit'>,
): CompletionItem {
	const { document, at } = writing;
	const { start, text: newText } = ledUpTo(document, begin, text);
	return {
		...item,
		// Clients filter by what stands in the range that is replaced.
		filterText: `${document.text.slice(start, at)} ${plain(text)}`,
		textEdit: { range: rangeOf(document, { start, end: at }), newText },
	};
}
