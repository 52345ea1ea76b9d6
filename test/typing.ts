// Generated drafts, and somebody typing in them: the same from the same seed, so that a failure can be met again.
import type { Change } from '../server/document/edit.ts';
import { lineStarts, positionAt } from '../server/text/lines.ts';

const heads = [
	'DÉCLARATION CONJOINTE\n\nParis, le 3 mai 2021\n\n',
	'JOINT DECLARATION\nParis, 3 May 2021\n',
	'DÉCLARATION CONJOINTE DE LA FRANCE ET DU KAZAKHSTAN\n\n',
	'---\ntitle: Déclaration\ndate: 2021-05-03\nparties: [FRA, KAZ]\nallow: [mistaken-weekday in 2]\n---\n\n',
	'---\nlanguage: en\nstatus: draft\ndate: 2023-11-20\n---\n',
	'',
];

const sentences = [
	'Rappelant le Traité de partenariat stratégique entre la République française et la République du Kazakhstan du 11 juin 2008, les chefs d’État se sont félicités de leur dialogue.',
	'Ils saluent l’accord relatif aux services aériens, signé à Astana le 28 octobre 2021 (ci-après « l’Accord »), et souhaitent que l’Accord soit appliqué sans délai.',
	'Cet accord est entré en vigueur le 30 février 2022 ; il lie les Parties.',
	'La cinquième session de la Commission mixte s’est tenue à Paris le mardi 4 octobre 2014, puis à Astana du 9 au 7 mai 2015.',
	'Le Fonds d’adaptation des deltas (FAD) et le Fonds d’appui aux digues (FAD) en rendront compte au titre du paragraphe 3 de la présente déclaration.',
	'Le Président de la République française, M. Nicolas Sarkozy, a effectué une visite d’État au Kazakhstan le 1er novembre 2023.',
	'M. Jean Martinot-Lagarde et Mme Jeanne Martinot-Lagade se sont réunis [au sein du groupe de travail] conformément à l’article 12.',
	'Ils célèbrent le 20e anniversaire de la signature de l’Accord de Paris, et se réfèrent au paragraphe 14 ci-dessus ainsi qu’à l’annexe II.',
	'The Sides recall the Paris Agreement, adopted on 12 November 2015, and the third session of the Joint Committee, held in Lyon on 4 March 2016.',
	'They welcomed the work of the World Trade Organization (WTO) since 1980, and that of the OSCE; they will meet again on 29 February 2023.',
	'The agreement on mutual legal assistance between France and Kazakhstan, signed on 3 June 2019, entered into force on 4 May 2018.',
	'President Emmanuel Macron and President Kassym-Jomart Tokayev met in Berlin (see the Centre de Recherche Nouveau (CRN)).',
	'Les deux parties poursuivront leur coopération dans les domaines de l’énergie, de la santé, de l’agriculture et de la culture.',
	'Les ministres sont convenus de ce qui suit :',
];

const openings = ['{n}. ', '{n}. ', '{n}. ', '', '', '- ', '(a) ', 'Article {n}. ', '{n}) '];
const others = [
	...[
		'I. DIALOGUE POLITIQUE',
		'II. COMMERCE',
		'ANNEXE II',
		'**Culture et sport**',
		'## Défense',
		'- 3 -',
		'Renforcer la coopération de défense',
	],
	...[
		'Fait à Paris, le 3 mai 2021, en deux exemplaires',
		'Le Ministre,',
		'Jean Dupont',
		'[1] Note.',
		'(1) Note.',
		'> mmm',
		'&nbsp;',
		'À lire aussi :',
	],
	...['Accueil', 'Partager', 'Sommaire', 'Intervenant(s) :', 'TITRE PREMIER', 'De la paix', 'I', 'II', 'Text version'],
	...[
		'Ils conviennent : 1. d’ouvrir ; 2. de créer ; et 3. de publier.',
		'Ils ont bien conclu cela. **Culture et sport**',
	],
	...[
		'**Accords et',
		'travaux à venir**',
		'la coopé-',
		'ration des deux pays',
		'---',
		'1. Aaa bbb. 2. Ccc ddd. 3. Eee fff.',
		'EN FOI DE QUOI',
	],
];

/** A draft of some ten to forty lines, or as many paragraphs; its skeleton is sound more often than not. */
export function draft(next: () => number): string {
	const below = (limit: number) => Math.floor(next() * limit);
	const breaks = next() < 0.1 ? '\r\n' : '\n';
	const sound = next() < 0.6;
	const apart = next() < 0.5 ? 2 : 1;
	const width = next() < 0.4 ? 45 + below(50) : Number.POSITIVE_INFINITY;
	const isStarred = next() < 0.3;
	const isPaged = next() < 0.15;
	let text = heads[below(heads.length)]!;
	let number = 0;
	for (let count = 4 + below(24); count > 0; count--) {
		const isOther = next() < (sound ? 0.08 : 0.35);
		if (isOther) text += others[below(others.length)];
		else {
			if (next() < 0.95) number++;
			const opening = sound && next() < 0.85 ? '{n}. ' : openings[below(openings.length)]!;
			let words = opening.replace('{n}', String(number));
			words += Array.from({ length: 1 + below(3) }, () => sentences[below(sentences.length)]).join(' ');
			if (isStarred) words = starred(words, below);
			if (isPaged && next() < 0.3) words = paged(words, below);
			// Now and then a paragraph is not broken as the others are, or is set in.
			text += next() < 0.9 ? broken(words, width, next() < 0.1 ? '   ' : '') : words;
		}
		text += breaks.repeat(!sound && next() < 0.3 ? 1 + below(2) : apart);
	}
	return text.replaceAll('\n', breaks).replaceAll('\r\r', '\r');
}

/** Some words in bold, or in italics. */
function starred(words: string, below: (limit: number) => number): string {
	const list = words.split(' ');
	for (let count = 1 + below(3); count > 0; count--) {
		const from = below(list.length);
		const to = Math.min(list.length - 1, from + below(4));
		const sign = below(3) > 0 ? '**' : '*';
		list[from] = sign + list[from];
		list[to] += sign;
	}
	return list.join(' ');
}

/** A page that ends between two words. */
function paged(words: string, below: (limit: number) => number): string {
	const at = words.indexOf(' ', below(words.length));
	const page = ['\n\n- 3 -\n\n', '\n4\n', '\n\n12\nDéclaration conjointe\n\n', '\nDéclaration conjointe\n\n\nPage 7\n'];
	return at < 0 ? words : words.slice(0, at) + page[below(page.length)] + words.slice(at + 1);
}

/** Words broken into lines that are not longer than `width`. */
function broken(words: string, width: number, indent: string): string {
	let line = '';
	let text = '';
	for (const word of words.split(' ')) {
		if (line !== '' && line.length + word.length >= width) {
			text += `${line}\n`;
			line = indent + word;
		} else line += line === '' ? word : ` ${word}`;
	}
	return text + line;
}

const typed = [
	...'aeinrst',
	'é',
	'É',
	' ',
	' ',
	'.',
	',',
	':',
	';',
	' – ',
	'2',
	'0',
	'1. ',
	'(',
	')',
	'[',
	']',
	'«',
	'»',
	'’',
	'*',
	'**',
	'|',
	'\n',
	'\n\n',
	'\t',
	'-',
	'Accord',
	' le 4 mai 2021',
	'M. Jean Martinot-Lagarde',
	'  ',
	'\u00a0',
	'\r\n',
	'&',
	'<p>',
	'FAD',
	'1',
	'3',
	'\n3. ',
];

/** One keystroke or paste: mostly a letter or two, mostly within a word or at the end of a line. */
export function keystroke(next: () => number, text: string): Change {
	const below = (limit: number) => Math.floor(next() * limit);
	const lines = lineStarts(text);
	let at = below(text.length + 1);
	if (next() < 0.3) {
		const line = below(lines.length);
		at = (lines[line + 1] ?? text.length + 1) - 1;
	}
	const removed = next() < 0.35 ? (next() < 0.9 ? 1 + below(3) : below(200)) : 0;
	const end = Math.min(text.length, at + removed);
	const written = removed > 0 && next() < 0.6 ? '' : typed[below(next() < 0.6 ? 8 : typed.length)]!;
	return { range: { start: positionAt(lines, at), end: positionAt(lines, end) }, text: written };
}
