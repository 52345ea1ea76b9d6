/**
 * Findings of the sentence that is being typed are held back until the cursor leaves it: half a date is no mistake.
 * The server says which sentence a finding is in; where the cursor is only the client knows.
 */

import * as vscode from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware, type Range } from 'vscode-languageclient';

interface Held {
	/** Where the drafter typed last. */
	readonly at: vscode.Position;
	/** The sentences whose findings are held back. */
	readonly sentences: readonly vscode.Range[];
}

export interface Typing {
	readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
	/** Follows the cursor once there is a client. */
	readonly follow: (context: vscode.ExtensionContext, client: BaseLanguageClient) => void;
}

export function typing(): Typing {
	const held = new Map<string, Held>();
	const middleware: Typing['middleware'] = {
		provideDiagnostics: async (document, previous, token, next) => {
			const report = await next(document, previous, token);
			if (!report || !('items' in report)) return report;
			const uri = (document instanceof vscode.Uri ? document : document.uri).toString();
			const typed = held.get(uri);
			if (!typed) return report;
			const sentences: vscode.Range[] = [];
			const items = report.items.filter(item => {
				const sentence = sentenceOf(item);
				if (!sentence?.contains(typed.at)) return true;
				sentences.push(sentence);
				return false;
			});
			held.set(uri, { ...typed, sentences });
			return { ...report, items };
		},
	};
	const follow: Typing['follow'] = (context, client) => {
		const release = (document: vscode.TextDocument) => {
			const uri = document.uri.toString();
			const typed = held.get(uri);
			held.delete(uri);
			if (!typed || typed.sentences.length === 0) return;
			client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
		};
		context.subscriptions.push(
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
				if (document.languageId !== 'declaration' || !change) return;
				// A fix, a paste, an edit of a command: all of it is meant.
				const isTyped = others.length === 0 && change.text.length <= 1 && change.rangeLength <= 1;
				if (isTyped) held.set(document.uri.toString(), { at: change.range.start, sentences: [] });
				else release(document);
			}),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [selection], kind }) => {
				const typed = held.get(document.uri.toString());
				// The cursor also moves with every letter typed; that is no leaving.
				if (!typed || !selection || kind === undefined) return;
				const { active } = selection;
				const behind = typed.at.translate(0, 1);
				const stays =
					active.isEqual(typed.at) || active.isEqual(behind) || typed.sentences.some(each => each.contains(active));
				if (!stays) release(document);
			}),
			vscode.workspace.onDidSaveTextDocument(release),
		);
	};
	return { middleware, follow };
}

/** The sentence that the server has sent with a finding. */
function sentenceOf(item: object): vscode.Range | undefined {
	const { sentence } = ((item as { data?: unknown }).data ?? {}) as { sentence?: Range };
	if (!sentence) return undefined;
	const { start, end } = sentence;
	return new vscode.Range(start.line, start.character, end.line, end.character);
}
