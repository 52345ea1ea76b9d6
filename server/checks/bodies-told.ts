// What earlier declarations and the registry tell of a body: its seat, its members, who presides. The ground of three checks.
import type { Claim, Property } from '../analysis/facts.ts';
import { languages } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Confidence, Organisation } from '../registry/entity.ts';
import { nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import { accountsOf } from './accounts.ts';
import type { Evidence, Severity, Subject, World } from './check.ts';
import { nameOf } from './contradiction.ts';
import { citation, confidences, evidenceOf } from './precedents.ts';
import { sharesParties } from './retold.ts';

/** Something told of a body, by an earlier declaration or by the registry. */
export interface Told {
	readonly property: Property;
	readonly value: string;
	/** A place in words, in the draft's language where that is certain. */
	readonly placeWords?: string;
	/** The day of the declaration that tells it. */
	readonly asOf?: string;
	/** Told in another language than the draft's. */
	readonly foreign?: true;
	readonly evidence: () => Evidence;
	readonly authority: Phrase;
	readonly severity: Severity;
}

/** The claims of some properties, those of one thing told together: a body is known by several keys. */
export function claimsTogether({ facts }: Subject, wanted: ReadonlySet<Property>): readonly (readonly Claim[])[] {
	const found = new Map<string, Claim[]>();
	for (const claim of facts.claims) {
		if (!wanted.has(claim.property)) continue;
		const key = `${claim.property} ${claim.span.start} ${claim.subject.start}`;
		const list = found.get(key);
		if (list) list.push(claim);
		else found.set(key, [claim]);
	}
	return [...found.values()];
}

/** What earlier declarations tell of the same, the latest first; without what a later one has overruled. */
export function toldEarlier(
	subject: Subject,
	claims: readonly Claim[],
	wanted: ReadonlySet<Property>,
): readonly Told[] {
	const { document, facts } = subject;
	const all = claims.flatMap(({ about }) =>
		accountsOf(subject, about).filter(
			({ declaration, statement }) =>
				wanted.has(statement.property) &&
				// One word, or an acronym alone: other parties may call another body so.
				(isCertain(about) || sharesParties(facts.parties, declaration.parties)),
		),
	);
	const ruling = all.find(({ statement }) => statement.prevails)?.declaration.date;
	return all
		.filter(({ declaration }) => ruling === undefined || (declaration.date ?? '') >= ruling)
		.map(({ declaration, statement }) => ({
			property: statement.property,
			value: statement.value,
			...(declaration.date ? { asOf: declaration.date } : {}),
			...(declaration.language === document.language.id ? {} : { foreign: true as const }),
			...(statement.placeWords && declaration.language === document.language.id
				? { placeWords: statement.placeWords }
				: {}),
			evidence: () => evidenceOf(declaration, statement),
			authority: citation(declaration, statement),
			severity: 'warning' as const,
		}));
}

function isCertain(about: string): boolean {
	return !about.includes('thing:') || about.includes('+');
}

/** The record of the body that is claimed of, where it is one. */
export function bodyOf({ world }: Subject, claims: readonly Claim[]): Organisation | undefined {
	const [, id] = /^(?:chair:|member:)?([^:/]+)(?:\/|$)/u.exec(claims[0]!.about) ?? [];
	const entity = id === undefined ? undefined : world.registry.entities.get(id);
	return entity?.type === 'organisation' ? entity : undefined;
}

/** How a message names the body: by its record, else in the draft's own words. */
export function calledIn({ document, world }: Subject, claims: readonly Claim[]): Phrase {
	const { about, subject } = claims[0]!;
	const id = about.replace(/^(?:chair:|member:)/u, '').replace(/\/[A-Z]{3}$/u, '');
	const said = wordsIn(document.text, subject);
	return { en: nameOf(id, world, 'en') ?? said, fr: nameOf(id, world, 'fr') ?? said };
}

/** What the registry says of a body, as evidence: « OSCE : siège, Vienne (confirmé, …) ». */
export function recordedEvidence(
	world: World,
	body: Organisation,
	field: string,
	said: string,
	confidence: Confidence,
	sources: readonly string[] | undefined,
	language: LanguageId,
): Evidence {
	const source = sources?.[0] ?? body.sources?.[0];
	const sure = [confidences[confidence][language], ...(source ? [source] : [])].join(', ');
	const { colon } = languages.find(({ id }) => id === language)!;
	return {
		...(world.locate(body.id, field) ?? { uri: '', start: 0, end: 0 }),
		quote: `${nameIn(language, body)}${colon}${said} (${sure})`,
	};
}

export const registryAuthority: Phrase = { en: 'the registry', fr: 'le registre' };

/** The name of a country. */
export function countryIn({ registry }: World, id: string, language: LanguageId): string {
	const country = registry.entities.get(id);
	return country ? nameIn(language, country) : id;
}
