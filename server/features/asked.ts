// Kinds of code action, and whether one is asked for.
import { type CodeActionContext, CodeActionKind } from 'vscode-languageserver-types';

export const kinds = {
	fix: CodeActionKind.QuickFix,
	arrange: CodeActionKind.RefactorRewrite,
	acronym: `${CodeActionKind.RefactorRewrite}.acronym`,
	openPoint: `${CodeActionKind.RefactorRewrite}.openPoint`,
	countries: `${CodeActionKind.RefactorRewrite}.countries`,
	typographyHere: `${CodeActionKind.RefactorRewrite}.typography`,
	typography: `${CodeActionKind.Source}.typography`,
	acronyms: `${CodeActionKind.Source}.expandAcronyms`,
	fixAll: `${CodeActionKind.SourceFixAll}.alternat`,
} as const;

/** What the server says it offers. A kind holds those below it. */
export const codeActionKinds: readonly string[] = [
	kinds.fix,
	kinds.arrange,
	kinds.typography,
	kinds.acronyms,
	kinds.fixAll,
];

/** `CodeActionTriggerKind.Automatic`. */
const automatic = 2;

/** Whether actions of `kind` are asked for by name: what changes the whole text is offered no other way. */
export function askedByName({ only }: CodeActionContext, kind: string): boolean {
	return only?.some(each => kind === each || kind.startsWith(`${each}.`)) ?? false;
}

/** Whether actions of `kind` are asked for: by name, or by a drafter who wants to see all. Not at each move of the cursor. */
export function asked(context: CodeActionContext, kind: string): boolean {
	return context.only ? askedByName(context, kind) : context.triggerKind !== automatic;
}
