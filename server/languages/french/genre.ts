// How French begins and closes a declaration.
import { fold } from '../../text/words.ts';
import type { GenreWords } from '../genre.ts';
import { nouns } from './nouns.ts';

/** The first words of the names of States and organisations, by gender; plurals. Folded. */
const feminine = new Set(
	'republique principaute federation confederation union communaute ligue organisation association nouvelle jamahiriya cooperation'.split(
		' ',
	),
);
const masculine = new Set(
	'royaume grand sultanat emirat etat commonwealth saint conseil fonds japon canada'.split(' '),
);
const plural = new Set('etats emirats iles nations pays'.split(' '));

const numbers = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

export const genre: GenreWords = {
	kinds: {
		declaration: 'Déclaration conjointe',
		statement: 'Déclaration commune',
		communique: 'Communiqué conjoint',
	},
	named(name, article) {
		if (article !== undefined) return article.endsWith('’') || article === '' ? article + name : `${article} ${name}`;
		const first = fold(name).split(/[^a-z]+/u)[0]!;
		if (plural.has(first)) return `les ${name}`;
		const known = feminine.has(first) || masculine.has(first);
		if (!known) return name;
		if (/^[aeiouy]/u.test(first)) return `l’${name}`;
		return `${feminine.has(first) ? 'la' : 'le'} ${name}`;
	},
	titled: title => `${nouns.joined('le ', title)?.lead ?? ''}${title}`,
	by: names => listed(names.map(of)),
	title: (kind, names) => `${genre.kinds[kind]} ${genre.by(names)}`,
	dateline: (place, day) => `${place}, le ${day}`,
	met: (holders, place, day, kind) =>
		`Réunis à ${place} le ${day}, ${listed(holders.map(({ name, office }) => `${name}, ${office},`))} ont adopté ${kind === 'communique' ? 'le présent communiqué' : 'la présente déclaration'}.`,
	visited: (host, visitor, { kind, where, days }) =>
		`À l’invitation ${de(host.name)}, ${host.office}, ${visitor.name}, ${visitor.office}, a effectué une ${genre.visits[kind]} ${where} ${led(days)}.`,
	visits: { state: 'visite d’État', official: 'visite officielle', working: 'visite de travail' },
	towards(party) {
		const name = party.replace(/^(?:la|le|les)\s+|^l’/u, '');
		if (/^les\s/u.test(party)) return `aux ${name}`;
		if (/^le\s/u.test(party)) return `au ${name}`;
		if (/^la\s|^l’/u.test(party)) return `en ${name}`;
		return /^[aeiouy]/u.test(fold(name)) ? `en ${name}` : `à ${name}`;
	},
	recalled: agreement =>
		`Rappelant ${agreement}, les parties réaffirment leur volonté d’en poursuivre la mise en œuvre.`,
	recalling: 'Les parties réaffirment leur attachement aux instruments qui les lient, et rappellent en particulier :',
	thanks: (host, visitor, where) =>
		`${visitor.name} a remercié ${host.name} de son accueil et a exprimé le souhait de l’accueillir à son tour ${where}, à une date à fixer par la voie diplomatique.`,
	matters: [
		'Dialogue politique',
		'Coopération économique et commerciale',
		'Éducation, culture et recherche',
		'Questions régionales et internationales',
	],
	openOn: matter => `Les parties [sont convenues de – à négocier : ${small(matter)}].`,
	openAfter: (paragraph, day, words) => `Les parties [à négocier – déclaration du ${day}, n° ${paragraph} : ${words}].`,
	done: (place, day, originals) =>
		`Fait à ${place}, le ${day}, en ${numbers[originals] ?? originals} exemplaires, en langues [à préciser], tous les textes faisant également foi.`,
	signsFor: party => `Pour ${party}`,
	open: {
		name: '[nom à compléter]',
		office: party => `[fonction à compléter] ${de(party)}`,
		title: known => `[titre français à établir : ${known}]`,
	},
};

/** « de la France », « du Kazakhstan », « des États-Unis », « de Cuba », « d’Israël ». */
function of(party: string): string {
	if (/^le\s/u.test(party)) return `du ${party.slice(3)}`;
	if (/^les\s/u.test(party)) return `des ${party.slice(4)}`;
	return de(party);
}

function de(name: string): string {
	if (/^les?\s/u.test(name)) return of(name);
	return /^[aeiouy]/u.test(fold(name)) ? `d’${name}` : `de ${name}`;
}

function listed(items: readonly string[]): string {
	return items.length < 2
		? (items[0] ?? '')
		: `${items.slice(0, -1).join(items.length > 2 && !items[0]!.endsWith(',') ? ', ' : ' ')} et ${items.at(-1)}`;
}

/** « le 4 », « les 4 et 5 », « du 4 au 7 novembre 2024 ». */
function led(days: string): string {
	if (/^du\s/u.test(days)) return days;
	return `${/\set\s/u.test(days) ? 'les' : 'le'} ${days}`;
}

function small(words: string): string {
	return /\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words.toLowerCase();
}
