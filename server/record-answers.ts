// The requests of the Record view: what is on record by place and by page, by search, and where an entry leads.
import type { Connection } from 'vscode-languageserver';
import type { Opens, Reader } from './features/record-entries.ts';
import { page, placeOf, searchPage } from './features/record-tree.ts';
import { described, type Session } from './session.ts';

export function recordAnswers(connection: Connection, session: Session): void {
	const reader = (): Reader => ({
		world: session.gathered().world,
		locale: session.locale(),
		today: session.runtime.today(),
	});
	/** Waits for the record; one failing view leaves the others standing. */
	const on = <P>(method: string, feature: (params: P) => unknown) =>
		connection.onRequest<unknown, void>(method, async (params: P): Promise<unknown> => {
			await session.ready();
			try {
				return feature(params);
			} catch (error) {
				session.log(`${method} failed: ${described(error)}`);
				return null;
			}
		});
	on('alternat/record/below', ({ id, from }: { id: string; from: number }) => page(reader(), id, from));
	on('alternat/record/search', ({ query, from }: { query: string; from: number }) => searchPage(reader(), query, from));
	on('alternat/record/place', (opens: Opens) => {
		const { world, linesOf } = session.gathered();
		return placeOf(world, opens, { linesOf, cards: session.options().showsCards === true }) ?? null;
	});
}
