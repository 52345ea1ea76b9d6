// “Expand the acronym at first use”: the full name in its place, in the grammar of the sentence, the acronym in brackets.
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { type Unexplained, unexplained } from '../analysis/first-use.ts';
import type { Edit, World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { touches } from '../text/span.ts';
import { asked, askedByName, kinds } from './asked.ts';
import { rewriting } from './edits.ts';
import { leadAt, ledBy } from './leads.ts';
import { offsetOf } from './position.ts';

/** The acronym under the cursor, where it is its first use; all of a text, asked for by name, but the best known. */
export function acronymActions(
	document: Document,
	world: World,
	{ range, context }: { readonly range: Range; readonly context: CodeActionContext },
	locale: LanguageId,
): CodeAction[] {
	const one = asked(context, kinds.acronym);
	const all = askedByName(context, kinds.acronyms);
	if (!one && !all) return [];
	const found = unexplained(document, factsOf(world.registry)(document));
	const at = offsetOf(document, range.start);
	const under = one ? found.find(({ mention }) => touches(mention, at)) : undefined;
	const { wellKnown } = document.language.nouns;
	const several = all ? found.filter(({ acronym }) => !wellKnown.has(acronym)) : [];
	const written = (which: readonly Unexplained[]) => which.flatMap(each => expanded(document, each) ?? []);
	const hereTitle: Phrase = {
		en: `Write out ${under?.acronym} here, at its first use`,
		fr: `Développer ${under?.acronym} ici, à sa première mention`,
	};
	const allTitle: Phrase = {
		en: 'Write out acronyms at their first use',
		fr: 'Développer les sigles à leur première mention',
	};
	return [
		...rewriting(document, hereTitle[locale], kinds.acronym, under ? written([under]) : []),
		...rewriting(document, allTitle[locale], kinds.acronyms, written(several)),
	];
}

/** The edit that writes an acronym out; undefined where the sentence would not bear the name as it stands. */
function expanded(document: Document, { mention, name, acronym }: Unexplained): Edit | undefined {
	const { text, language } = document;
	const article = language.nouns.article(
		text.slice(Math.max(0, mention.start - 24), mention.start),
		text.slice(mention.end, mention.end + 16),
	);
	if (article === undefined) return undefined;
	const lead = leadAt(document, mention.start);
	const full = `${article}${name} (${acronym})`;
	const { start, text: written, sure } = ledBy(language, lead, mention.start, full);
	return sure ? { start, end: mention.end, text: written } : undefined;
}
