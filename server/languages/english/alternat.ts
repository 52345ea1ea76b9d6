// How English names the two parties of a declaration one behind the other.
import type { AlternatWords } from '../alternat.ts';

export const alternat: AlternatWords = {
	lead: '(?:(?<prep>of|by|for|with|to|from|in|between)\\s+)?(?<det>the\\s+)?',
	contracted: new Map(),
	repeated: new Set(),
	of: 'of\\s+(?:the\\s+)?',
	adjectiveFirst: true,
	heads:
		'government|people|parliament|leader|head|delegation|side|party|authorities|deputy|vice|prime|foreign|federal|crown|first|chair',
	stops:
		'has|have|had|is|are|was|were|will|would|that|which|who|whose|when|while|between|with|by|as|but|its|their|his|her|including|reaffirmed|welcomed|thanked|met|and\\s+the',
	addresses:
		'(?:(?:H\\.\\s?E\\.|(?:His|Her)\\s+Excellency|(?:His|Her)\\s+Majesty|H\\.\\s?M\\.)\\s+)?(?:Mr\\.?|Mrs\\.?|Ms\\.?|Messrs\\.?|Dr\\.?|King|Queen|Sultan|Emir)|H\\.\\s?E\\.|(?:His|Her)\\s+Excellency',
	particles: 'de|du|von|van|der|den|del|di|da|al|el|bin|ben|ibn|la|le',
	and: '(?<part>,?\\s+(?:of|on)\\s+the\\s+(?:one|first)\\s+(?:part|hand|side))?,?\\s+(?:and|&)\\s+',
	opens: /(?:(?:^|[.;:,(–—])\s*|(?<!\p{L})(?:between|both|of|by|that)\s+)$/iu,
	goesOn:
		/^\s*(?:$|[.;:,)\]”!?–—-]|(?:as|towards|across|is|this|always|its)(?!\p{L})|(?!\p{L}*(?:s|ed)(?!\p{L}))\p{L}+)/iu,
	ordered:
		/(?<!\p{L})(?:respective(?:ly)?|the\s+latter|the\s+former(?=\s*[,.;]|\s+(?:and|will|has|is)(?!\p{L})))(?!\p{L})/iu,
	own: /(?<!\p{L})(?:this|present)\s+$/iu,
	between: /(?<!\p{L})between\s+$/iu,
	counterpart: /^(?:with\s+)?(?:his|her|their|its)\s+(?:\p{L}+\s+){0,2}counterparts?(?!\p{L})/iu,
	signsFor: /^[\s|>*_]*(?:[Ff]or|FOR)\s+(?:[Tt]he\s|\p{Lu})/u,
	before: word => word,
};
