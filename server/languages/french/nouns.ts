// How French puts names into a sentence: gender, elision, contraction; and the set phrases of its declarations.
import { remembered } from '../../text/derived.ts';
import { fold } from '../../text/words.ts';
import type { NounWords } from '../nouns.ts';

// The nouns that official names begin with. One that is not here is left as the drafter leads up to it.
const masculine = new Set(
	(
		'accord acte arrangement avenant bureau cadre centre code comite communique conseil contrat corridor dialogue echange fonds forum groupe haut institut memorandum ' +
		'ministere mouvement musee office pacte parlement partenariat plan president premier processus programme projet protocole reglement reseau secretariat ' +
		'secretaire sommet statut traite tribunal'
	).split(' '),
);
const feminine = new Set(
	(
		'academie agence alliance assemblee association autorite banque chambre charte coalition commission communaute compagnie conference convention cour declaration entente ' +
		'federation feuille fondation force initiative ligue mission organisation resolution societe strategie union universite'
	).split(' '),
);

// Of the names that are offered for completion each is asked for at every letter.
const names = 1024;
const plain = remembered(names, fold);

/** Gender of a name by its first word; undefined where that is not known. */
export const genderOf = remembered(names, (name): 'm' | 'f' | undefined => {
	const [first = ''] = plain(name).split(/[^a-z]+/u, 1);
	return masculine.has(first) ? 'm' : feminine.has(first) ? 'f' : undefined;
});

/** The article of a name: a vowel takes « l’ ». */
export function articleOf(name: string, gender: 'm' | 'f'): string {
	if (/^[aeiouy]/u.test(plain(name))) return 'l’';
	return gender === 'm' ? 'le ' : 'la ';
}

const contracted: Readonly<Record<string, string>> = { 'de le ': 'du ', 'à le ': 'au ' };

export const nouns: NounWords = {
	leads: /(?<![\p{L}’'])(?<lead>(?:de|à)\s+(?:la\s+|l[’'])|(?:du|au|de|à|la|le)\s+|l[’'])$/iu,
	joined(lead, name) {
		const gender = genderOf(name);
		if (!gender) return undefined;
		const said = lead.toLowerCase();
		const preposition = /^(?:d)/u.test(said) ? 'de ' : /^(?:à|au)/u.test(said) ? 'à ' : '';
		const whole = preposition + articleOf(name, gender);
		const written = contracted[whole] ?? whole;
		return { lead: /^\p{Lu}/u.test(lead) ? written[0]!.toUpperCase() + written.slice(1) : written };
	},
	agree: (one, other) => genderOf(one) !== undefined && genderOf(one) === genderOf(other),
	determiners: new Set(
		'un une ce cet cette ces son sa ses leur leurs notre nos les des aux dudit ladite ledit de d'.split(' '),
	),
	article: before => (nouns.leads.test(before) ? '' : undefined),
	countryLead: /(?:(?<of>de |à |d[’'])?(?<article>la |le |les |l[’'])|(?:du|des|au|aux|en|de|à) |d[’'])$/iu,
	wellKnown: new Set(['ONU', 'UE', 'OTAN', 'UNESCO', 'OMC', 'FMI']),
	and: 'et',
	made(title, verb, day, place) {
		const e = genderOf(title) === 'f' ? 'e' : '';
		const participle = { signed: `signé${e}`, adopted: `adopté${e}`, opened: `ouvert${e} à la signature` }[verb];
		return `, ${participle}${place ? ` à ${place}` : ''} le ${day}`;
	},
	reference: /(?:paragraphes?\s+(?:\d{1,3}\s+(?:à|et)\s+)?|§\s*)(\d{0,3})$/iu,
	above: 'ci-dessus',
	below: 'ci-dessous',
	date: /(?<!\p{L})(?:les?|du|au)\s+(\d[^,;.]{0,24})?$/iu,
	phrases: [
		{
			label: 'À l’invitation de …',
			at: 'paragraph',
			text: 'À l’invitation de ‹M. …, Président de la République …›, ‹M. …, Président de la République …›, a effectué une ‹visite d’État|visite officielle|visite de travail› ‹en France› les ‹… et …›.',
		},
		{
			label: 'Rappelant …',
			at: 'paragraph',
			text: 'Rappelant ‹le Traité …›, ‹les deux chefs d’État› ‹ont réaffirmé leur attachement à …›.',
		},
		{
			label: 'Les deux parties réaffirment …',
			at: 'paragraph',
			text: 'Les deux parties réaffirment leur volonté de ‹…›, conformément à ‹…›.',
		},
		{
			label: 'Les deux parties se félicitent de …',
			at: 'paragraph',
			text: 'Les deux parties se félicitent de ‹la signature de …› et ‹entendent …›.',
		},
		{
			label: 'Les deux parties conviennent de …',
			at: 'paragraph',
			text: 'Les deux parties conviennent de ‹…› avant ‹la fin de l’année …›.',
		},
		{
			label: 'Les deux parties encouragent …',
			at: 'paragraph',
			text: 'Les deux parties encouragent ‹leurs entreprises› à ‹…›.',
		},
		{
			label: 'Remerciements et invitation',
			at: 'paragraph',
			text: '‹Le Président …› a remercié ‹le Président …› de son accueil et l’a invité à se rendre ‹en …›, à une date à fixer par la voie diplomatique.',
		},
		{
			label: 'Fait à …',
			at: 'end',
			text: 'Fait à ‹Paris›, le ‹…›, en deux exemplaires, en langues ‹française et …›, les deux textes faisant également foi.\n\nPour ‹…›\n\nPour ‹…›',
		},
	],
};
