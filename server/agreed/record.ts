// The record's paragraphs, kept ready for search: read in the background, a little at a time, and only once somebody asks.
import type { Corpus, Declaration } from '../corpus/corpus.ts';
import { parse } from '../document/parse.ts';
import { type Paragraph, type ParagraphIndex, paragraphIndex } from './paragraph-index.ts';

export interface AgreedRecord {
	readonly index: ParagraphIndex;
	/** How many declarations have been read. */
	readonly read: () => number;
	/** The words of a paragraph, white space folded; undefined where its file is gone. */
	readonly wordsOf: (paragraph: Paragraph) => Promise<string | undefined>;
	/** Begins to read what is new of `corpus`, and lets go of what it no longer has. Returns at once. */
	readonly follow: (corpus: Corpus, isMatter: (id: string) => boolean) => void;
	/** Settled once all that was last followed has been read. */
	readonly settled: () => Promise<void>;
}

export interface Lent {
	/** The text of a file; undefined where it cannot be read. */
	readonly read: (uri: string) => Promise<string | undefined>;
	/** Lets everything else go first. */
	readonly pause: () => Promise<void>;
	/** Milliseconds, from any start. */
	readonly now: () => number;
}

// A keystroke waits for no more than this.
const turn = 8;
// Words are read from files: those of the last few are likely to be asked for again.
const textsKept = 64;

export function agreedRecord({ read, pause, now }: Lent): AgreedRecord {
	const index = paragraphIndex();
	const known = new Set<Declaration>();
	const texts = new Map<string, Promise<string | undefined>>();
	let wanted: { readonly corpus: Corpus; readonly isMatter: (id: string) => boolean } | undefined;
	let followed: Corpus | undefined;
	let running: Promise<void> | undefined;

	async function catchUp(): Promise<void> {
		while (wanted) {
			const { corpus, isMatter } = wanted;
			const there = new Set(corpus.declarations);
			index.retain(there);
			for (const declaration of known) if (!there.has(declaration)) known.delete(declaration);
			let began = now();
			for (const declaration of corpus.declarations) {
				if (known.has(declaration)) continue;
				const text = await read(declaration.uri);
				// The corpus has changed meanwhile: on with what there is now.
				if (wanted.corpus !== corpus) break;
				if (text !== undefined) index.add(parse(declaration.uri, 0, text), declaration, isMatter);
				known.add(declaration);
				if (now() - began < turn) continue;
				await pause();
				began = now();
			}
			if (wanted.corpus === corpus) wanted = undefined;
		}
	}

	return {
		index,
		read: () => known.size,
		async wordsOf({ declaration: { uri }, span }) {
			let text = texts.get(uri);
			if (!text) {
				if (texts.size >= textsKept) texts.delete(texts.keys().next().value!);
				text = read(uri);
				texts.set(uri, text);
			}
			return (await text)?.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
		},
		follow(corpus, isMatter) {
			if (corpus === followed) return;
			followed = corpus;
			texts.clear();
			wanted = { corpus, isMatter };
			running ??= catchUp().finally(() => {
				running = undefined;
			});
		},
		settled: () => running ?? Promise.resolve(),
	};
}
