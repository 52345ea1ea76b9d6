// How strongly English texts commit: the operative verb of a sentence, from the strongest down.
import type { Ladder } from '../language.ts';

export const ladder: Ladder = [
	[5, /\b(?:commit(?:s|ted|ting)?\s+(?:themselves\s+)?to|undert(?:ake|akes|ook)|pledg(?:e|es|ed))\b/iu],
	[4, /\b(?:decid(?:e|es|ed)|agree[sd]?|reaffirm(?:s|ed)?|reiterat(?:e|es|ed)|confirm(?:s|ed)?)\b/iu],
	[3, /\b(?:support(?:s|ed)?|attachment\s+to|endors(?:e|es|ed))\b/iu],
	[
		2,
		/\b(?:welcom(?:e|es|ed)|encourag(?:e|es|ed)|commend(?:s|ed)?|prais(?:e|es|ed)|express(?:es|ed)?\s+(?:the\s+)?(?:hope|satisfaction))\b/iu,
	],
	[1, /\b(?:t(?:ake|akes|ook)\s+note|not(?:e|es|ed)|recall(?:s|ed)?|discuss(?:es|ed)?|exchang(?:e|ed)\s+views)\b/iu],
];
