// A body at work on a day before it was founded.
import type { Mention } from '../analysis/facts.ts';
import { readerOf, statementsAbout } from '../corpus/ask.ts';
import { bounds, isYearless } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Organisation } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { small } from '../text/patterns.ts';
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Check, Evidence, Finding, Subject } from './check.ts';
import { mentionsBetween } from './nearby.ts';
import { citation, evidenceOf } from './precedents.ts';
import { dateAround, dateBeside, saysItself } from './spoken-of.ts';

export const notYetExisting: Check = {
	code: 'not-yet-existing',
	severity: 'warning',
	*paragraph(subject) {
		const isSpokenOfBefore = earliestNear(subject);
		for (const mention of subject.facts.mentions) {
			const { entity, key, start, end } = mention;
			if (mention.kind !== 'organisation') continue;
			const founded =
				entity?.type === 'organisation'
					? foundingOf(subject, entity)
					: key
						? foundingTold(subject, `thing:${key}`)
						: undefined;
			if (!founded || !isSpokenOfBefore(founded.date)) continue;
			const beside = dateBeside(subject, mention);
			const around = beside === undefined ? dateAround(subject, mention) : undefined;
			const day = beside ?? around?.value;
			if (day === undefined || saysItself(subject, mention) || isHeir(subject, mention, day)) continue;
			if (!isBefore(day, founded.date)) continue;
			// Body and day may stand apart: the clause shows both.
			const span = { start: Math.min(start, around?.start ?? start), end: Math.max(end, around?.end ?? end) };
			const body = entity?.type === 'organisation' ? entity : undefined;
			yield tooEarly(subject, founded, body, mention, span);
		}
	},
};

/**
 * « membre de l’Union européenne depuis 1958 »: of a body that took over from another, one is a member since one was of that;
 * and what has lasted since then began with it. A predecessor with a record of its own bears its own name where more is said.
 */
function isHeir(subject: Subject, mention: Mention, day: string): boolean {
	const { facts, document, world } = subject;
	const { entity } = mention;
	if (entity?.type !== 'organisation' || !entity.predecessors) return false;
	const records = entity.predecessors.map(id => world.registry.entities.get(id));
	const founded = records.map(each => (each?.type === 'organisation' ? each.founded : undefined));
	if (founded.every(date => date !== undefined && bounds(day).last < bounds(date).first)) return false;
	const { belonging } = document.language.bodies.spokenOf;
	if (belonging.test(document.text.slice(Math.max(0, mention.start - beside), mention.start))) return true;
	const date = mentionsBetween(facts, mention.start - reach, mention.end + reach).find(
		({ kind, value }) => kind === 'date' && value === day,
	);
	const before = date && document.text.slice(Math.max(0, date.start - 20), date.start);
	return (
		before !== undefined &&
		document.language.statuses.onwards.test(small(before)) &&
		!records.some(each => each !== undefined)
	);
}

// « est devenu État membre de l’ », “has acceded to the”.
const beside = 40;
// As far as a date may stand from the name that it governs: spoken-of.ts.
const reach = 100;

function isBefore(day: string, other: string): boolean {
	return bounds(day).last < bounds(other).first;
}

/** Whether any day at all near the paragraph comes before another: the words around are looked at only then. */
function earliestNear({ facts }: Subject): (other: string) => boolean {
	let earliest: string | undefined;
	return other => {
		if (earliest === undefined) {
			earliest = '9999';
			for (const { kind, value } of facts.near.mentions) {
				if (kind !== 'date' || value === undefined || isYearless(value)) continue;
				const { last } = bounds(value);
				if (last < earliest) earliest = last;
			}
		}
		return earliest < bounds(other).first;
	};
}

function tooEarly(
	{ document, world }: Subject,
	founding: Founding,
	body: Organisation | undefined,
	named: Span,
	span: Span,
): Finding {
	const said = wordsIn(document.text, named);
	const name = (language: LanguageId) => (body ? nameIn(language, body) : said);
	const before = (body?.predecessors ?? []).map(id => world.registry.entities.get(id)).find(each => each !== undefined);
	const write = (language: LanguageId) => (language === 'fr' ? french : english).writeDate(founding.date);
	return {
		span,
		message: {
			en: `${name('en')}: founded ${write('en')}, after the time spoken of${before ? `; before it stood ${nameIn('en', before)}` : ''}: ${founding.authority.en}.`,
			fr: `${name('fr')} : fondation ${write('fr')}, après le moment dont il est question${before ? ` ; auparavant : ${nameIn('fr', before)}` : ''} : ${founding.authority.fr}.`,
		},
		because: [founding.evidence(document.language.id)],
		severity: founding.sure ? 'warning' : 'information',
	};
}

interface Founding {
	readonly date: string;
	readonly sure: boolean;
	readonly authority: { readonly en: string; readonly fr: string };
	readonly evidence: (language: LanguageId) => Evidence;
}

/** When a body was founded, as an earlier declaration tells it. */
function foundingTold({ document, world }: Subject, about: string): Founding | undefined {
	const said = statementsAbout(world.corpus, readerOf(document), about).find(
		({ statement }) => statement.property === 'founded',
	);
	if (!said) return undefined;
	const { declaration, statement } = said;
	return {
		date: statement.value,
		sure: true,
		authority: citation(declaration, statement),
		evidence: () => evidenceOf(declaration, statement),
	};
}

/** When a body of the registry was founded. One that bore other names before is spoken of as it came to be. */
function foundingOf(subject: Subject, body: Organisation): Founding | undefined {
	const told = foundingTold(subject, body.id);
	if (told) return told;
	const { founded } = body;
	if (!founded || (body.formerly ?? []).length > 0) return undefined;
	const { document, world } = subject;
	return {
		date: founded,
		sure: body.confidence !== 'background' && !(body.unverified ?? []).includes('founded'),
		authority: { en: 'the registry', fr: 'le registre' },
		evidence: language => ({
			...(world.locate(body.id, 'founded') ?? { uri: '', start: 0, end: 0 }),
			quote: `${nameIn(language, body)}${document.language.colon}${(language === 'fr' ? french : english).writeDate(founded)}`,
		}),
	};
}
