// How French names the two parties of a declaration one behind the other.
import { fold } from '../../text/words.ts';
import type { AlternatWords } from '../alternat.ts';

const elidable = /(?<![\p{L}’'])(qu|jusqu|lorsqu|puisqu|quoiqu)(?:e\s|['’])$/iu;

export const alternat: AlternatWords = {
	lead: "(?:(?<prep>de|du|des|à|au|aux|en|par|pour|avec|chez|vers|sur)\\s+|(?<elided>d['’]))?(?<det>la\\s+|les?\\s+|l['’])?",
	contracted: new Map([
		['du', 'de'],
		['des', 'de'],
		['d', 'de'],
		['au', 'a'],
		['aux', 'a'],
		['en', 'a'],
	]),
	repeated: new Set(['de', 'a']),
	of: "(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’])",
	adjectiveFirst: false,
	heads:
		'gouvernement|peuple|parlement|parlementaires|chef|cheffe|délégation|partie|autorités|délégué|déléguée|vice-président|vice-présidente',
	stops:
		'a|ont|est|sont|avait|avaient|était|étaient|fut|furent|sera|seront|qui|que|dont|où|lequel|laquelle|ne|se|entre|lors|dans|par|avec|comme|mais|ainsi|leur|leurs|son|sa|ses|notamment|afin',
	addresses:
		'(?:S\\.\\s?E\\.\\s+|Son\\s+Excellence\\s+|Sa\\s+Majesté\\s+|S\\.\\s?M\\.\\s+)?(?:MM?\\.|Mmes?|Mlle|Monsieur|Madame|Dr|le\\s+roi|la\\s+reine)',
	particles: 'de|du|von|van|der|den|del|di|da|al|el|bin|ben|ibn|ould|la|le',
	and: "(?<part>,?\\s+d['’]une\\s+part)?,?\\s+(?:et|&)\\s+",
	opens: /(?:(?:^|[.;:,(–—])\s*|(?<!\p{L})entre\s+)$/iu,
	goesOn:
		/^\s*(?:$|[.;:,)»!?\]–—-]|(?:ont|sont|vont|font|ainsi|afin|dans|sur|pour|par|avec|à|au|aux|en|de|du|des|qui|que|dont|où|et|ou|lors|depuis|sous|contre|vers|selon|conformément|comme|notamment|concernant|relativement|d['’]|qu['’])(?!\p{L})|d['’]|qu['’]|(?:(?:se|ne|y|leur)\s+|[sn]['’](?:y\s+|en\s+)?)*(?!\p{L}*[tv]ient(?!\p{L}))(?!(?:nous|vous|tous|mais|puis|plus|jamais|alors|depuis)(?!\p{L}))\p{L}+(?:ent|ont|ant|és|ées|is|ies|us|ues|s)(?!\p{L}))/iu,
	ordered:
		/(?<!\p{L})(?:respecti\p{L}+|c(?:e|ette)\s+derni(?:er|ère)|l[’'](?:un|une)\s+et\s+l[’']autre\s+dans\s+cet\s+ordre|le\s+premier\s+et\s+le\s+second|celui-(?:ci|là)|celle-(?:ci|là))(?!\p{L})/iu,
	own: /(?<!\p{L})présente?\s+$/iu,
	between: /(?<!\p{L})entre\s+$/iu,
	counterpart: /^(?:avec\s+)?(?:son|sa|ses)\s+homologues?(?!\p{L})/iu,
	signsFor: /^[\s|>*_]*(?:[Pp]our|POUR)\s+(?:[Ll][ae]s?\s|L[AE]S?\s|[Ll]['’]|\p{Lu})/u,
	before(word, next) {
		const stem = elidable.exec(word);
		if (!stem) return word;
		const apostrophe = word.includes("'") ? "'" : '’';
		return `${word.slice(0, stem.index)}${stem[1]}${/^[aeiouy]/u.test(fold(next)) ? apostrophe : 'e '}`;
	},
};
