// Under which titles the record has the acts that the same parties made on one day.
import type { Property } from '../analysis/facts.ts';
import { titlesBetween } from '../analysis/recall.ts';
import { linked, readerOf, statementsAbout } from '../corpus/ask.ts';
import { facetsOf, isDone, keys } from '../corpus/entries.ts';
import { standing } from '../corpus/prevailing.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { Phrase } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import type { Evidence, Severity, Subject } from './check.ts';
import { citation, evidenceOf, registered } from './precedents.ts';

/** Kinds of which one is written for another. A protocol stands beside an agreement of its subject: two acts. */
export const alike: ReadonlySet<string> = new Set([
	'treaty',
	'agreement',
	'convention',
	'pact',
	'memorandum',
	'charter',
]);

/** An act on record, by its title. */
export interface Titled {
	readonly kind: string;
	/** The stems of its subject; of each way in which the record words it. */
	readonly subjects: readonly ReadonlySet<string>[];
	/** As its own text writes it; absent where it is told in another language than the draft's. */
	readonly title?: string;
	readonly property: Property;
	readonly place?: string;
	/** See `standing`. */
	readonly prevails?: true;
	/** The date of the text that tells of it. */
	readonly date?: string;
	readonly evidence: Evidence;
	readonly authority: Phrase;
	readonly severity: Severity;
}

const made = ['signed', 'adopted', 'initialled'] as const satisfies readonly Property[];

/** The acts of kinds that are alike which exactly these parties made on a day: those of earlier declarations first. */
export function madeOn(subject: Subject, parties: string, day: string): readonly Titled[] {
	return standing([...told(subject, parties, day), ...recorded(subject, parties, day)], each => each);
}

function* told({ document, world }: Subject, parties: string, day: string): Iterable<Titled> {
	for (const kind of alike)
		for (const property of made)
			for (const about of linked(world.corpus, keys.made(kind, property, day))) {
				const facets = facetsOf(about);
				if (facets.parties !== parties) continue;
				for (const { declaration, statement } of statementsAbout(world.corpus, readerOf(document), about, isDone)) {
					if (statement.property !== property || statement.value !== day) continue;
					yield {
						kind,
						subjects: [facets.subject],
						...(declaration.language === document.language.id && statement.called ? { title: statement.called } : {}),
						property,
						...(statement.place ? { place: statement.place } : {}),
						...(statement.prevails ? { prevails: true } : {}),
						...(declaration.date ? { date: declaration.date } : {}),
						evidence: evidenceOf(declaration, statement),
						authority: citation(declaration, statement),
						severity: 'warning',
					};
				}
			}
}

function* recorded({ document, world }: Subject, parties: string, day: string): Iterable<Titled> {
	const { language } = document;
	for (const { record, stems } of titlesBetween(world.registry, language, parties.split('+'))) {
		if (!alike.has(record.kind)) continue;
		for (const property of ['signed', 'adopted'] as const) {
			const act = record[property];
			if (act?.date !== day) continue;
			const said = registered(world, record, property, property, act, language.id);
			yield {
				kind: record.kind,
				subjects: stems,
				...(record.names[language.id] ? { title: nameIn(language.id, record) } : {}),
				property,
				...(said.place ? { place: said.place } : {}),
				evidence: said.evidence(),
				authority: said.authority,
				severity: said.severity,
			};
		}
	}
}

/** What the record's acts of a kind between these parties are about, of whatever day. */
export function subjectsOf(
	{ document, world }: Subject,
	kind: string,
	parties: string,
): readonly ReadonlySet<string>[] {
	return [
		...titlesBetween(world.registry, document.language, parties.split('+'))
			.filter(({ record }) => record.kind === kind)
			.flatMap(({ stems }) => stems),
		...[...linked(world.corpus, keys.pacts(kind, parties))].map(about => facetsOf(about).subject),
	];
}

/** What is wrong with a title, in one sentence. */
export function otherTitle(day: string, right: string, said: string, authority: Phrase): Phrase {
	return {
		en: `The record has the act of ${english.writeDate(day)} as “${right}”, not “${said}”: ${authority.en}.`,
		fr: `Le dossier donne à l’acte du ${french.writeDate(day)} le titre de « ${right} », non « ${said} » : ${authority.fr}.`,
	};
}

/** That a title is nearly one on record: a question. */
export function nearTitle(day: string, right: string, authority: Phrase): Phrase {
	return {
		en: `One word off the only such act that the record has of ${english.writeDate(day)}, “${right}”: ${authority.en}.`,
		fr: `À un mot près le seul acte de ce genre que le dossier ait au ${french.writeDate(day)}, « ${right} » : ${authority.fr}.`,
	};
}
