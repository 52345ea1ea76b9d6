// “Make the Other Original”: the text as the other party keeps it, and where the drafter must decide.
import type { Range } from 'vscode-languageserver-types';
import { otherOriginal } from '../alternat/alternat.ts';
import { otherOriginalUri } from '../alternat/naming.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { wordsIn } from '../text/plain.ts';
import { rangeOf } from './position.ts';

export interface OriginalMade {
	readonly text: string;
	/** Where it is to be saved: beside the draft; none for a draft without a file. */
	readonly uri?: string;
	/** Who is named first in the draft, and who in the other original. */
	readonly parties: readonly [string, string];
	/** How many places have changed. */
	readonly changed: number;
	/** Places that were left as they are, and why. */
	readonly left: readonly { readonly range: Range; readonly words: string; readonly why: string }[];
}

export function originalMade(
	document: Document,
	{ registry }: World,
	locale: LanguageId,
): OriginalMade | { readonly refused: string } {
	const made = otherOriginal(registry, document);
	if ('refused' in made) return { refused: made.refused[locale] };
	const uri = otherOriginalUri(document.uri);
	return {
		text: made.text,
		...(uri === undefined ? {} : { uri }),
		parties: made.parties,
		changed: made.swaps.length,
		left: made.left.map(({ why, ...span }) => ({
			range: rangeOf(document, span),
			words: wordsIn(document.text, span),
			why: why[locale],
		})),
	};
}
