// An act that amends or replaces another act than an earlier declaration, or the registry, says of it.
import type { Claim, Property } from '../analysis/facts.ts';
import { bounds, compatible, isFullDate, isSlip, precision } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { isSourced, nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import { accountsOf } from './accounts.ts';
import { type Check, type Evidence, type Finding, type Severity, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';
import { citation, confidences, evidenceOf, labels } from './precedents.ts';

export const contradictedAmendment: Check = {
	code: 'contradicted-amendment',
	severity: 'warning',
	*paragraph(subject) {
		for (const claim of subject.facts.claims) {
			if (claim.property !== 'amends' && claim.property !== 'replaces') continue;
			const finding = otherAct(subject, claim);
			if (finding && !isCorrection(subject.document, claim.span)) yield finding;
		}
	},
};

/** The act that is amended or replaced, as far as it is told; see `Claim.value`. */
interface Changed {
	readonly about: string;
	readonly days: readonly string[];
}

/** Something on record of what the act amends or replaces. */
interface Told extends Changed {
	/** The day that is shown: of its signing, else of its adoption. */
	readonly called: Phrase;
	readonly evidence: () => Evidence;
	readonly authority: Phrase;
	readonly severity: Severity;
}

function changedIn(value: string): Changed {
	const [about, day] = value.split('|') as [string, string];
	return { about, days: day === '' ? [] : [day] };
}

function otherAct(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const said = changedIn(claim.value);
	const known = [...fromDeclarations(subject, claim), ...fromRegistry(subject, claim)];
	// An act may replace several: whoever bears one out settles it.
	if (known.some(each => agree(said, each))) return undefined;
	const against = known.flatMap(each => {
		const severity = opposed(said, each);
		return severity === undefined ? [] : [{ ...each, severity: weaker(severity, each.severity) }];
	});
	const best = against.find(({ severity }) => severity === 'warning') ?? against[0];
	if (!best) return undefined;
	const words = wordsIn(document.text, claim.span);
	const [day] = said.days;
	const right = day === undefined ? undefined : best.days.find(each => precision(each) === precision(day));
	const written = right && document.language.writeDate(right);
	const verb = verbs[claim.property as keyof typeof verbs];
	return {
		span: claim.span,
		message: {
			en: `The record has it ${verb.en} ${best.called.en}, not “${words}”: ${best.authority.en}.`,
			fr: `Le dossier donne pour acte ${verb.fr} : ${best.called.fr}, non « ${words} » : ${best.authority.fr}.`,
		},
		because: against.slice(0, 4).map(each => each.evidence()),
		...(written ? { fixes: [{ title: writing(written), edits: [{ ...claim.span, text: written }] }] } : {}),
		severity: best.severity,
	};
}

const verbs = {
	amends: { en: 'amending', fr: 'modifié' },
	replaces: { en: 'replacing', fr: 'remplacé' },
} satisfies Partial<Record<Property, Phrase>>;

/** Whether two tellings may be of one act: a day decides, where both give one; else what it is known by. */
function agree(one: Changed, other: Changed): boolean {
	if (one.days.length > 0 && other.days.length > 0)
		return one.days.some(day => other.days.some(each => compatible(day, each)));
	return one.about !== '' && one.about === other.about;
}

/** How certainly two tellings are of two acts: a day that looks like a slip for the other; two records are a question. */
function opposed(one: Changed, other: Changed): Severity | undefined {
	if (one.days.length > 0 && other.days.length > 0) {
		const near = (a: string, b: string) =>
			isFullDate(a) && isFullDate(b)
				? isSlip(a, b)
				: one.about !== '' && one.about === other.about && bounds(a).first !== bounds(b).first;
		return one.days.some(day => other.days.some(each => near(day, each))) ? 'warning' : 'information';
	}
	return one.about !== '' && other.about !== '' ? 'information' : undefined;
}

function weaker(one: Severity, other: Severity): Severity {
	return one === 'information' || other === 'information' ? 'information' : one;
}

/** What earlier declarations tell of the same act, where it is beyond doubt the same. */
function fromDeclarations(subject: Subject, claim: Claim): readonly Told[] {
	const recorded = subject.world.registry.entities.has(claim.about);
	return accountsOf(subject, claim.about)
		.filter(({ statement, sure }) => statement.property === claim.property && (sure || recorded))
		.map(({ declaration, statement }) => {
			const changed = changedIn(statement.value);
			const [day] = changed.days;
			const write = (id: LanguageId) => (day ? actOf(day, id) : nameOfAct(subject, changed.about, id));
			return {
				...changed,
				called: { en: write('en'), fr: write('fr') },
				evidence: () => evidenceOf(declaration, statement),
				authority: citation(declaration, statement),
				severity: 'warning' as const,
			};
		});
}

function nameOfAct({ world }: Subject, about: string, language: LanguageId): string {
	const record = world.registry.entities.get(about);
	return record ? nameIn(language, record) : { en: 'another act', fr: 'un autre acte' }[language];
}

/** What the registry says that it amends or replaces, with each day by which that may be called. */
function fromRegistry({ world, document }: Subject, claim: Claim): readonly Told[] {
	const record = world.registry.entities.get(claim.about);
	if (record?.type !== 'agreement') return [];
	const field = claim.property as 'amends' | 'replaces';
	const language = document.language.id;
	return (record[field] ?? []).flatMap(id => {
		const other = world.registry.entities.get(id);
		if (other?.type !== 'agreement') return [];
		return {
			about: id,
			days: daysOf(other),
			called: { en: calledIn(other, 'en'), fr: calledIn(other, 'fr') },
			evidence: () => ({
				...(world.locate(record.id, field) ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(language, record)}${document.language.colon}${labels[field][language]}, ${calledIn(other, language)} (${confidences[record.confidence][language]})`,
			}),
			authority: { en: 'the registry', fr: 'le registre' },
			severity: isSourced(record, field) ? ('warning' as const) : ('information' as const),
		};
	});
}

function daysOf({ signed, adopted, openedForSignature, inForce }: Agreement): readonly string[] {
	return [signed?.date, adopted?.date, openedForSignature?.date, inForce].filter(day => day !== undefined);
}

function calledIn(act: Agreement, language: LanguageId): string {
	const day = act.signed?.date ?? act.adopted?.date;
	const name = nameIn(language, act);
	const short = name.length > 70 ? `${name.slice(0, 70).replace(/\s\S*$/u, '')} …` : name;
	return day ? `${languageOf(language).writeDate(day)} (${short})` : short;
}

/** « l’acte du 4 mai 2001 », “the act of 2001”: one that is told by its day alone. */
function actOf(day: string, language: LanguageId): string {
	const written = languageOf(language).writeDate(day);
	if (language === 'en') return `the act of ${written}`;
	return `l’acte ${precision(day) === 'day' ? 'du' : 'de'} ${written}`;
}
