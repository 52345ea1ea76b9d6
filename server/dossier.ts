// The drafts of the open folders: those open in the editor as they stand, the others as they were saved.
import type { Corpus } from './corpus/corpus.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { inItsLanguage, type Session } from './session.ts';
import { derived } from './text/derived.ts';

/** A reader of the dossier; what has not changed on disk since the last call is not parsed again. */
export function dossierOf(session: Session): () => Promise<readonly Document[]> {
	let known = new Map<string, Document>();
	return async () => {
		const open = await Promise.all(session.documents.all().map(document => inItsLanguage(session, document)));
		const recorded = urisOf(session.gathered().world.corpus);
		const host = session.host();
		const taken = new Set(open.map(({ uri }) => uri));
		const next = new Map<string, Document>();
		if (host) {
			const lists = await Promise.all(session.folders().map(folder => host.list(folder, ['**/*.{decl,declaration}'])));
			for (const uri of new Set(lists.flat())) {
				// Earlier declarations are on record already.
				if (taken.has(uri) || recorded.has(uri)) continue;
				const text = await host.read(uri);
				if (text === undefined) continue;
				const old = known.get(uri);
				next.set(uri, old?.text === text ? old : await inItsLanguage(session, parse(uri, 0, text)));
			}
		}
		known = next;
		return [...open, ...next.values()];
	};
}

const urisOf = derived(({ declarations }: Corpus) => new Set(declarations.map(({ uri }) => uri)));
