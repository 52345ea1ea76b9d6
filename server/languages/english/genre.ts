// How English begins and closes a declaration.
import type { GenreWords } from '../genre.ts';

/** Names that take “the”: long forms by the noun in them, and some short ones. */
const articled =
	/^(?:United\s|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Holy See|Vatican|Congo|European\s|African\s|Organi[sz]ation|League|Council|Association)|(?:^|\s)(?:Republic|Kingdom|State|States|Federation|Confederation|Union|Principality|Duchy|Sultanate|Commonwealth|Emirates|Islands|Nations|Community|Fund|Bank|Organi[sz]ation)(?!\p{L})/u;

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const genre: GenreWords = {
	kinds: { declaration: 'Joint Declaration', statement: 'Joint Statement', communique: 'Joint Communiqué' },
	named: name => (articled.test(name) ? `the ${name}` : name),
	titled: title => `the ${title}`,
	by: names => listed(names),
	title: (kind, names) => `${genre.kinds[kind]} by ${genre.by(names)}`,
	dateline: (place, day) => `${place}, ${day}`,
	met: (holders, place, day, kind) =>
		`Meeting in ${place} on ${day}, ${listed(holders.map(({ name, office }) => `${name}, ${office},`))} adopted this ${kind === 'communique' ? 'communiqué' : kind}.`,
	visited: (host, visitor, { kind, where, days }) =>
		`At the invitation of ${host.name}, ${host.office}, ${visitor.name}, ${visitor.office}, paid ${genre.visits[kind]} ${where} ${led(days)}.`,
	visits: { state: 'a State visit', official: 'an official visit', working: 'a working visit' },
	towards: party => `to ${party}`,
	recalled: agreement => `Recalling ${agreement}, the parties reaffirmed their resolve to pursue its implementation.`,
	recalling: 'The parties reaffirmed their commitment to the instruments that bind them, and recalled in particular:',
	thanks: (host, visitor, where) =>
		`${visitor.name} thanked ${host.name} for the welcome extended, and expressed the wish to return it with an invitation ${where}, on a date to be agreed through diplomatic channels.`,
	matters: [
		'Political dialogue',
		'Economic and trade cooperation',
		'Education, culture and research',
		'Regional and international issues',
	],
	openOn: matter => `The parties [agreed to – to be negotiated: ${small(matter)}].`,
	openAfter: (paragraph, day, words) =>
		`The parties [to be negotiated – declaration of ${day}, No. ${paragraph}: ${words}].`,
	done: (place, day, originals) =>
		`Done at ${place} on ${day}, in ${numbers[originals] ?? originals} originals, in the [to be specified] languages, all texts being equally authentic.`,
	signsFor: party => `For ${party}`,
	open: {
		name: '[name to be completed]',
		office: party => `[office to be completed] of ${party}`,
		title: known => `[English title to be settled: ${known}]`,
	},
};

function listed(items: readonly string[]): string {
	return items.length < 2
		? (items[0] ?? '')
		: `${items.slice(0, -1).join(items[0]!.endsWith(',') ? ' ' : ', ')} and ${items.at(-1)}`;
}

/** “on 4 and 5 November 2024”, “from 4 to 7 November 2024”. */
function led(days: string): string {
	return /^from\s/u.test(days) ? days : `${/\sto\s/u.test(days) ? 'from' : 'on'} ${days}`;
}

function small(words: string): string {
	return /\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words.toLowerCase();
}
