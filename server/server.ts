// The first words of the language server: `initialize` is answered before anything is loaded that can wait.
import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from './features/asked.ts';
import { legend } from './features/legend.ts';
import { asks, checkFolder, type Runtime } from './runtime.ts';

export function startServer(connection: Connection, runtime: Runtime): void {
	connection.onInitialize(params => {
		// What follows is loaded when the client has its answer. In the bundles this takes no turn of the event loop, so
		// that no message is read before there is someone to take it.
		connection.onInitialized(async () => {
			const { work } = await import('./work.ts');
			work(connection, runtime, params);
		});
		return {
			serverInfo: { name: 'alternat' },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
				documentSymbolProvider: { label: 'Alternat' },
				foldingRangeProvider: true,
				selectionRangeProvider: true,
				hoverProvider: true,
				semanticTokensProvider: { legend, full: true },
				documentLinkProvider: {},
				codeLensProvider: {},
				inlayHintProvider: true,
				definitionProvider: true,
				typeDefinitionProvider: true,
				implementationProvider: true,
				referencesProvider: true,
				documentHighlightProvider: true,
				workspaceSymbolProvider: true,
				callHierarchyProvider: true,
				completionProvider: { triggerCharacters: [' ', '’', '§'] },
				renameProvider: { prepareProvider: true },
				documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
				executeCommandProvider: { commands: [checkFolder] },
				codeActionProvider: { codeActionKinds: [...codeActionKinds] },
				...(asks(params.capabilities)
					? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
					: {}),
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			},
		};
	});
	connection.listen();
}
