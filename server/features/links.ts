// Document links: the official text behind the date of an agreement, and the addresses that the text itself gives.
import type { DocumentLink } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { compatible } from '../languages/calendar.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
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
		// A date that the source does not give is no way to it; and the line under a link would hide the finding's.
		if (act?.type !== 'agreement' || !claim || !bears(act, claim.value)) continue;
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

function bears({ signed, adopted, openedForSignature, inForce }: Agreement, value: string): boolean {
	const dates = [signed?.date, adopted?.date, openedForSignature?.date, inForce];
	return dates.some(date => date !== undefined && compatible(date, value));
}
