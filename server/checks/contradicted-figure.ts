// An amount, a share or a size that an earlier declaration gives otherwise, of the same thing and for the same year.

import type { Claim } from '../analysis/facts.ts';
import { quantitiesIn } from '../analysis/quantities.ts';
import { languages } from '../languages/index.ts';
import { wordsIn } from '../text/plain.ts';
import { sentenceAround } from '../text/sentences.ts';
import { type Check, type Finding, type Fix, type Severity, type Subject, writing } from './check.ts';
import { type Precedent, precedents } from './precedents.ts';

export const contradictedFigure: Check = {
	code: 'contradicted-figure',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (claim.property !== 'figure' || done.has(claim.span.start)) continue;
			const finding = contradicted(subject, claim);
			if (!finding) continue;
			done.add(claim.span.start);
			yield finding;
		}
	},
};

function contradicted(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const { text, language } = document;
	const known = precedents(subject, claim).filter(each => each.property === 'figure');
	const best = known[0];
	// A target is raised from one declaration to the next: any of them bears the draft out.
	if (!best || known.some(each => agree(claim.value, each.value))) return undefined;
	const { start, end } = sentenceAround(text, claim.span);
	const sentence = text.slice(start, end);
	if (language.figures.revises.test(sentence) || language.acts.corrections.test(sentence)) return undefined;
	const said = wordsIn(text, claim.span);
	const recorded = shown(best);
	return {
		span: claim.span,
		message: {
			en: `The record has “${recorded}”, not “${said}”: ${best.authority.en}.`,
			fr: `Le dossier donne « ${recorded} », non « ${said} » : ${best.authority.fr}.`,
		},
		because: known.slice(0, 4).map(each => each.evidence()),
		...fixOf(subject, claim, best),
		severity: severityOf(subject, claim, sentence),
	};
}

// Of these the same parties may tell two in one year.
const manifold = /\/(?:aid|loan|grant|financing|contribution|budget|investment)[+-]?\/[^/]*\/[^/]+\/\d/u;

/** Two years are two figures; within one, a target that is not told again may be a new one, and an endowment may grow. */
function severityOf({ document }: Subject, { about }: Claim, sentence: string): Severity {
	const year = Number(/\/(?:\d{4}-)?(\d{4})(?:<[\d-]+)?$/u.exec(about)?.[1]);
	const past = document.header.date !== undefined && year < Number(document.header.date.slice(0, 4));
	const lasting = /\/(?:capacity|length|area|amount)\/\/[^/]+\/$/u.test(about);
	if (manifold.test(about)) return 'information';
	return past || lasting || document.language.figures.recalls.test(sentence) ? 'warning' : 'information';
}

interface Figure {
	readonly unit: string;
	readonly modifier: string;
	readonly from: number;
	readonly to: number;
}

function figureOf(value: string): Figure {
	const [, unit, modifier, from, to] = /^(.+) ([~<>]?)([\d.e+-]+)(?:\/([\d.e+-]+))?$/u.exec(value)!;
	return { unit: unit!, modifier: modifier!, from: Number(from), to: Number(to ?? from) };
}

// “1.5 billion” for 1.48: rounded. « environ 5 » for 5.5: about.
const rounding = 0.06;
const about = 0.25;

/** Whether two figures may both be true of one thing. */
function agree(a: string, b: string): boolean {
	const [one, other] = [figureOf(a), figureOf(b)];
	if (one.unit !== other.unit || one.modifier !== other.modifier) return true;
	if (one.from <= other.to && other.from <= one.to) return true;
	const apart = Math.abs(one.from - other.from) / Math.max(one.from, other.from);
	return apart <= (one.modifier === '' ? (isRounded(one.from, other.from) ? rounding : 0) : about);
}

/** Whether one is the other with fewer digits. */
function isRounded(a: number, b: number): boolean {
	const digits = (value: number) => value.toExponential().replace(/e.*$/u, '').replace(/\D/gu, '').length;
	const fewer = Math.min(digits(a), digits(b));
	return digits(a) !== digits(b) && Number(a.toPrecision(fewer)) === Number(b.toPrecision(fewer));
}

/** The record's figure as its own text writes it. */
function shown({ value, evidence }: Precedent): string {
	const { unit, from } = figureOf(value);
	const { quote } = evidence();
	for (const language of languages) {
		const same = quantitiesIn(language, quote).find(each => each.unit === unit && each.from === from);
		if (same) return quote.slice(same.start, same.end);
	}
	return value;
}

/** The recorded number in place of the draft's, its unit left as it stands; none where the sentence would change with it. */
function fixOf({ document }: Subject, { span }: Claim, best: Precedent): { readonly fixes?: readonly Fix[] } {
	const { language, text } = document;
	const said = text.slice(span.start, span.end);
	const [quantity] = quantitiesIn(language, said);
	const { from, to } = figureOf(best.value);
	if (!quantity || quantity.from !== quantity.to || from !== to) return {};
	const number = language.figures.write(Number((from / quantity.factor).toPrecision(12)));
	const old = said.slice(quantity.number.start, quantity.number.end);
	// « 900 000 euros », but « 2 millions d’euros ».
	if (/\p{L}/u.test(number) !== /\p{L}/u.test(old)) return {};
	const { start, end } = quantity.number;
	const edit = { start: span.start + start, end: span.start + end, text: number };
	return { fixes: [{ title: writing(`${said.slice(0, start)}${number}${said.slice(end)}`), edits: [edit] }] };
}
