// Code actions that insert, move, delete or count paragraphs anew, for any client; VS Code has commands of its own.
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { type Arrangement, arranged, paragraphAt } from './arrange.ts';
import { asked, kinds } from './asked.ts';
import { offsetOf } from './position.ts';

const titles: Readonly<Record<Arrangement, (label: string) => Phrase>> = {
	insert: label => ({
		en: `Insert a paragraph after ${label}`,
		fr: `Insérer un paragraphe après le ${label}`,
	}),
	moveUp: label => ({ en: `Move paragraph ${label} up`, fr: `Monter le paragraphe ${label}` }),
	moveDown: label => ({ en: `Move paragraph ${label} down`, fr: `Descendre le paragraphe ${label}` }),
	delete: label => ({ en: `Delete paragraph ${label}`, fr: `Supprimer le paragraphe ${label}` }),
	renumber: () => ({
		en: 'Number the paragraphs without a gap',
		fr: 'Numéroter les paragraphes sans lacune',
	}),
};

/** What of it can be done with the paragraph at the cursor. Only when the drafter asks for actions, not at each move. */
export function arrangements(
	document: Document,
	world: World,
	{ range, context }: { readonly range: Range; readonly context: CodeActionContext },
	how: { readonly locale: LanguageId; readonly annotates: boolean },
): CodeAction[] {
	const kind = kinds.arrange;
	const block = asked(context, kind) ? paragraphAt(document, offsetOf(document, range.start)) : undefined;
	if (!block) return [];
	return (Object.keys(titles) as Arrangement[]).flatMap(what => {
		const done = arranged(document, world, { position: range.start, what }, how);
		return done ? [{ title: titles[what](block.path.at(-1)!)[how.locale], kind, edit: done.edit }] : [];
	});
}
