// A body at work on a day before it was founded.
import { statementsAbout } from '../corpus/corpus.ts';
import { bounds } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { Organisation } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import type { Check, Evidence, Finding, Subject } from './check.ts';
import { citation, evidenceOf } from './precedents.ts';
import { dateBeside, saysItself } from './spoken-of.ts';

export const notYetExisting: Check = {
	code: 'not-yet-existing',
	severity: 'warning',
	*run(subject) {
		for (const { entity, kind, ...span } of subject.facts.mentions) {
			if (kind !== 'organisation' || entity?.type !== 'organisation') continue;
			const day = dateBeside(subject, span);
			if (day === undefined || saysItself(subject, span)) continue;
			const finding = tooEarly(subject, entity, day, { start: span.start, end: span.end });
			if (finding) yield finding;
		}
	},
};

function tooEarly(
	subject: Subject,
	body: Organisation,
	day: string,
	span: { start: number; end: number },
): Finding | undefined {
	const { document, world } = subject;
	const founding = foundingOf(subject, body);
	if (!founding || bounds(day).last >= bounds(founding.date).first) return undefined;
	// A body that went by other names before is spoken of as it came to be: the date is that of its present form alone.
	if ((body.formerly ?? []).length > 0 && !(body.predecessors ?? []).length) return undefined;
	const own = document.language.id;
	const before = (body.predecessors ?? []).map(id => world.registry.entities.get(id)).find(each => each !== undefined);
	const write = (language: 'en' | 'fr') => (language === 'fr' ? french : english).writeDate(founding.date);
	return {
		span,
		message: {
			en: `${nameIn('en', body)}: founded ${write('en')}, after the time spoken of${before ? `; before it stood ${nameIn('en', before)}` : ''}: ${founding.authority.en}.`,
			fr: `${nameIn('fr', body)} : fondation ${write('fr')}, après le moment dont il est question${before ? ` ; auparavant : ${nameIn('fr', before)}` : ''} : ${founding.authority.fr}.`,
		},
		because: [founding.evidence(own)],
		severity: founding.sure ? 'warning' : 'information',
	};
}

interface Founding {
	readonly date: string;
	readonly sure: boolean;
	readonly authority: { readonly en: string; readonly fr: string };
	readonly evidence: (language: 'en' | 'fr') => Evidence;
}

/** When a body was founded, by an earlier declaration, else by the registry. */
function foundingOf({ document, world }: Subject, body: Organisation): Founding | undefined {
	const said = statementsAbout(world.corpus, document.language.id, body.id).find(
		({ statement }) => statement.property === 'founded',
	);
	if (said) {
		const { declaration, statement } = said;
		return {
			date: statement.value,
			sure: true,
			authority: citation(declaration, statement),
			evidence: () => evidenceOf(declaration, statement),
		};
	}
	if (!body.founded) return undefined;
	const { founded } = body;
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
