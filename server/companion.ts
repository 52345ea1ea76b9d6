// The other original of a draft, where there is one beside it: as it stands in the editor, else as it was saved.
import { otherOriginalUri } from './alternat/naming.ts';
import type { World } from './checks/check.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { inItsLanguage, type Session } from './session.ts';
import { derived, kept } from './text/derived.ts';
import type { Gathered } from './world.ts';

/** Gives the world of a draft: the record, and its other original. A file is read once until files change. */
export function withCompanion(session: Session): (document: Document) => Promise<World> {
	const saved = derived((_: Gathered) =>
		kept(async (uri: string) => {
			const text = await session.host()?.read(uri);
			return text === undefined ? undefined : inItsLanguage(session, parse(uri, 0, text));
		}),
	);
	return async document => {
		const { world } = session.gathered();
		const uri = otherOriginalUri(document.uri);
		if (uri === undefined) return world;
		const open = session.documents.get(uri);
		const other = open ? await inItsLanguage(session, open) : await saved(session.gathered())(uri);
		return other ? { ...world, otherOriginal: () => other } : world;
	};
}
