// What an earlier declaration of the same parties told, told again with one thing changed: the day, the place, the number
// or a party. Sentences are known by their words, whatever their construction, where no claim could be read from them.
import type { Telling } from '../analysis/facts.ts';
import type { Declaration, TellingPassage } from '../corpus/corpus.ts';
import { standing } from '../corpus/prevailing.ts';
import { compatible, isSlip } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { listed } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { folded, words } from '../text/words.ts';
import type { Check, Finding, Subject } from './check.ts';
import { placeFinding } from './contradicted-place.ts';
import { isCorrection } from './corrections.ts';
import { citation, evidenceOf } from './precedents.ts';
import {
	agreeElsewhere,
	inOnePlace,
	inOtherPlaces,
	isOneAct,
	isOwnDay,
	type Retold,
	tellsAgain,
	toldBefore,
} from './retold.ts';

export const retoldOtherwise: Check = {
	code: 'retold-otherwise',
	severity: 'warning',
	yields: true,
	*paragraph(subject) {
		const { document } = subject;
		for (const telling of subject.facts.tellings) {
			const record = lasting(subject, telling, toldBefore(subject, telling));
			if (record.length === 0 || isCorrection(document, telling.date)) continue;
			const found =
				otherDay(subject, telling, record) ??
				otherPlace(subject, telling, record) ??
				otherNumber(subject, telling, record);
			if (found) yield found;
			const party = found?.span === telling.date ? undefined : otherParty(subject, telling, record);
			if (party) yield party;
		}
	},
};

/** Without what is older than a text that asks to be followed in what it tells again. */
function lasting(subject: Subject, draft: Telling, record: readonly Retold[]): readonly Retold[] {
	return standing(record, each => ({
		...(each.telling.prevails && tellsAgain(subject, draft, each) ? { prevails: true } : {}),
		date: each.declaration.date,
	}));
}

/** A day that the record does not have, and nearly the one on which it has this. */
function otherDay(subject: Subject, draft: Telling, record: readonly Retold[]): Finding | undefined {
	const { facts, document } = subject;
	const { header } = document;
	if (header.date && draft.value.slice(0, 10) >= header.date) return undefined;
	if (record.some(({ telling }) => compatible(telling.value, draft.value))) return undefined;
	const best = record.find(
		earlier =>
			isSlip(draft.value, earlier.telling.value) &&
			// What happened after the day of that declaration is something else.
			!(earlier.declaration.date && draft.value.slice(0, 10) > earlier.declaration.date) &&
			!isPlanned(earlier) &&
			isOnce(draft, earlier.telling) &&
			!inOtherPlaces(draft, earlier.telling) &&
			((tellsAgain(subject, draft, earlier) && agreeElsewhere(subject, draft, earlier)) ||
				isOwnDay(subject, draft, earlier, true)) &&
			// The draft has that day too: this one is another's.
			!facts.whole.days.some(day => day === earlier.telling.value),
	);
	if (!best) return undefined;
	return dayFinding(subject, draft, best.telling.value, best.declaration, best.telling);
}

function dayFinding(
	{ document }: Subject,
	draft: Telling,
	value: string,
	declaration: Declaration,
	telling: TellingPassage,
): Finding {
	const said = wordsIn(document.text, draft.date);
	const authority = citation(declaration, telling);
	return {
		span: draft.date,
		message: {
			en: `The record tells this of ${english.writeDate(value)}, not “${said}”: ${authority.en}.`,
			fr: `Le dossier situe cela le ${french.writeDate(value)}, non « ${said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, telling)],
	};
}

/** Told ahead of its day: plans change. */
function isPlanned({ declaration, telling }: Retold): boolean {
	return declaration.date !== undefined && telling.value.slice(0, 10) > declaration.date;
}

/** Meetings and events come again, and only a number, or the year, says which is meant. */
function isOnce(draft: Telling, earlier: TellingPassage): boolean {
	const comesAgain = ({ happened }: Pick<Telling, 'happened'>) =>
		happened === undefined || happened === 'held' || happened === 'visit';
	if (!comesAgain(draft) || !comesAgain(earlier)) return true;
	if (draft.ordinals.length > 0 && earlier.ordinals.length > 0)
		return draft.ordinals.some(({ value }) => earlier.ordinals.includes(value));
	if (draft.happened === 'visit' || (draft.meetings.length === 0 && earlier.meetings.length === 0)) return true;
	// Year by year an event falls on other days: a run of the same days in one place is the same.
	const run =
		draft.value.includes('/') && earlier.value.includes('/') && draft.value.slice(4, 10) === earlier.value.slice(4, 10);
	return draft.value.slice(0, 4) === earlier.value.slice(0, 4) || run;
}

/** The very day of the record, in another place than any the record has for it. */
function otherPlace(subject: Subject, draft: Telling, record: readonly Retold[]): Finding | undefined {
	const { text } = subject.document;
	const wrong = draft.places[0];
	if (!wrong) return undefined;
	const sameDay = record.filter(({ telling }) => compatible(telling.value, draft.value));
	if (sameDay.some(({ telling }) => inOnePlace({ ...draft, places: [wrong] }, telling))) return undefined;
	const best = sameDay.find(
		earlier =>
			earlier.telling.value === draft.value &&
			earlier.telling.places.length > 0 &&
			!inOnePlace(draft, earlier.telling) &&
			(tellsAgain(subject, draft, earlier) ||
				isOneAct(subject, draft, earlier) ||
				(isOwnDay(subject, draft, earlier, false) && (draft.happened === 'adopted' || draft.happened === 'signed'))),
	);
	if (!best) return undefined;
	const sentence = sentenceAround(text, draft.date);
	const said = folded(text.slice(sentence.start, sentence.end));
	if (best.telling.places.some(({ words }) => said.includes(folded(words)))) return undefined;
	const { id, words } = best.telling.places[0]!;
	const authority = citation(best.declaration, best.telling);
	return {
		...placeFinding(subject, wrong, { place: id, placeWords: words, authority, severity: 'warning' }),
		because: [evidenceOf(best.declaration, best.telling)],
	};
}

/** The very day of the record, under another number. */
function otherNumber(subject: Subject, draft: Telling, record: readonly Retold[]): Finding | undefined {
	const [number] = draft.ordinals;
	const before = draft.ordinals.filter(({ start }) => start < draft.date.start);
	// Of two numbers, either may be the meeting's.
	if (!number || (before.length || draft.ordinals.length) > 1) return undefined;
	const counted = record.filter(
		earlier =>
			earlier.telling.value === draft.value &&
			earlier.telling.ordinals.length > 0 &&
			draft.meetings.some(kind => earlier.telling.meetings.includes(kind)) &&
			tellsAgain(subject, draft, earlier),
	);
	const best = counted[0];
	if (!best || counted.some(({ telling }) => telling.ordinals.includes(number.value))) return undefined;
	const said = subject.document.text.slice(number.start, number.end);
	const authority = citation(best.declaration, best.telling);
	const [right] = best.telling.ordinals;
	return {
		span: { start: number.start, end: number.end },
		message: {
			en: `The record counts this as number ${right}, not “${said}”: ${authority.en}.`,
			fr: `Le dossier lui donne le numéro ${right}, non « ${said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(best.declaration, best.telling)],
	};
}

/** An act of the very day of the record, with a State that the record does not have among its parties. */
function otherParty(subject: Subject, draft: Telling, record: readonly Retold[]): Finding | undefined {
	if (draft.countries.length < 2) return undefined;
	const sameKind = ({ acts, happened }: Pick<Telling, 'acts' | 'happened'>) =>
		acts.some(kind => draft.acts.includes(kind)) ||
		// “which three States founded in Dili”
		(acts.length === 0 && draft.acts.length === 0 && happened === 'founded' && draft.happened === 'founded');
	// Whoever tells it of the draft's own countries bears the draft out.
	const isBorneOut = record.some(
		({ telling }) =>
			telling.value === draft.value &&
			sameKind(telling) &&
			draft.countries.every(({ id }) => telling.countries.includes(id)),
	);
	if (isBorneOut) return undefined;
	for (const earlier of record) {
		const { telling, declaration } = earlier;
		if (telling.value !== draft.value || !sameKind(telling)) continue;
		if (
			!isOneAct(subject, draft, earlier) &&
			(inOtherPlaces(draft, telling) || !tellsAgain(subject, draft, earlier, true))
		)
			continue;
		const parties = telling.countries.length >= 2 ? telling.countries : declaration.parties;
		const missing = parties.filter(id => !draft.countries.some(country => country.id === id));
		// Who is told by name, each of them: of those who speak today, not all did it.
		const isList = telling.countries.length >= leastListed && draft.countries.length >= leastListed;
		const [wrong, ...more] = draft.countries.filter(
			({ id }) => !parties.includes(id) && (isList || !declaration.parties.includes(id)),
		);
		if (!wrong || more.length > 0 || isPlace(subject, wrong)) continue;
		if (isList ? !isListed(subject, draft, wrong) : missing.length === 0) continue;
		return partyFinding(subject, wrong, parties, earlier);
	}
	return undefined;
}

const leastListed = 3;

/** “Latvia, [Lithuania] and Sweden”: whether a State stands in a list with another. */
function isListed({ document: { text, language } }: Subject, { countries }: Telling, wrong: Span): boolean {
	return countries.some(other => {
		if (other.start === wrong.start) return false;
		const between = other.end <= wrong.start ? text.slice(other.end, wrong.start) : text.slice(wrong.end, other.start);
		const [and, ...rest] = words(between)
			.map(({ key }) => key)
			.filter(key => !language.articles.has(key));
		return (
			/^\s*,?\s*[^,.;]{0,12}$/u.test(between) && rest.length === 0 && (and === undefined || and === language.acts.and)
		);
	});
}

/** “in Belgium”, « au Ghana »: where, not who. */
function isPlace({ document: { text, language } }: Subject, { start }: Span): boolean {
	const [before] = /\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [''];
	return language.acts.towards.has(before.toLowerCase()) || language.acts.places.has(before);
}

function partyFinding(
	{ document, world }: Subject,
	{ start, end }: Span,
	parties: readonly string[],
	{ declaration, telling }: Retold,
): Finding {
	const said = document.text.slice(start, end);
	const name = (language: LanguageId) => (id: string) => {
		const party = world.registry.entities.get(id);
		return party ? nameIn(language, party) : id;
	};
	const authority = citation(declaration, telling);
	return {
		span: { start, end },
		message: {
			en: `The record has this act between ${listed('en', parties.map(name('en')))}, not with “${said}”: ${authority.en}.`,
			fr: `Le dossier donne cet acte entre ${listed('fr', parties.map(name('fr')))}, et non avec « ${said} » : ${authority.fr}.`,
		},
		because: [evidenceOf(declaration, telling)],
	};
}
