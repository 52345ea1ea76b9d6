// Invented declarations for the benches, of any size and number: the same ones from the same seed. Many pairs of States,
// many matters, agreements that come back from year to year, meetings that are counted: as an archive has them.
import { random } from '../random.ts';

export interface Invented {
	/** `1998/0042-ken-nor.en.decl` */
	readonly name: string;
	readonly language: 'fr' | 'en';
	readonly text: string;
}

/** A State: how it is named with its preposition, its capital, its adjective; code. */
const states = [
	['nor', 'Norway', 'la Norvège', 'Oslo', 'Norwegian'],
	['ken', 'Kenya', 'le Kenya', 'Nairobi', 'Kenyan'],
	['per', 'Peru', 'le Pérou', 'Lima', 'Peruvian'],
	['jpn', 'Japan', 'le Japon', 'Tokyo', 'Japanese'],
	['mar', 'Morocco', 'le Maroc', 'Rabat', 'Moroccan'],
	['vnm', 'Viet Nam', 'le Viet Nam', 'Hanoi', 'Vietnamese'],
	['can', 'Canada', 'le Canada', 'Ottawa', 'Canadian'],
	['sen', 'Senegal', 'le Sénégal', 'Dakar', 'Senegalese'],
	['pol', 'Poland', 'la Pologne', 'Varsovie', 'Polish'],
	['chl', 'Chile', 'le Chili', 'Santiago', 'Chilean'],
	['ind', 'India', 'l’Inde', 'New Delhi', 'Indian'],
	['egy', 'Egypt', 'l’Égypte', 'Le Caire', 'Egyptian'],
	['fin', 'Finland', 'la Finlande', 'Helsinki', 'Finnish'],
	['mng', 'Mongolia', 'la Mongolie', 'Oulan-Bator', 'Mongolian'],
	['gha', 'Ghana', 'le Ghana', 'Accra', 'Ghanaian'],
	['fra', 'France', 'la France', 'Paris', 'French'],
] as const;

const matters = {
	fr: 'la pêche|l’assurance des marins|le transport fluvial|les semences|la lutte contre les criquets|le patrimoine bâti|les archives notariales|la formation des pilotes|la météorologie alpine|les zones humides|la santé des troupeaux|l’éclairage des ports|les bourses d’études|la justice des mineurs|le cadastre|les mines de cuivre|la poste|les câbles sous-marins|l’artisanat|les musées de sciences'.split(
		'|',
	),
	en: 'fisheries|insurance of seafarers|river transport|seeds|the control of locusts|built heritage|notarial archives|the training of pilots|mountain meteorology|wetlands|the health of herds|harbour lighting|scholarships|juvenile justice|land registration|copper mining|the post|submarine cables|crafts|science museums'.split(
		'|',
	),
};

const people = {
	given:
		'Aldo Berit Ciro Dagny Elio Fenna Goran Hilde Ivo Jorun Kaspar Livia Marek Nanna Otto Petra Ruben Signe Tomas Ulla'.split(
			' ',
		),
	family:
		'Abelsen Brandvik Corvalan Dumarest Eskola Farouki Gantulga Hallström Ibarrola Jurczyk Kamanza Lidgren Mbodji Norrby Okwara'.split(
			' ',
		),
};

const months = {
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' '),
};

const ordinals = {
	fr: 'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' '),
	en: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
};

// In braces: {a} {b} the two States, {matter}, {day} a day of an agreement of theirs, {meeting} another day, {city},
// {person}, {nth}, {year}.
const sentences = {
	fr: [
		'Les deux Parties ont passé en revue leurs relations et s’en sont dites satisfaites à tous égards.',
		'Elles rappellent l’accord relatif à {matter}, signé à {city} le {day}, dont l’application donne de bons résultats.',
		'La {nth} session de la commission mixte pour {matter} s’est tenue à {city} le {meeting}.',
		'{person}, qui conduisait la délégation, a présenté les travaux entrepris dans les provinces du Nord.',
		'Les échanges ont doublé depuis {year} ; {a} et {b} y voient un encouragement.',
		'Elles demeurent attachées aux buts de la Charte des Nations Unies et au règlement pacifique des différends.',
		'Un groupe d’experts remettra ses conclusions avant la fin de {year}, comme le prévoit le paragraphe 2.',
		'L’Organisation mondiale de la santé a été associée aux travaux sur {matter}.',
		'Chacune prendra à sa charge les frais de ses représentants, sauf accord contraire donné par écrit.',
		'Les entreprises sont invitées à déposer leurs offres selon les règles publiées de part et d’autre.',
		'Elles se félicitent de l’entrée en vigueur, le {meeting}, du protocole sur {matter}.',
		'Il a été convenu de se revoir à {city}, à une date qui sera fixée par la voie diplomatique.',
	],
	en: [
		'The two Sides reviewed their relations and found them good in every respect.',
		'They recall the agreement on {matter}, signed in {city} on {day}, which has been applied with good results.',
		'The {nth} session of the Joint Commission on {matter} was held in {city} on {meeting}.',
		'{person}, who led the delegation, described the work undertaken in the northern provinces.',
		'Trade has doubled since {year}; {a} and {b} take this as an encouragement.',
		'They remain attached to the purposes of the Charter of the United Nations and to the peaceful settlement of disputes.',
		'A group of experts will report before the end of {year}, as paragraph 2 provides.',
		'The World Health Organization has taken part in the work on {matter}.',
		'Each will bear the costs of its own representatives unless otherwise agreed in writing.',
		'Companies are invited to tender under the rules published on either side.',
		'They welcome the entry into force, on {meeting}, of the protocol on {matter}.',
		'It was agreed to meet again in {city}, on a date to be settled through the diplomatic channel.',
	],
};

/** One declaration of about `size` characters; the same for the same numbers. */
export function invented(number: number, size: number, seed: number): Invented {
	const next = random(seed * 1_000_003 + number);
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
	const language = number % 2 === 0 ? 'fr' : 'en';
	const first = below(states.length);
	const second = (first + 1 + below(states.length - 1)) % states.length;
	const [one, other] = [Math.min(first, second), Math.max(first, second)];
	const name = (state: (typeof states)[number]) => (language === 'fr' ? state[2] : state[1]);
	const [a, b] = [states[one]!, states[other]!];
	const year = 1960 + below(65);
	const written = (day: number, month: number, of: number) => `${day} ${months[language][month]} ${of}`;
	const [day, month] = [2 + below(26), below(12)];
	// An agreement of two States on a matter has one day, whoever speaks of it.
	const agreed = (about: number) => {
		const sum = (one * 31 + other * 17 + about * 7) % 9973;
		return written(2 + (sum % 26), sum % 12, 1950 + (sum % 60));
	};
	const sentence = () => {
		const about = below(matters[language].length);
		const fill: Record<string, () => string> = {
			a: () => name(a),
			b: () => name(b),
			matter: () => matters[language][about]!,
			day: () => agreed(about),
			meeting: () => written(2 + below(26), below(12), Math.max(1955, year - 1 - below(8))),
			city: () => pick([a, b])[3],
			person: () => `${language === 'fr' ? 'M.' : 'Mr'} ${pick(people.given)} ${pick(people.family)}`,
			nth: () => pick(ordinals[language]),
			year: () => String(Math.max(1955, year - below(12))),
		};
		const text = pick(sentences[language]).replace(/\{(\w+)\}/g, (_, kind: string) => fill[kind]!());
		return text.replace(/à la (?=\p{Ll})|relatif à le /gu, found =>
			found.startsWith('relatif') ? 'relatif au ' : found,
		);
	};
	const title =
		language === 'fr'
			? `Déclaration conjointe entre ${name(a)} et ${name(b)}`
			: `Joint Declaration between ${name(a)} and ${name(b)}`;
	let text = `${title}\n\n${pick([a, b])[3]}, ${language === 'fr' ? 'le ' : ''}${written(day, month, year)}\n`;
	for (let paragraph = 1; text.length < size; paragraph++)
		text += `\n${paragraph}. ${Array.from({ length: 2 + below(3) }, sentence).join(' ')}\n`;
	const serial = String(number).padStart(5, '0');
	return { name: `${year}/${serial}-${a[0]}-${b[0]}.${language}.decl`, language, text };
}
