// Document links: the official text behind the date of an agreement, and the addresses that the text itself gives.
import type { DocumentLink } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { rangeOf } from './position.ts';

const tooltip: Phrase = { en: 'Source on record', fr: 'Source au dossier' };

/**
 * The links of a text. Of an agreement the date is the link, not the name: a click on the name goes to its definition,
 * and a text that is underlined all over is no longer read.
 */
export function links(document: Document, world: World, locale: LanguageId): DocumentLink[] {
	const found: DocumentLink[] = [];
	const facts = factsOf(world.registry)(document);
	const claimed = new Map(facts.claims.map(claim => [claim.span.start, claim]));
	for (const mention of facts.mentions) {
		if (mention.kind !== 'date') continue;
		const claim = claimed.get(mention.start);
		const act = claim && world.registry.entities.get(claim.about);
		const source = act?.type === 'agreement' ? act.sources?.find(each => /^https:/u.test(each)) : undefined;
		if (source) found.push({ range: rangeOf(document, mention), target: source, tooltip: tooltip[locale] });
	}
	for (const match of document.text.matchAll(/https?:\/\/[^\s<>"«»()[\]]+/gu)) {
		const target = match[0].replace(/[.,;:!?]+$/u, '');
		found.push({
			range: rangeOf(document, { start: match.index, end: match.index + target.length }),
			target,
		});
	}
	return found;
}
