// How strongly French texts commit: the operative verb of a sentence, from the strongest down.
import type { Ladder } from '../language.ts';

export const ladder: Ladder = [
	[5, /(?<!\p{L})(?:s['’]engag\p{L}+|se\s+sont\s+engagé\p{L}*|s['’]oblig\p{L}+)(?!\p{L})/iu],
	[4, /(?<!\p{L})(?:décid\p{L}+|convien\p{L}+|convenu\p{L}*|réaffirm\p{L}+|réitér\p{L}+|confirm\p{L}+)(?!\p{L})/iu],
	[
		3,
		/(?<!\p{L}|s['’])(?:soutien\p{L}*|appui\p{L}*|appuy\p{L}+|marqu\p{L}+\s+leur\s+attachement|leur\s+attachement)(?!\p{L})/iu,
	],
	[
		2,
		/(?<!\p{L})(?:salu\p{L}+|se\s+félicit\p{L}+|se\s+sont\s+félicité\p{L}*|se\s+réjouiss\p{L}+|encourag\p{L}+|souhait\p{L}+)(?!\p{L})/iu,
	],
	[
		1,
		/(?<!\p{L})(?:prenn\p{L}+\s+(?:bonne\s+)?note|pris\s+(?:bonne\s+)?note|pris\s+acte|not(?:e|ent|é|és|ée|ées|ons|èrent)|évoqu\p{L}+|relev\p{L}+|rappel\p{L}+)(?!\p{L})/iu,
	],
];
