// What one wording has and another has not, word by word.
import { diffWords } from 'diff';

/** A run of words that both have, that only the earlier text has, or only the draft. */
export interface Part {
	readonly kind: 'same' | 'earlier' | 'draft';
	readonly words: string;
}

/** The earlier words against the draft's. Kinds of blank, apostrophe and quotation mark make no difference. */
export function difference(earlier: string, draft: string): readonly Part[] {
	return diffWords(plain(draft), plain(earlier)).map(({ added, removed, value }) => ({
		kind: added ? 'earlier' : removed ? 'draft' : 'same',
		words: value,
	}));
}

/** Of 1: how much of the longer of the two both have. Below a half, a difference is harder to read than the two texts. */
export function shareInCommon(parts: readonly Part[]): number {
	const size = (kind: Part['kind']) =>
		parts.reduce((sum, part) => sum + (part.kind === kind ? part.words.length : 0), 0);
	const same = size('same');
	const whole = same + Math.max(size('earlier'), size('draft'));
	return whole > 0 ? same / whole : 0;
}

function plain(words: string): string {
	return words
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.replace(/['ʼ]/gu, '’')
		.trim();
}
