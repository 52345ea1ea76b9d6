// What a language pack says of where an act stands, and when something is told as done.
import type { Restatement } from './restated.ts';

/** Where an act stands in its life, from the first talks on. What is signed and not in force is `not in force`; applied provisionally, it is not in force either. */
export type Status = 'negotiated' | 'initialled' | 'not in force' | 'provisional' | 'in force';

/**
 * How the language says where an act stands, and points back to it. Patterns ignore case; those before `provisional`,
 * and `onwards`, are asked of a text in small letters.
 */
export interface StatusWords {
	/** Of a word, folded: without one such, a paragraph says of no act where it stands. */
	readonly words: RegExp;
	/** What stands just before the act: patterns that end where it begins. */
	readonly before: readonly (readonly [Status, RegExp])[];
	/** Behind the act, of talks that are over: « les négociations relatives à l’accord [ont été achevées] ». */
	readonly talksOver: RegExp;
	/** What is said behind it in the same sentence. The first that is found counts. */
	readonly behind: readonly (readonly [Status, RegExp])[];
	/** What is said partly before it and partly behind: « appliquent [l’Accord] à titre provisoire », group 1. The first that is found counts. */
	readonly around: readonly (readonly [Status, RegExp, RegExp])[];
	/** Since when an act is applied provisionally: just before that date. */
	readonly provisional: {
		/** From the act on: « , appliqué à titre provisoire depuis le ». */
		readonly behind: RegExp;
		/** Before the act, up to it: “provisional application of the”; and then from the act on. */
		readonly before: RegExp;
		readonly since: RegExp;
		/** « appliquent [l’Accord] à titre provisoire depuis le »: from the verb to the act, and from there to the date. */
		readonly applying: readonly [RegExp, RegExp];
		/** « appliquent à titre provisoire, depuis le [1er mai 2016], l’[Accord] »: up to the date, and from there to the act. */
		readonly beforehand: readonly [RegExp, RegExp];
		/** « Depuis le [1er mai 2016], les Parties appliquent … l’[Accord] »: likewise, at the head of the sentence. */
		readonly fronted: readonly [RegExp, RegExp];
		/** « à titre provisoire »: the words behind the first. No title goes on with them, but behind `application`. Folded. */
		readonly adverbs: ReadonlyMap<string, readonly string[]>;
		readonly application: string;
		/** A word of it, by its key. */
		readonly word: RegExp;
	};
	/** Just before a date: from then on. What it is said of was made before. */
	readonly onwards: RegExp;
	/** « cet [accord] », “this [Agreement]”: the act named last. Folded. */
	readonly pointing: ReadonlySet<string>;
	/** “the [said Agreement]”. Folded. */
	readonly said: ReadonlySet<string>;
	/** When something is told as done. */
	readonly tense: {
		/** A finite verb in the past of something that is over when told: « s’est tenue », “was held”. Global: the last counts. */
		readonly done: RegExp;
		/** A participle that stands with its noun, directly before the date: « le rapport remis le », “the report submitted on”. */
		readonly attributed: RegExp;
		/** Such a verb, as found, told of what is to come; undefined where the sentence would need more. `before`, `behind`: the words around it. */
		readonly future: (done: string, before: string, behind: string) => string | undefined;
		/** Between such a verb and a date: the date is another thing's. */
		readonly detour: RegExp;
		/** “last year”, and how many years from the text's own it is. */
		readonly years: readonly (readonly [RegExp, number])[];
		/** Just before a day: it is a noun's, not the verb's. « le sommet du 3 mai ». */
		readonly nouns: RegExp;
		/** Words that turn the sentence to what is to come. */
		readonly toCome: RegExp;
		/** Just before a date: it is a limit, and no day of the deed. */
		readonly limit: RegExp;
	};
	/** How each of these is said again of an act that stands elsewhere. The first that is found counts. */
	readonly restated: readonly Restatement[];
	/** What leads up to a date of entry into force, said of an act that is not in force; the date goes with it. */
	readonly unforced: readonly Restatement[];
	/** « Il [est entré en vigueur le …] », at the head of a sentence. Folded. */
	readonly pronouns: ReadonlySet<string>;
}
