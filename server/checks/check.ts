// What a check is, and what it may look at.
import type { Claim, Facts, Said, SessionSaid } from '../analysis/facts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document, Paragraph, Stretch } from '../document/document.ts';
import type { Phrase } from '../languages/language.ts';
import type { Registry } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { Overview } from './overview.ts';

/** Never error: a draft is not a program. `warning` contradicts a fact; `information` is for judgement; `hint` is style. */
export type Severity = 'hint' | 'information' | 'warning';

/** Earlier words that bear a finding out. */
export interface Evidence extends Span {
	readonly uri: string;
	/** What stands there, or what the record says, in one line. */
	readonly quote: string;
}

export interface Edit extends Span {
	readonly text: string;
}

export interface Fix {
	readonly title: Phrase;
	readonly edits: readonly Edit[];
}

export interface Finding {
	readonly span: Span;
	/** What is wrong, in one sentence a drafter would accept from a colleague. */
	readonly message: Phrase;
	/** Why: the words of the earlier text or the record, each a place the drafter can open. */
	readonly because?: readonly Evidence[];
	/** What to do about it. */
	readonly fixes?: readonly Fix[];
	/**
	 * What is disputed, where a text can be followed in a name: the words it is known by, if not those of `span`; the day;
	 * whether the texts that ask to be followed have been heeded.
	 */
	readonly named?: { readonly words?: string; readonly day?: string; readonly heeded?: true };
	/** Less than the check's own, where the evidence is weaker than its kind. */
	readonly severity?: Severity;
}

/** The texts and the record that a draft is held against. Replaced whole when anything changes. */
export interface World {
	readonly registry: Registry;
	readonly corpus: Corpus;
	/** Where a record of the registry can be read, for evidence: its file, and the words that give `field`. */
	readonly locate: (id: string, field: string) => (Span & { readonly uri: string }) | undefined;
	/** The other original of a draft that is made in two (alternat/naming.ts); absent where there is none. */
	readonly otherOriginal?: (document: Document) => Document | undefined;
}

/** What a check looks at: a text, or a paragraph of one with the words around it. Offsets are those of `document.text`. */
export interface Subject {
	readonly document: Stretch & Pick<Document, 'uri'>;
	readonly facts: Heard;
	readonly world: World;
}

/** A whole text. */
export interface TextSubject extends Subject {
	readonly document: Document;
}

/** What the text, or the paragraph, says that is judged. */
export interface Heard extends Said, Pick<Facts, 'parties' | 'parts'> {
	/** With what stands around it. */
	readonly near: Pick<Said, 'mentions' | 'claims'>;
	/** What the whole text says, in few words. */
	readonly whole: Overview;
	/** Of the opening paragraph and its items: the dates that stand in these; undefined for a day that does not exist. */
	readonly opening?: readonly (string | undefined)[];
}

interface Named {
	/** Names what is wrong, never the remedy. Also the name of its page in test/checks. */
	readonly code: string;
	readonly severity: Severity;
	/** Silent where another check speaks of the same words: its evidence is weaker than theirs. */
	readonly yields?: true;
	/** Its span is a whole passage, whatever that says: others speak inside it. */
	readonly wraps?: boolean;
}

/** Judges each paragraph by itself, from what it says and the words around it: a keystroke then costs one paragraph. */
export interface ParagraphCheck extends Named {
	/** Pure and synchronous; knows nothing of settings. The text given goes as far around the paragraph as a sentence may: see `stretchOf`. */
	readonly paragraph: (subject: Subject) => Iterable<Finding>;
}

/** Judges the text as a whole. */
export interface TextCheck extends Named {
	/** Pure and synchronous; knows nothing of settings. */
	readonly run: (subject: TextSubject) => Iterable<Finding>;
	/**
	 * What of a paragraph it judges; `run` is given the facts of these and no others, and is not run again while they are
	 * the same. Where it is not given, all are, and it runs at every keystroke.
	 */
	readonly of?: (said: Said, paragraph: Paragraph, whole: Overview) => Partial<Said> | undefined;
	/** What `of` gives is judged by its own words: of those around it, so many characters make a difference and no more. */
	readonly alone?: number;
	/** Or: what `of` gives is held together, and of the words around it those of these stretches make a difference. */
	readonly looksAt?: (subject: TextSubject) => readonly Span[];
	/** And: it falls apart by these keys, and what has one key is held together for itself. */
	readonly keys?: {
		readonly claims: (claim: Claim) => string;
		readonly sessions: (session: SessionSaid) => string;
	};
	/** Words that make a difference wherever they stand in the text. */
	readonly seeks?: (subject: TextSubject) => readonly string[];
}

/** A check of the whole text whose matter falls apart. */
export type PartedCheck = TextCheck & Required<Pick<TextCheck, 'of' | 'looksAt' | 'keys'>>;

export type Check = ParagraphCheck | TextCheck;

/** The title of a fix that puts other words in place. */
export function writing(text: string): Phrase {
	return { en: `Write “${text}”`, fr: `Écrire « ${text} »` };
}
