/**
 * The tools for language models of VS Code: the same that `alternat mcp` offers. The interface for them is newer than the
 * oldest VS Code we serve, so it is looked for first.
 */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What we use of VS Code 1.95 and later; our types are those of 1.91. */
interface ToolsHost {
	readonly lm?: {
		readonly registerTool?: (name: string, tool: LanguageTool) => vscode.Disposable;
	};
	readonly LanguageModelToolResult?: new (parts: readonly unknown[]) => unknown;
	readonly LanguageModelTextPart?: new (value: string) => unknown;
}

interface LanguageTool {
	readonly invoke: (options: { readonly input: unknown }) => Promise<unknown>;
}

interface Announced {
	readonly name: string;
}

const prefix = 'alternat_';

/** Registers each tool that the manifest announces. Nothing happens where VS Code knows no tools. */
export function offerTools(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
	const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Part } = vscode as unknown as ToolsHost;
	if (!lm?.registerTool || !Result || !Part) return;
	const announced: readonly Announced[] = context.extension.packageJSON.contributes.languageModelTools;
	for (const { name } of announced) {
		const invoke: LanguageTool['invoke'] = async ({ input }) => {
			if (client.needsStart()) await client.start();
			const found = await client.sendRequest<{ answer: object } | { refused: string }>('alternat/tool', {
				name: name.slice(prefix.length),
				input,
			});
			// What is wrong with a question is said to the model that put it: it may put it better.
			return new Result([new Part('refused' in found ? found.refused : JSON.stringify(found.answer))]);
		};
		context.subscriptions.push(lm.registerTool(name, { invoke }));
	}
}
