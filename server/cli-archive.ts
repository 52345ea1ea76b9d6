// A large record on the command line: indexed in a cache, by the paths that were given; what is read is waited for.
import { resolve } from 'node:path';
import { archive } from './archive.ts';
import { isFile } from './files.ts';
import type { Archives } from './world.ts';

// Fewer are read before anybody wonders.
const fewToTell = 100;

/** `refuse` is told of a text that cannot be read. */
export function archivesOf(
	home: string,
	corpus: readonly string[],
	complain: (line: string) => void,
	refuse: (uri: string, why: string) => void,
): Archives {
	return {
		holds: isFile,
		make: async listeners => {
			const { archivePlace } = await import('./archive-files.ts');
			const paths = corpus.map(path => resolve(path));
			return archive(archivePlace(home, undefined, paths), listeners);
		},
		listeners: {
			reading: texts => {
				if (texts > fewToTell) complain(`reading ${texts} texts of the record; the next time only what has changed`);
				return { report: () => {}, isCancelled: () => false, done: () => {} };
			},
			damaged: why => complain(`the index of the record was damaged (${why}); it is made anew`),
			unread: texts => {
				for (const { uri, why } of texts) refuse(uri, why);
			},
		},
		grown: () => {},
		failed: () => {},
		waits: true,
	};
}
