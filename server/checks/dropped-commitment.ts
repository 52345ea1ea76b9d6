// What the same parties have reaffirmed again and again, and the draft leaves out.
import { everyBlock } from '../document/document.ts';
import { nameIn } from '../registry/standing.ts';
import type { Check, Evidence } from './check.ts';
import { evidenceOf } from './precedents.ts';
import { notTakenUp, predecessors } from './standing-language.ts';

/** A draft of fewer paragraphs is about one matter, or not finished. */
const fewestParagraphs = 8;

export const droppedCommitment: Check = {
	code: 'dropped-commitment',
	severity: 'information',
	alone: 0,
	of: ({ mentions }) => (mentions.length > 0 ? { mentions } : undefined),
	// The title bears the findings: else words make no difference, but for what they name.
	looksAt: ({ document }) => document.blocks.flatMap(({ kind, content }) => (kind === 'title' ? [content] : [])),
	*run(subject) {
		const { document } = subject;
		const title = document.blocks.find(block => block.kind === 'title');
		if (!title || predecessors(subject).length < 2) return;
		const paragraphs = everyBlock(document.blocks).filter(block => block.kind === 'paragraph');
		if (paragraphs.length < fewestParagraphs) return;
		for (const { entity, last, before } of notTakenUp(subject)) {
			if (!before) continue;
			const because: Evidence[] = [last, before].map(({ declaration, passage }) => evidenceOf(declaration, passage));
			yield {
				span: title.content,
				message: {
					en: `Left out: ${nameIn('en', entity)}, reaffirmed in the last two declarations.`,
					fr: `Absent : ${nameIn('fr', entity)}, réaffirmé dans les deux dernières déclarations.`,
				},
				because,
			};
		}
	},
};
