// The words of the Record view and of the timeline, in each language of the interface.
import { isFullDate } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Standing } from '../registry/standing.ts';

export const groupNames = {
	declarations: { en: 'Declarations', fr: 'Déclarations' },
	accords: { en: 'Agreements', fr: 'Accords' },
	cited: { en: 'Other agreements cited', fr: 'Autres accords cités' },
	visits: { en: 'Visits', fr: 'Visites' },
	commissions: { en: 'Commissions and other series of meetings', fr: 'Commissions et autres rencontres suivies' },
	bodies: { en: 'Bodies cited', fr: 'Organes et organisations cités' },
	offices: { en: 'Office-holders', fr: 'Titulaires des fonctions' },
} satisfies Record<string, Phrase>;

/** What lies below a relation, in this order. */
export type GroupName = keyof typeof groupNames;

export const rootNames = {
	unplaced: {
		en: 'Declarations whose parties are not clear',
		fr: 'Déclarations dont les parties ne sont pas établies',
	},
	agreements: { en: 'All agreements', fr: 'Tous les accords' },
	organisations: { en: 'All bodies', fr: 'Tous les organismes' },
	offices: { en: 'All offices', fr: 'Toutes les fonctions' },
	events: { en: 'All events', fr: 'Tous les événements' },
} satisfies Record<string, Phrase>;

export type RootName = keyof typeof rootNames;

export const said = {
	digest: { en: 'digest', fr: 'résumé' },
	noText: { en: 'text not on record', fr: 'texte non versé au fonds' },
	undated: { en: 'no date', fr: 'sans date' },
	since: (date: string, locale: LanguageId) =>
		locale === 'fr'
			? `depuis ${isFullDate(date) ? 'le ' : ''}${languageOf('fr').writeDate(date)}`
			: `since ${languageOf('en').writeDate(date)}`,
	signed: { en: 'signed', fr: 'signature' },
	adopted: { en: 'adopted', fr: 'adoption' },
	opened: { en: 'opened for signature', fr: 'ouverture à la signature' },
	dated: { en: 'dated', fr: 'en date' },
	initialled: { en: 'initialled', fr: 'paraphe' },
	provisional: { en: 'provisionally applied', fr: 'application provisoire' },
	inForce: { en: 'entry into force', fr: 'entrée en vigueur' },
	ended: { en: 'end', fr: 'fin' },
	asOf: (status: string, date: string): Phrase => ({
		en: `${status} (declaration of ${date})`,
		fr: `${status} (déclaration du ${date})`,
	}),
	vacant: { en: 'holder today not on record', fr: 'titulaire actuel non relevé' },
	paragraph: (label: string): Phrase => ({ en: `paragraph ${label}`, fr: `paragraphe ${label}` }),
	declarations: (count: number): Phrase => ({
		en: `${count} declaration${count === 1 ? '' : 's'}`,
		fr: `${count} déclaration${count === 1 ? '' : 's'}`,
	}),
	citedBy: (count: number): Phrase => ({
		en: `in ${count} declaration${count === 1 ? '' : 's'}`,
		fr: `dans ${count} déclaration${count === 1 ? '' : 's'}`,
	}),
	meetings: (count: number): Phrase => ({
		en: `${count} meeting${count === 1 ? '' : 's'}`,
		fr: `${count} réunion${count === 1 ? '' : 's'}`,
	}),
};

/** « le 5 novembre 2024 », « en 2010 »; “on 5 November 2024”, “in 2010”. */
export function whenInWords(date: string, locale: LanguageId): string {
	const written = languageOf(locale).writeDate(date);
	if (locale === 'fr') return isFullDate(date) ? `le ${written}` : `en ${written}`;
	return `${isFullDate(date) ? 'on' : 'in'} ${written}`;
}

/** Where an agreement stands, in as few words as a list has room for. */
export const standingsInShort: Readonly<Record<Standing, Phrase>> = {
	unknown: { en: 'status not on record', fr: 'état non relevé' },
	'not yet signed': { en: 'not yet signed', fr: 'pas encore signé' },
	signed: { en: 'entry into force not on record', fr: 'entrée en vigueur non relevée' },
	provisional: { en: 'provisionally applied', fr: 'à titre provisoire' },
	'in force': { en: 'in force', fr: 'en vigueur' },
	ended: { en: 'no longer in force', fr: 'n’est plus en vigueur' },
};

/** What an entry is, for those who hear it read. */
export const entryKinds = {
	relation: { en: 'relation', fr: 'relation' },
	group: { en: 'group', fr: 'groupe' },
	declaration: { en: 'declaration', fr: 'déclaration' },
	agreement: { en: 'agreement', fr: 'accord' },
	visit: { en: 'visit', fr: 'visite' },
	commission: { en: 'series of meetings', fr: 'rencontres suivies' },
	session: { en: 'meeting', fr: 'réunion' },
	body: { en: 'body', fr: 'organe' },
	office: { en: 'office', fr: 'fonction' },
	term: { en: 'office-holder', fr: 'titulaire' },
	event: { en: 'event', fr: 'événement' },
	passage: { en: 'passage', fr: 'passage' },
} satisfies Record<string, Phrase>;

export type EntryKind = keyof typeof entryKinds;

/** Nouns of meetings by their kind (languages/language.ts, `MeetingWords`), with the French gender. */
const meetings: Readonly<Record<string, readonly [en: string, fr: string, gender: 'm' | 'f']>> = {
	session: ['session', 'session', 'f'],
	summit: ['summit', 'sommet', 'm'],
	conference: ['conference', 'conférence', 'f'],
	edition: ['edition', 'édition', 'f'],
	forum: ['forum', 'forum', 'm'],
	days: ['meeting', 'rencontre', 'f'],
	games: ['games', 'édition', 'f'],
	congress: ['congress', 'congrès', 'm'],
	dialogue: ['dialogue', 'dialogue', 'm'],
	exercise: ['exercise', 'exercice', 'm'],
};
const meeting = ['meeting', 'réunion', 'f'] as const;

/** « 11e session », “11th session”. */
export function sessionName(ordinal: number, kind: string, locale: LanguageId): string {
	const [en, fr, gender] = meetings[kind] ?? meeting;
	if (locale === 'fr') return `${ordinal}${ordinal === 1 ? (gender === 'f' ? 're' : 'er') : 'e'} ${fr}`;
	return `${ordinal}${englishEnding(ordinal)} ${en}`;
}

/** « Session », where nothing says of what. */
export function meetingName(kind: string, locale: LanguageId): string {
	const [en, fr] = meetings[kind] ?? meeting;
	const name = locale === 'fr' ? fr : en;
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function englishEnding(ordinal: number): string {
	if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}
