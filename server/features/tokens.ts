// Semantic tokens: what Alternat has recognised wears a colour, so that a name it does not know is seen at once.
import type { SemanticTokens } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { positionAt } from '../text/lines.ts';
import { types } from './legend.ts';

/** Tokens of a document, line by line, none inside another: the outermost mention wins. */
export function tokens(document: Document, world: World): SemanticTokens {
	const data: number[] = [];
	let last = { line: 0, character: 0 };
	let done = 0;
	for (const mention of factsOf(world.registry)(document).mentions) {
		const type = types.indexOf(mention.kind);
		if (type < 0 || mention.start < done) continue;
		done = mention.end;
		// Known for what it is, though not which one: an agreement, a body, a person without a record.
		const named = mention.kind === 'agreement' || mention.kind === 'organisation' || mention.kind === 'person';
		const modifier = named && !mention.entity && !mention.entities ? 1 : 0;
		for (const { start, end } of linesOf(document.text, mention.start, mention.end)) {
			const at = positionAt(document.lines, start);
			const sameLine = at.line === last.line;
			data.push(
				at.line - last.line,
				sameLine ? at.character - last.character : at.character,
				end - start,
				type,
				modifier,
			);
			last = at;
		}
	}
	return { data };
}

/** A mention may wrap; a token may not. The white space at a line's ends is no part of it. */
function linesOf(text: string, start: number, end: number): { start: number; end: number }[] {
	return [...text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)].map(match => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
}
