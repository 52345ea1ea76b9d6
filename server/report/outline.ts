// `alternat outline` and `alternat facts` for people.
import type { Facts } from '../analysis/facts.ts';
import type { Block, Document } from '../document/document.ts';
import { titleOf } from '../features/titles.ts';
import { wordsIn } from '../text/plain.ts';

export function outlineText(document: Document, facts: Facts, withFacts: boolean): string {
	const { title, date, place } = document.header;
	const head = [title, [place, date].filter(Boolean).join(', '), `language ${document.language.id}`].filter(Boolean);
	const lines = [...head, ''];
	const counts = new Map<string, number>();
	const walk = (blocks: readonly Block[], depth: number) => {
		for (const block of blocks) {
			const kind = block.kind === 'paragraph' && block.path.length > 0 ? 'numbered paragraph' : block.kind;
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
			lines.push(`${'  '.repeat(depth)}${block.kind.padEnd(10)} ${titleOf(document, facts, block)}`);
			walk(block.children, depth + 1);
		}
	};
	walk(document.blocks, 0);
	lines.push(
		'',
		[...counts].map(([kind, count]) => `${count} ${kind}${count === 1 || kind === 'furniture' ? '' : 's'}`).join(', '),
	);
	if (withFacts) {
		lines.push('');
		const words = (span: { start: number; end: number }) => wordsIn(document.text, span);
		for (const mention of facts.mentions) {
			lines.push(
				`${mention.kind.padEnd(13)}${words(mention)}${mention.value ? ` = ${mention.value}` : ''}${mention.entity ? ` → ${mention.entity.id}` : ''}`,
			);
		}
		lines.push('');
		for (const claim of facts.claims)
			lines.push(`claim        ${claim.about} · ${claim.property} · ${claim.value} · ${words(claim.span)}`);
	}
	return `${lines.join('\n')}\n`;
}
