// The alternat: of a declaration made in two originals, each party keeps the one that names it first.
import type { Document } from '../document/document.ts';
import { parse } from '../document/parse.ts';
import type { Phrase } from '../languages/language.ts';
import type { Registry } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import { partiesSwap, titleSpan } from './front-matter.ts';
import { type Left, pairsIn, type Swap } from './pairs.ts';
import { type Party, partiesOf } from './parties.ts';
import { signatureSwaps } from './signatures.ts';

export type { Left, Swap } from './pairs.ts';

/** The other original of a text. */
export interface OtherOriginal {
	readonly text: string;
	/** The places that changed, in order. Offsets of the original. */
	readonly swaps: readonly Swap[];
	/** Where the parties stand together and no swap was certain: it is for the drafter to decide. */
	readonly left: readonly Left[];
	/** The party named first in the original, then the other, as the draft's language names them. */
	readonly parties: readonly [string, string];
}

const whys = {
	return: {
		en: 'The way back to this original would not be certain.',
		fr: 'Le retour à cet original ne serait pas certain.',
	},
} satisfies Record<string, Phrase>;

/**
 * Makes the other original: the two parties change places wherever they alternate, and nothing else does. The other
 * original of the other original is this text, byte for byte; a swap of which that is not certain is not made, but
 * told in `left`. `refused` where the text has no two parties.
 */
export function otherOriginal(registry: Registry, document: Document): OtherOriginal | { readonly refused: Phrase } {
	const parties = partiesOf(registry, document);
	if (parties.length !== 2) return { refused: refusal(parties) };
	const found = placesIn(registry, document, parties);
	let swaps = found.swaps;
	const left = [...found.left];
	// Each round drops a swap at least, or is the last.
	for (;;) {
		const other = applied(document.text, swaps);
		const back = placesIn(registry, parse(document.uri, 0, other, document.language), parties).swaps;
		const kept = swaps.filter((swap, index) => isUndone(document.text, swap, shiftBefore(swaps, index), back));
		if (kept.length === swaps.length) break;
		left.push(...swaps.filter(swap => !kept.includes(swap)).map(swap => ({ ...wholeOf(swap), why: whys.return })));
		swaps = kept;
	}
	const text = applied(document.text, swaps);
	const [one, other] = namedFirst(document, parties);
	return { text, swaps, left: left.sort((a, b) => a.start - b.start), parties: [one.name, other.name] };
}

function placesIn(
	registry: Registry,
	document: Document,
	parties: readonly Party[],
): { readonly swaps: readonly Swap[]; readonly left: readonly Left[] } {
	const pairs = pairsIn(registry, document, parties, titleSpan(document));
	const signatures = signatureSwaps(document, parties);
	const front = partiesSwap(document);
	const swaps = [...(front ? [front] : []), ...pairs.swaps, ...signatures.swaps].sort(
		(a, b) => a.first.start - b.first.start,
	);
	return { swaps, left: [...pairs.left, ...signatures.left] };
}

/** How far what stands before the swap at `index` has moved. */
function shiftBefore(swaps: readonly Swap[], index: number): number {
	return swaps.slice(0, index).reduce((sum, swap) => sum + growth(swap), 0);
}

function growth({ first, second, texts }: Swap): number {
	return texts[0].length + texts[1].length - (first.end - first.start) - (second.end - second.start);
}

function isUndone(text: string, { first, second, texts }: Swap, shift: number, back: readonly Swap[]): boolean {
	const start = first.start + shift;
	const second_ = second.start + shift + texts[0].length - (first.end - first.start);
	return back.some(
		each =>
			each.first.start === start &&
			each.first.end === start + texts[0].length &&
			each.second.start === second_ &&
			each.second.end === second_ + texts[1].length &&
			each.texts[0] === text.slice(first.start, first.end) &&
			each.texts[1] === text.slice(second.start, second.end),
	);
}

function wholeOf({ first, second }: Swap): Span {
	return { start: first.start, end: second.end };
}

function applied(text: string, swaps: readonly Swap[]): string {
	let [result, done] = ['', 0];
	for (const { first, second, texts } of swaps) {
		result += text.slice(done, first.start) + texts[0] + text.slice(first.end, second.start) + texts[1];
		done = second.end;
	}
	return result + text.slice(done);
}

function namedFirst({ text, header }: Document, parties: readonly Party[]): readonly [Party, Party] {
	const [one, other] = parties as [Party, Party];
	if (header.parties) return [one, other];
	const at = (party: Party) => Math.min(...party.names.map(name => text.indexOf(name)).filter(index => index >= 0));
	return at(other) < at(one) ? [other, one] : [one, other];
}

function refusal(parties: readonly Party[]): Phrase {
	const names = parties.map(({ name }) => name).join(', ');
	return parties.length === 0
		? {
				en: 'The other original needs two parties, and the text does not say whose it is: name them in the front matter, as “parties: [France, Kazakhstan]”.',
				fr: 'L’autre original demande deux parties, et le texte ne dit pas de qui il est : nommez-les dans l’en-tête, ainsi « parties: [France, Kazakhstan] ».',
			}
		: {
				en: `The alternat is between two parties; this text has ${parties.length}: ${names}. The front matter can say which, as “parties: [France, Kazakhstan]”.`,
				fr: `L’alternat se fait entre deux parties ; ce texte en a ${parties.length} : ${names}. L’en-tête peut dire lesquelles, ainsi « parties: [France, Kazakhstan] ».`,
			};
}
