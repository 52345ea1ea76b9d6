// What the same parties have reaffirmed again and again, and the draft leaves out.
import { everyBlock } from '../document/document.ts';
import { nameIn } from '../registry/standing.ts';
import type { Check, Evidence, TextSubject } from './check.ts';
import { evidenceOf } from './precedents.ts';
import { notTakenUp, predecessors } from './standing-language.ts';

/** A draft of fewer paragraphs is about one matter, or not finished. */
const fewestParagraphs = 8;

const isAsked = (subject: TextSubject) => predecessors(subject).length >= 2;
const titleOf = ({ document }: TextSubject) => document.blocks.find(({ kind }) => kind === 'title');

export const droppedCommitment: Check = {
	code: 'dropped-commitment',
	severity: 'information',
	of: ({ mentions }) => (mentions.length > 0 ? { mentions } : undefined),
	// The title bears the findings: else words make no difference, but for what they name.
	looksAt: subject => {
		const title = isAsked(subject) && titleOf(subject);
		return title ? [title.content] : [];
	},
	*run(subject) {
		if (!isAsked(subject)) return;
		const { document } = subject;
		const title = titleOf(subject);
		if (!title) return;
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
