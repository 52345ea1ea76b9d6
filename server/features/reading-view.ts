// “Show what Alternat reads”: the facts of a draft for the drafter's own eyes, paragraph by paragraph.
import { type Claim, factsOf, type Mention, type MentionKind, type Property } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import { labels, statusNames } from '../checks/precedents.ts';
import { type DateSource, type Document, everyBlock } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase, Status } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import type { Span } from '../text/span.ts';
import { titleOf } from './titles.ts';

const words = {
	heading: { en: 'What Alternat reads', fr: 'Ce qu’Alternat lit' },
	language: { en: 'Language', fr: 'Langue' },
	date: { en: 'Date of the text', fr: 'Date du texte' },
	undated: { en: 'not found', fr: 'non trouvée' },
	place: { en: 'Place', fr: 'Lieu' },
	parties: { en: 'Parties', fr: 'Parties' },
	unknown: { en: 'not in the record', fr: 'inconnu du registre' },
	noSuchDay: { en: 'no such day', fr: 'ce jour n’existe pas' },
	nothing: { en: 'Nothing is recognised in this text.', fr: 'Rien n’est reconnu dans ce texte.' },
	says: { en: 'The text says', fr: 'Le texte dit' },
} satisfies Record<string, Phrase>;

const languageNames: Readonly<Record<LanguageId, Phrase>> = {
	fr: { en: 'French', fr: 'français' },
	en: { en: 'English', fr: 'anglais' },
};

const kinds: Readonly<Record<MentionKind, Phrase>> = {
	date: { en: 'date', fr: 'date' },
	agreement: { en: 'agreement', fr: 'accord' },
	organisation: { en: 'organisation', fr: 'organisation' },
	person: { en: 'person', fr: 'personne' },
	event: { en: 'event', fr: 'événement' },
	place: { en: 'place', fr: 'lieu' },
	reference: { en: 'reference', fr: 'renvoi' },
};

const sources: Readonly<Record<DateSource, Phrase>> = {
	'front matter': { en: 'from the front matter', fr: 'd’après l’en-tête' },
	dateline: { en: 'from the dateline', fr: 'd’après la ligne de date' },
	signature: { en: 'from the signature', fr: 'd’après la signature' },
	title: { en: 'from the title', fr: 'd’après le titre' },
	opening: { en: 'from the visit of the opening', fr: 'd’après la visite du début' },
	'file name': { en: 'from the name of the file', fr: 'd’après le nom du fichier' },
};

/** In front of a day; most words are those of the evidence. */
const properties: Readonly<Record<Property, Phrase>> = {
	...labels,
	provisional: { en: 'provisionally applied since', fr: 'appliqué à titre provisoire depuis' },
	inForce: { en: 'in force since', fr: 'en vigueur depuis' },
	ended: { en: 'ended', fr: 'prit fin' },
	status: { en: 'now', fr: 'à présent' },
	held: { en: 'took place', fr: 'a eu lieu' },
};

/** Of these the words of the text are all that there is to show. */
const asWritten: ReadonlySet<Property> = new Set([
	'visitKind',
	'invitedBy',
	'figure',
	'amends',
	'replaces',
	'seat',
	'members',
	'member',
]);

/** In the language of the interface: headings and lists of Markdown, which VS Code wraps, but no marks in the lines. Never fails; a text in which nothing is read says so. */
export function readingView(document: Document, world: World, locale: LanguageId): string {
	const facts = factsOf(world.registry)(document);
	const { mentions, claims, parties } = facts;
	const { date, dateFrom, place } = document.header;
	const say = (phrase: Phrase) => phrase[locale];
	const colon = languageOf(locale).colon;
	const entry = (label: Phrase, value: string) => `- ${say(label)}${colon}${value}`;
	const head = [
		`# ${say(words.heading)}`,
		'',
		entry(words.language, say(languageNames[document.language.id])),
		entry(
			words.date,
			date ? `${written(date, locale)}${dateFrom ? ` (${say(sources[dateFrom])})` : ''}` : say(words.undated),
		),
		...(place ? [entry(words.place, place)] : []),
		...(parties.length > 0 ? [entry(words.parties, parties.map(id => partyName(world, id, locale)).join(', '))] : []),
	];
	const body: string[] = [];
	for (const block of everyBlock(document.blocks)) {
		const { start, end } = block.content;
		const inside = mentions.filter(mention => mention.start >= start && mention.start < end);
		const said = claims.filter(({ subject }) => subject.start >= start && subject.start < end);
		if (inside.length === 0) continue;
		const title = titleOf(document, facts, block);
		body.push('', `## ${oneLine(title)}`, '');
		for (const mention of inside) body.push(mentionLine(document, mention, locale));
		for (const claim of said) body.push(claimLine(document, claim, locale, colon));
	}
	return `${[...head, ...(body.length > 0 ? body : ['', say(words.nothing)])].join('\n')}\n`;
}

function mentionLine(document: Document, mention: Mention, locale: LanguageId): string {
	const { kind, entity, entities, value } = mention;
	const text = oneLine(document.text.slice(mention.start, mention.end));
	const known = entity ? [entity] : (entities ?? []);
	const named = kind === 'agreement' || kind === 'organisation' || kind === 'person';
	const what =
		kind === 'date'
			? value === undefined
				? words.noSuchDay[locale]
				: written(value, locale)
			: known.length > 0
				? known.map(each => oneLine(nameIn(locale, each))).join(' ; ')
				: named
					? words.unknown[locale]
					: undefined;
	return `- ${kinds[kind][locale]} — ${text}${what === undefined || what === text ? '' : ` → ${what}`}`;
}

function claimLine(
	document: Document,
	{ subject, property, value, span }: Claim,
	locale: LanguageId,
	colon: string,
): string {
	const text = (of: Span) => oneLine(document.text.slice(of.start, of.end));
	const said =
		property === 'status'
			? statusNames[value as Status][locale]
			: asWritten.has(property)
				? text(span)
				: property === 'chaired'
					? `${text(span)} (${written(value.slice(value.indexOf(' ') + 1), locale)})`
					: written(value, locale);
	return `- ${words.says[locale]}${colon}${text(subject)} — ${properties[property][locale]} ${said}`;
}

/** A date as the reader writes it; what has no such form, a decade, a year left open, as it is recorded. */
function written(value: string, locale: LanguageId): string {
	return /^[\d/-]+$/.test(value) ? languageOf(locale).writeDate(value) : value;
}

function partyName(world: World, id: string, locale: LanguageId): string {
	const party = world.registry.entities.get(id);
	return party ? nameIn(locale, party) : id;
}

/** One line, and no mark of Markdown's in it. */
function oneLine(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
