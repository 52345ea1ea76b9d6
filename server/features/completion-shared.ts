// A list of completions in fewer words: most of its items replace the same.
import type { CompletionItem, CompletionList, Range, TextEdit } from 'vscode-languageserver-types';

/** The list with the range of its first item said once for all that have the same, as clients may understand it. */
export function sharingRange(list: CompletionList): CompletionList {
	const first = list.items[0]?.textEdit;
	if (!first || !('range' in first)) return list;
	const { range } = first;
	const lighter = (item: CompletionItem): CompletionItem => {
		const { textEdit, ...rest } = item;
		if (!textEdit || !('range' in textEdit) || !isSame(textEdit.range, range)) return item;
		// Without a text of its own, an item is written as it is called.
		return textEdit.newText === item.label ? rest : { ...rest, textEditText: textEdit.newText };
	};
	return { ...list, itemDefaults: { editRange: range }, items: list.items.map(lighter) };
}

function isSame(one: TextEdit['range'], other: Range): boolean {
	return (
		one === other ||
		(one.start.line === other.start.line &&
			one.start.character === other.start.character &&
			one.end.line === other.end.line &&
			one.end.character === other.end.character)
	);
}
