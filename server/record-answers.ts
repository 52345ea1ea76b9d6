// The requests of the Record view: what is on record by place and by page, by search, and where an entry leads.
import type { Connection } from 'vscode-languageserver';
import type { Opens, Reader } from './features/record-entries.ts';
import { relationEntries } from './features/record-groups.ts';
import { page, placeOf, searchPage } from './features/record-tree.ts';
import { relationOf, sinceLast } from './features/since-last.ts';
import { timeline } from './features/timeline.ts';
import { described, inItsLanguage, type Session } from './session.ts';

export function recordAnswers(connection: Connection, session: Session): void {
	const reader = (): Reader => ({
		world: session.gathered().world,
		locale: session.locale(),
		today: session.runtime.today(),
	});
	/** Waits for the record; one failing view leaves the others standing. */
	const on = <P>(method: string, feature: (params: P) => unknown | Promise<unknown>) =>
		connection.onRequest<unknown, void>(method, async (params: P): Promise<unknown> => {
			await session.ready();
			try {
				return await feature(params);
			} catch (error) {
				session.log(`${method} failed: ${described(error)}`);
				return null;
			}
		});
	on('alternat/record/below', ({ id, from }: { id: string; from: number }) => page(reader(), id, from));
	on('alternat/record/search', ({ query, from }: { query: string; from: number }) => searchPage(reader(), query, from));
	on('alternat/record/since', async ({ textDocument }: { textDocument: { uri: string } }) => {
		const { uri } = textDocument;
		// An earlier declaration that is looked at while one drafts is no draft.
		if (session.gathered().world.corpus.declarations.some(each => each.uri === uri)) return 'on record';
		const draft = session.documents.get(uri);
		return (draft && sinceLast(reader(), await inItsLanguage(session, draft))) ?? null;
	});
	on('alternat/record/timeline', ({ key }: { key: string }) => timeline(reader(), key) ?? null);
	on('alternat/record/relation', async ({ textDocument }: { textDocument: { uri: string } }) => {
		const text = session.documents.get(textDocument.uri);
		return (text && relationOf(reader(), await inItsLanguage(session, text))?.key) ?? null;
	});
	on('alternat/record/relations', () => relationEntries(reader()));
	on('alternat/record/place', (opens: Opens) => {
		const { world, linesOf } = session.gathered();
		return placeOf(world, opens, { linesOf, cards: session.options().showsCards === true }) ?? null;
	});
}
