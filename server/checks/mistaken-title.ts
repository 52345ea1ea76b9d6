// An act under another title than the record gives the act that the same parties made on the same day.
import type { Claim, Property } from '../analysis/facts.ts';
import { entitled } from '../analysis/recall.ts';
import { linked, readerOf, statementsAbout } from '../corpus/ask.ts';
import { quoteAround } from '../corpus/corpus.ts';
import { facetsOf, isDone, keys } from '../corpus/entries.ts';
import { isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { Language, Phrase } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import type { Span } from '../text/span.ts';
import { isCapital, words } from '../text/words.ts';
import { isWithin } from './accounts.ts';
import type { Check, Evidence, Finding, Severity, Subject } from './check.ts';
import { citation, evidenceOf, registered } from './precedents.ts';
import { renamed } from './renaming.ts';

export const mistakenTitle: Check = {
	code: 'mistaken-title',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (!claim.about.startsWith('act:') || !made.has(claim.property) || done.has(claim.subject.start)) continue;
			if (!isFullDate(claim.value)) continue;
			const finding = misnamed(subject, claim);
			if (!finding) continue;
			done.add(claim.subject.start);
			yield finding;
		}
	},
};

const made = new Set<Property>(['signed', 'adopted', 'initialled']);

/** Kinds of which one is written for another. A protocol stands beside an agreement of its subject: two acts. */
const alike = new Set(['treaty', 'agreement', 'convention', 'pact', 'memorandum', 'charter']);

/** An act on record: its kind as its own text writes it, and where that stands. */
interface Known {
	readonly kind: string;
	/** « Traité »; absent where it is told in another language than the draft's. */
	readonly word?: string;
	readonly evidence: Evidence;
	readonly authority: Phrase;
	readonly severity: Severity;
}

function misnamed(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const own = facetsOf(claim.about);
	const word = kindWord(document.language, document.text, claim.subject);
	if (!alike.has(own.kind) || !word) return undefined;
	const known = [...inCorpus(subject, claim), ...inRegistry(subject, claim)].filter(each => alike.has(each.kind));
	// Whoever has it under this kind bears the draft out; two kinds on record are two acts.
	if (known.length === 0 || new Set(known.map(each => each.kind)).size > 1 || known[0]!.kind === own.kind)
		return undefined;
	const right = known.find(each => each.word);
	const best = known.find(each => each.severity === 'warning') ?? known[0]!;
	if (!right?.word || namedRightly(subject, claim, known[0]!.kind)) return undefined;
	if (document.language.acts.corrections.test(quoteAround(document.text, claim.span))) return undefined;
	const said = document.text.slice(word.start, word.end);
	return {
		span: word,
		message: {
			en: `The record has the act of ${english.writeDate(claim.value)} as “${right.word}”, not “${said}”: ${best.authority.en}.`,
			fr: `Le dossier donne à l’acte du ${french.writeDate(claim.value)} le titre de « ${right.word} », non « ${said} » : ${best.authority.fr}.`,
		},
		because: known.slice(0, 4).map(each => each.evidence),
		fixes: renamed(document, word, right.word),
		// In small letters it may be a word for acts in general.
		severity: isCapital(document.text, word) ? best.severity : 'information',
	};
}

/** Whether the draft names an act of that day and of that other kind too: then there are two. */
function namedRightly({ facts, world }: Subject, claim: Claim, kind: string): boolean {
	return (facts.whole.made.get(claim.value) ?? []).some(about => {
		if (about.startsWith('act:')) return facetsOf(about).kind === kind;
		const record = world.registry.entities.get(about);
		return record?.type === 'agreement' && record.kind === kind;
	});
}

/** The word for the kind of act in the words that name one. */
function kindWord({ acts }: Language, text: string, span: Span): Span | undefined {
	const word = words(text.slice(span.start, span.end)).find(({ key }) => acts.kinds.get(key)?.plural === false);
	return word && { start: span.start + word.start, end: span.start + word.end };
}

function* inCorpus({ document, world }: Subject, claim: Claim): Iterable<Known> {
	const own = facetsOf(claim.about);
	for (const kind of alike) {
		for (const about of linked(world.corpus, keys.made(kind, claim.property, claim.value))) {
			const { parties, subject } = facetsOf(about);
			if (parties !== own.parties || !(isWithin(own.subject, subject) || isWithin(subject, own.subject))) continue;
			for (const { declaration, statement } of statementsAbout(world.corpus, readerOf(document), about, isDone)) {
				if (statement.property !== claim.property || statement.value !== claim.value) continue;
				const { quote } = statement;
				const word = declaration.language === document.language.id ? wordOf(document.language, quote, kind) : undefined;
				yield {
					kind,
					...(word ? { word } : {}),
					evidence: evidenceOf(declaration, statement),
					authority: citation(declaration, statement),
					severity: 'warning',
				};
			}
		}
	}
}

/** The word in a quotation that says the kind. */
function wordOf({ acts }: Language, text: string, kind: string): string | undefined {
	const word = words(text).find(({ key }) => {
		const said = acts.kinds.get(key);
		return said?.kind === kind && !said.plural;
	});
	return word && text.slice(word.start, word.end);
}

function* inRegistry({ document, world }: Subject, claim: Claim): Iterable<Known> {
	const { parties, subject } = facetsOf(claim.about);
	const { language } = document;
	for (const record of entitled(world.registry, language, parties.split('+'), [...subject])) {
		const act = claim.property === 'adopted' ? record.adopted : record.signed;
		if (act?.date !== claim.value) continue;
		const said = registered(world, record, claim.property, claim.property, act, language.id);
		const title = nameIn(language.id, record);
		const word = wordOf(language, title, record.kind);
		yield {
			kind: record.kind,
			...(word ? { word } : {}),
			evidence: said.evidence(),
			authority: said.authority,
			severity: said.severity,
		};
	}
}
