// The drafts of the open folders: those open in the editor as they stand, the others as they were saved.
import type { Corpus } from './corpus/corpus.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { inItsLanguage, type Session } from './session.ts';
import { derived } from './text/derived.ts';
import type { Gathered } from './world.ts';

/** A reader of the dossier; what has not changed on disk since the last call is not parsed again. */
export function dossierOf(session: Session): () => Promise<readonly Document[]> {
	let known = new Map<string, Document>();
	/** The saved drafts, as long as nothing is heard of other files, and the same are open. */
	let saved: { readonly gathered: Gathered; readonly key: string; readonly drafts: readonly Document[] } | undefined;
	return async () => {
		const open = await Promise.all(session.documents.all().map(document => inItsLanguage(session, document)));
		const gathered = session.gathered();
		const key = [session.filesChanged(), ...open.map(({ uri }) => uri)].join(' ');
		if (saved?.gathered !== gathered || saved.key !== key || !hearsOfFiles(session)) {
			known = await savedDrafts(session, new Set(open.map(({ uri }) => uri)), known);
			saved = { gathered, key, drafts: [...known.values()] };
		}
		return [...open, ...saved.drafts];
	};
}

/** A client that watches files tells of every change. */
function hearsOfFiles(session: Session): boolean {
	return session.capabilities().workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

async function savedDrafts(
	session: Session,
	open: ReadonlySet<string>,
	known: ReadonlyMap<string, Document>,
): Promise<Map<string, Document>> {
	const next = new Map<string, Document>();
	const host = session.host();
	if (!host) return next;
	const recorded = urisOf(session.gathered().world.corpus);
	const lists = await Promise.all(session.folders().map(folder => host.list(folder, ['**/*.{decl,declaration}'])));
	for (const uri of new Set(lists.flat())) {
		// Earlier declarations are on record already.
		if (open.has(uri) || recorded.has(uri)) continue;
		const text = await host.read(uri);
		if (text === undefined) continue;
		const old = known.get(uri);
		next.set(uri, old?.text === text ? old : await inItsLanguage(session, parse(uri, 0, text)));
	}
	return next;
}

const urisOf = derived(({ declarations }: Corpus) => new Set(declarations.map(({ uri }) => uri)));
