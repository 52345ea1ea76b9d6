// The floor: the same library, open documents kept in step, and answers that are next to nothing. What it takes nobody
// over this library can go below.

import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

connection.onInitialize(() => ({
	capabilities: {
		textDocumentSync: TextDocumentSyncKind.Incremental,
		documentSymbolProvider: true,
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		completionProvider: {},
		diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
	},
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onDocumentSymbol(({ textDocument }) =>
	(documents.get(textDocument.uri)?.getText() ?? '').split('\n').flatMap((line, number) => {
		if (line.trim() === '') return [];
		const range = { start: { line: number, character: 0 }, end: { line: number, character: line.length } };
		return [{ name: line.trim().slice(0, 40), kind: 15, range, selectionRange: range }];
	}),
);
connection.onHover(() => ({ contents: { kind: 'markdown', value: 'x' } }));
connection.onDefinition(({ textDocument }) => ({ uri: textDocument.uri, range: top }));
connection.onReferences(({ textDocument }) => [{ uri: textDocument.uri, range: top }]);
connection.onCompletion(() => [{ label: 'x' }]);
documents.listen(connection);
connection.listen();
