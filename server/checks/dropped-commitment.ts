// What the same parties have reaffirmed again and again, and the draft leaves out.
import { everyBlock } from '../document/document.ts';
import { nameIn } from '../registry/standing.ts';
import type { Check, Evidence } from './check.ts';
import { evidenceOf } from './precedents.ts';
import { predecessors, strongest } from './standing-language.ts';

/** « réaffirmer »: what is only noted is no commitment. */
const commitment = 4;
/** A draft of fewer paragraphs is about one matter, or not finished. */
const fewestParagraphs = 8;

export const droppedCommitment: Check = {
	code: 'dropped-commitment',
	severity: 'information',
	*run(subject) {
		const { document, facts, world } = subject;
		const [last, before] = predecessors(subject);
		const title = document.blocks.find(block => block.kind === 'title');
		if (!last || !before || !title) return;
		const paragraphs = [...everyBlock(document.blocks)].filter(block => block.kind === 'paragraph');
		if (paragraphs.length < fewestParagraphs) return;
		const named = new Set(
			facts.mentions.flatMap(({ entity, candidates }) => [entity, ...candidates].map(each => each?.id)),
		);
		for (const id of last.citations.keys()) {
			const entity = world.registry.entities.get(id);
			if (named.has(id) || entity?.type !== 'agreement') continue;
			const twice = [last, before].map(declaration => ({ declaration, said: strongest(declaration, id) }));
			if (!twice.every(({ said }) => said && said.force >= commitment)) continue;
			const because: Evidence[] = twice.map(({ declaration, said }) => evidenceOf(declaration, said!.passage));
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
