// All fixes of a kind at once: of one check from its quick fix, of every check where the drafter asks for it.
import type { CodeAction, CodeActionContext, Diagnostic } from 'vscode-languageserver-types';
import type { Edit } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { overlaps } from '../text/span.ts';
import { askedByName, kinds } from './asked.ts';
import type { FixData } from './diagnostics.ts';
import { plainEdit } from './edits.ts';

/**
 * Actions that mend every finding with exactly one fix: of the codes in `context`, or of all where that is asked by name.
 * A finding that leaves a choice stays for the drafter. `found` gives every finding of the text, and is asked only at need.
 */
export async function fixingAll(
	document: Document,
	context: CodeActionContext,
	found: () => Promise<readonly Diagnostic[]>,
	locale: LanguageId,
): Promise<CodeAction[]> {
	const all = askedByName(context, kinds.fixAll);
	const codes = new Set(
		!context.only || askedByName(context, kinds.fix)
			? context.diagnostics.filter(isMendable).map(({ code }) => code)
			: [],
	);
	if (!all && codes.size === 0) return [];
	const mendable = (await found()).filter(isMendable);
	const action = (title: Phrase, kind: string, own: readonly Diagnostic[]): CodeAction => ({
		title: title[locale],
		kind,
		diagnostics: [...own],
		edit: plainEdit(document, editsOf(own)),
	});
	const byCode = [...codes].flatMap(code => {
		const own = mendable.filter(each => each.code === code);
		return own.length < 2
			? []
			: action(
					{ en: `Fix all ${own.length} of ${code} in this text`, fr: `Corriger les ${own.length} ${code} de ce texte` },
					kinds.fix,
					own,
				);
	});
	const whole: Phrase = { en: 'Fix all that has one remedy', fr: 'Corriger tout ce qui n’a qu’un remède' };
	return [...byCode, ...(all && mendable.length > 0 ? [action(whole, kinds.fixAll, mendable)] : [])];
}

function isMendable({ source, data }: Diagnostic): boolean {
	return source === 'alternat' && (data as Partial<FixData> | undefined)?.fixes?.length === 1;
}

/** The edits of all; a fix that would change what another has changed is left for the next time. */
function editsOf(diagnostics: readonly Diagnostic[]): Edit[] {
	const made: Edit[] = [];
	for (const { data } of diagnostics) {
		const { edits } = (data as FixData).fixes[0]!;
		const free = edits.every(edit => !made.some(other => overlaps(edit, other) || edit.start === other.start));
		if (free) made.push(...edits);
	}
	return made;
}
