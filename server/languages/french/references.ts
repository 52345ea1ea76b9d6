// How French points to another paragraph.
import type { ReferenceWords } from '../language.ts';

export const references: ReferenceWords = {
	paragraphs:
		/(?<![\p{L}\p{N}])(?:(?:aux|les|des)\s+)?paragraphes?\s+(?:n[°o]\s*)?(\d{1,3})(?![\d,.]\d)(?:\s*(?:à|et|-|–)\s*(\d{1,3}))?/giu,
	elsewhere:
		/^[\s,)]*(?:\([a-z0-9]+\)\s*)?(?:,?\s*alinéas?\s+\S+,?\s*)?(?:d[eu’']|des|de la|de l[’'])(?:\s*(?!la\s+présente|présente|présent|ce\b|cette\b))[\p{L}]/iu,
};
