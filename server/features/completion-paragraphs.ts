// Completion of references: behind « paragraphe », the paragraphs of the draft with what they are about.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { everyBlock } from '../document/document.ts';
import type { Writing } from './completion.ts';
import { numberOf } from './numbering.ts';
import { rangeOf } from './position.ts';
import { titleOf } from './titles.ts';

export function paragraphItems({ document, world, ending, at }: Writing): CompletionItem[] {
	const { nouns } = document.language;
	const begun = nouns.reference.exec(ending);
	if (!begun) return [];
	const facts = factsOf(world.registry)(document);
	const start = at - begun[1]!.length;
	const seen = new Set<string>();
	return everyBlock(document.blocks).flatMap(block => {
		const number = numberOf(document, block);
		const label = number && String(number.value);
		if (!label || seen.has(label) || !label.startsWith(begun[1]!)) return [];
		seen.add(label);
		// Its own paragraph, white space at its end included.
		if (block.span.start <= at && !/\S/u.test(document.text.slice(block.span.end, at))) return [];
		const text = `${label} ${block.span.start < at ? nouns.above : nouns.below}`;
		return [
			{
				label: text,
				kind: CompletionItemKind.Reference,
				detail: titleOf(document, facts, block),
				filterText: label,
				textEdit: { range: rangeOf(document, { start, end: at }), newText: text },
			},
		];
	});
}
