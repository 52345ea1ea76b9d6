// The findings of a draft as diagnostics: for clients that ask, and for those that wait to be told.
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { withCompanion } from './companion.ts';
import type { Document } from './document/document.ts';
import { diagnostics } from './features/diagnostics.ts';
import { described, inItsLanguage, pulls, type Session } from './session.ts';
import { derived } from './text/derived.ts';

const worldFor = derived(withCompanion);

/** The diagnostics of a document, by the settings of its folder. A check that fails is logged; the others speak. */
export async function diagnosticsOf(session: Session, document: Document): Promise<Diagnostic[]> {
	const { checks } = await session.settingsOf(document.uri);
	const { linesOf } = session.gathered();
	const world = await worldFor(session)(document);
	const other = world.otherOriginal?.(document);
	return diagnostics(document, world, checks, {
		locale: session.locale(),
		linesOf: uri => (uri === other?.uri ? other.lines : linesOf(uri)),
		page: session.runtime.page,
		failed: (code, error) => session.log(`${code} failed on ${document.uri}: ${described(error)}`),
	});
}

const quietAfterTyping = 200;

/** Tells a client that cannot ask, after a pause in typing. Gives back what tells it of every open draft anew. */
export function pushing(connection: Connection, session: Session): () => void {
	const waiting = new Map<string, ReturnType<typeof setTimeout>>();
	const { documents } = session;
	documents.onDidChangeContent(({ document }) => {
		if (pulls(session)) return;
		clearTimeout(waiting.get(document.uri));
		waiting.set(
			document.uri,
			setTimeout(() => void push(document.uri), quietAfterTyping),
		);
	});
	documents.onDidClose(({ document }) => {
		clearTimeout(waiting.get(document.uri));
		if (!pulls(session)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
	});

	async function push(uri: string): Promise<void> {
		await session.ready();
		const document = documents.get(uri);
		if (!document) return;
		const items = await diagnosticsOf(session, await inItsLanguage(session, document));
		if (documents.get(uri) === document)
			await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
	}

	return () => {
		if (!pulls(session)) for (const document of documents.all()) void push(document.uri);
	};
}
