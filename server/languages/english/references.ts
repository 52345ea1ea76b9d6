// How English points to another paragraph.
import type { ReferenceWords } from '../language.ts';

export const references: ReferenceWords = {
	paragraphs:
		/(?<![\p{L}\p{N}])paragraphs?\s+(?:no\.?\s*)?(\d{1,3})(?![\d,.]\d)(?:\s*(?:to|and|through|-|–)\s*(\d{1,3}))?/giu,
	elsewhere: /^[\s,)]*(?:\([a-z0-9]+\)\s*)?(?:of|in|under)\s+(?!this\b|the\s+present\b)/iu,
};
