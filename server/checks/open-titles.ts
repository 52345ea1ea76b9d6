// Names of acts that are not between two, by their words: “Paris … on Climate Change”, whatever the kind.
import { stem } from '../analysis/acts.ts';
import { linked } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { compatible } from '../languages/calendar.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import type { Registry } from '../registry/registry.ts';
import { isBetweenTwo, nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { joinedInOrder } from '../text/joined.ts';
import type { Span } from '../text/span.ts';
import { fold, isCapital, words } from '../text/words.ts';
import type { Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { namesFollowed, otherwise } from './names-followed.ts';
import { renamed } from './renaming.ts';

/** The stems of a title without the words for its kind and those that are in all. */
function titleStems({ acts, small }: Language, title: string): readonly string[] {
	const found = words(title)
		.filter(({ key }) => !acts.kinds.has(key) && !small.has(key) && !acts.resumes.has(key) && !acts.between.has(key))
		.map(({ key }) => stem(key));
	return [...new Set(found)].sort();
}

/** What a title needs besides the word for its kind, to be one act's: “Paris” alone is many. */
const leastWords = 2;

/** Kinds of which one is written for another in the titles of acts that many States have made. */
const openKinds: ReadonlySet<string> = new Set(['treaty', 'agreement', 'convention']);

/** A name of an act that is nobody's alone. */
interface OpenTitle {
	readonly record: Agreement;
	readonly name: string;
}

/** Acts that are not between two, by the words of their names without the word for their kind. */
const openTitles = derived((registry: Registry) =>
	derived((language: Language): ReadonlyMap<string, readonly OpenTitle[]> => {
		const found = new Map<string, OpenTitle[]>();
		for (const record of recordsOf(registry, 'agreement')) {
			if (isBetweenTwo(record)) continue;
			for (const name of [...(record.names[language.id] ?? []), ...(record.aliases ?? [])]) {
				const stems = titleStems(language, name);
				if (stems.length < leastWords || !kindIn(language, name, { start: 0, end: name.length })) continue;
				const key = stems.join('+');
				const list = found.get(key);
				if (list) list.push({ record, name });
				else found.set(key, [{ record, name }]);
			}
		}
		return found;
	}),
);

/** The word that says which kind of act is named between two offsets, and where it stands. */
export function kindIn({ acts }: Language, text: string, { start, end }: Span): Span | undefined {
	const word = words(text.slice(start, end)).find(({ key }) => acts.kinds.get(key)?.plural === false);
	return word && { start: start + word.start, end: start + word.end };
}

/**
 * The title of an act of many States, under another kind than in the latest text that asks to be followed in it. Null where
 * that text has the draft's.
 */
export function underSettledTitle(subject: Subject, mention: Span): Finding | null | undefined {
	const followed = namesFollowed(subject, 'mistaken-title');
	if (followed.length === 0) return undefined;
	const { document, facts, world } = subject;
	const { text, language } = document;
	const title = titleAt(facts, mention);
	const word = kindIn(language, text, title);
	const stems = titleStems(language, text.slice(title.start, title.end)).join('+');
	if (!word || !openTitles(world.registry)(language).has(stems)) return undefined;
	const settled = followed.find(
		({ declaration, words: named }) =>
			declaration.language === language.id && titleStems(language, named).join('+') === stems,
	);
	const right = settled && kindIn(language, settled.words, { start: 0, end: settled.words.length });
	if (!right || isCorrection(document, title)) return undefined;
	const written = settled.words.slice(right.start, right.end);
	const said = text.slice(word.start, word.end);
	const kindOf = (each: string) => language.acts.kinds.get(fold(each))?.kind ?? '';
	if (kindOf(written) === kindOf(said)) return null;
	if (!openKinds.has(kindOf(said)) || !openKinds.has(kindOf(written))) return undefined;
	return otherwise(settled, word, said, written, renamed(document, word, written));
}

/** The words of a title, up to the day of its making. */
function titleAt({ mentions }: Subject['facts'], { start, end }: Span): Span {
	const dated = mentions.find(mention => mention.kind === 'date' && mention.start > start && mention.end <= end);
	return { start, end: dated?.start ?? end };
}

/** “the Paris Convention on Climate Change”: all the words of one act's title, and another word for its kind. */
export function underOpenTitle({ document, facts, world }: Subject, mention: Span): Finding | undefined {
	const { text, language } = document;
	const title = titleAt(facts, mention);
	const word = kindIn(language, text, title);
	if (!word || !isCapital(text, word)) return undefined;
	const { kind } = language.acts.kinds.get(words(text.slice(word.start, word.end))[0]!.key)!;
	if (!openKinds.has(kind)) return undefined;
	const stems = titleStems(language, text.slice(title.start, title.end));
	const known = stems.length < leastWords ? [] : (openTitles(world.registry)(language).get(stems.join('+')) ?? []);
	const [first] = known;
	if (!first || known.some(({ record }) => record !== first.record || record.kind === kind)) return undefined;
	// Any text that has it so, between these parties, has an act of theirs.
	const theirs = { kind, parties: joinedInOrder(facts.parties), subject: new Set(stems) };
	if (linked(world.corpus, keys.acts(theirs)).size > 0) return undefined;
	const { record, name } = first;
	if (!openKinds.has(record.kind) || isOtherDay(facts, mention, record)) return undefined;
	const [before] = /\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, title.start - longestWord), title.start)) ?? [''];
	if (language.acts.general.has(fold(before)) || language.acts.denials.has(fold(before))) return undefined;
	if (isCorrection({ text, language }, title)) return undefined;
	const right = kindIn(language, name, { start: 0, end: name.length })!;
	const written = name.slice(right.start, right.end);
	const said = text.slice(word.start, word.end);
	const own = nameIn(language.id, record);
	return {
		span: word,
		message: {
			en: `The record has this act as “${written}”, not “${said}”: the registry, “${nameIn('en', record)}”.`,
			fr: `Le dossier donne à cet acte le titre de « ${written} », non « ${said} » : le registre, « ${nameIn('fr', record)} ».`,
		},
		because: [{ ...(world.locate(record.id, 'names') ?? { uri: '', start: 0, end: 0 }), quote: own }],
		fixes: renamed(document, word, written),
		named: { words: text.slice(title.start, title.end) },
		severity: record.confidence === 'background' ? 'information' : 'warning',
	};
}

const longestWord = 16;

/** Whether the draft gives the act a day that is none of the record's: then it may be another. */
function isOtherDay({ claims }: Subject['facts'], mention: Span, record: Agreement): boolean {
	const days = [record.signed?.date, record.adopted?.date, record.openedForSignature?.date, record.inForce];
	return claims.some(
		({ subject, value }) =>
			subject.start === mention.start &&
			/^\d/u.test(value) &&
			!days.some(day => day !== undefined && compatible(day, value)),
	);
}
