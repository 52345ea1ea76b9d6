// A text as it is read: without what a typesetter put into its words. Word processors write hyphens that do not break, PDFs
// join “fi” into one sign and leave soft hyphens behind, some systems write an accent apart from its letter.

export interface Plain {
	readonly text: string;
	/** Where in the text as it is written an offset of `text` stands. Absent where the two are one, or as long as each other. */
	readonly written?: (offset: number) => number;
}

const hyphens = '\u2010\u2011';
const unseen = '\u00ad\u200c\u200d\u2060\ufeff';
const ligatures = new Map(
	[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((sign, index) => [sign, ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'][index]!]),
);
const set = new RegExp(`[${hyphens}${unseen}${[...ligatures.keys()].join('')}]|[^][\u0300-\u036f]+`, 'g');
const isSet = new RegExp(`[${hyphens}${unseen}${[...ligatures.keys()].join('')}\u0300-\u036f]`);

/** `text` as it is read; nearly always itself. */
export function plainOf(text: string): Plain {
	if (!isSet.test(text)) return { text };
	let plain = '';
	let done = 0;
	// Where a piece begins, as read and as written.
	const read = [0];
	const written = [0];
	for (const { 0: sign, index } of text.matchAll(set)) {
		const letters = plainSign(sign);
		plain += text.slice(done, index) + letters;
		done = index + sign.length;
		if (letters.length === sign.length) continue;
		read.push(plain.length);
		written.push(done);
	}
	plain += text.slice(done);
	if (read.length === 1) return { text: plain };
	return {
		text: plain,
		written: offset => {
			const piece = read.findLastIndex(start => start <= offset);
			const place = written[piece]! + offset - read[piece]!;
			return Math.min(place, written[piece + 1] ?? place);
		},
	};
}

/** Ligatures written out: what names are compared by has none. */
export function withoutLigatures(text: string): string {
	return text.replace(/[ﬀ-ﬆ]/gu, sign => ligatures.get(sign) ?? sign);
}

function plainSign(sign: string): string {
	if (hyphens.includes(sign)) return '-';
	if (unseen.includes(sign)) return '';
	return ligatures.get(sign) ?? sign.normalize('NFC');
}
