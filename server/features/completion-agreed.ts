// Completion of agreed language: where a paragraph begins, the whole words of earlier paragraphs.
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { nearest } from '../agreed/nearest.ts';
import type { AgreedRecord } from '../agreed/record.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { said } from './agreed-language.ts';
import { nextOfLast, soughtIn } from './agreed-sought.ts';
import { begunAt } from './completion-phrases.ts';
import { offsetOf, rangeOf } from './position.ts';

const agreed = (where: string): Phrase => ({ en: `Agreed: ${where}`, fr: `Agréé : ${where}` });

// Beginnings only: who has written more has words of his own.
const longestBeginning = 80;
const offered = 3;
const labelLength = 70;

/** Earlier paragraphs that go on as the drafter has begun; before the first word, what the last declaration of the same parties says next. */
export async function agreedItems(
	document: Document,
	world: World,
	position: Position,
	record: AgreedRecord,
	locale: LanguageId,
): Promise<CompletionItem[]> {
	const at = offsetOf(document, position);
	const start = document.lines[position.line] ?? 0;
	const beginning = begunAt({ document, at, before: document.text.slice(start, at) }, longestBeginning);
	if (!beginning || at < (document.header.frontMatter?.end ?? 0)) return [];
	const { begun, isBehindMarker } = beginning;
	const found =
		begun === ''
			? isBehindMarker
				? await nextOfLast(document, world, at, record, offered)
				: []
			: await nearest(
					record.index,
					soughtIn(document, world, { start: at - begun.length, end: at }),
					record.wordsOf,
					2 * offered,
				);
	return found
		.filter(({ paragraph }) => !paragraph.declaration.digest)
		.slice(0, offered)
		.map(({ paragraph, words }, order) => ({
			label: words.length <= labelLength ? words : `${words.slice(0, labelLength).replace(/\s+\S*$/u, '')} …`,
			kind: CompletionItemKind.Reference,
			// Behind what is offered of names and phrases.
			sortText: `~${order}`,
			detail: agreed(said(paragraph, locale))[locale],
			documentation: words,
			filterText: begun === '' ? words.slice(0, labelLength) : `${begun} ${words.slice(0, labelLength)}`,
			textEdit: { range: rangeOf(document, { start: at - begun.length, end: at }), newText: words },
		}));
}
