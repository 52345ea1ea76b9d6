// A body, or an act, spoken of at a time when it was no more.
import type { Mention } from '../analysis/facts.ts';
import { bounds } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import { type End, endOf, isSourced, nameIn } from '../registry/standing.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Check, Finding, Severity, Subject } from './check.ts';
import { mentionsBetween } from './nearby.ts';
import { dateBeside, saysItself } from './spoken-of.ts';

export const noLongerExisting: Check = {
	code: 'no-longer-existing',
	severity: 'warning',
	*paragraph(subject) {
		for (const mention of subject.facts.mentions) {
			const { entity } = mention;
			if (entity?.type !== 'organisation' && entity?.type !== 'agreement') continue;
			const end = endOf(subject.world.registry, entity);
			const severity = end && outlived(subject, mention, end);
			if (severity && !saysItself(subject, mention)) yield finding(subject, mention, entity, end, severity);
		}
	},
};

/** How certainly the draft speaks of something at a time after its end; undefined where it does not. */
function outlived(subject: Subject, mention: Mention, end: End): Severity | undefined {
	const last = bounds(end.date).last;
	const day = dateBeside(subject, mention);
	// A date behind an act is its own; one that leads up to it tells of when it was at work.
	if (day !== undefined) return bounds(day).first > last ? 'warning' : undefined;
	const { date } = subject.document.header;
	return date !== undefined && date > last && isToGoOn(subject, mention) ? 'information' : undefined;
}

/** “will continue to cooperate within …”: what is to come is said of it, and no date stands in the sentence. */
function isToGoOn({ document, facts }: Subject, mention: Mention): boolean {
	const { text, language } = document;
	const { start, end } = sentenceAround(text, mention);
	if (mentionsBetween(facts, start, end).some(({ kind }) => kind === 'date')) return false;
	return language.bodies.spokenOf.ahead.test(text.slice(start, mention.start));
}

function finding(
	{ document, world }: Subject,
	mention: Mention,
	entity: Entity,
	end: End,
	severity: Severity,
): Finding {
	const write = (language: LanguageId) => (language === 'fr' ? french : english).writeDate(end.date);
	const { successor } = end;
	const own = document.language.id;
	return {
		span: { start: mention.start, end: mention.end },
		message: {
			en: `${nameIn('en', entity)}: no more since ${write('en')}, before the time spoken of${successor ? `; now ${nameIn('en', successor)}` : ''}: the registry.`,
			fr: `${nameIn('fr', entity)} : n’existe plus depuis le ${write('fr')}, avant le moment dont il est question${successor ? ` ; aujourd’hui : ${nameIn('fr', successor)}` : ''} : le registre.`,
		},
		because: [
			{
				...(world.locate(end.by.id, end.field) ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(own, end.by)}${document.language.colon}${write(own)}`,
			},
		],
		severity: isSourced(end.by, end.field) ? severity : 'information',
	};
}
