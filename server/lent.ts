// A host over the client: files that only the client can read (a browser's, a virtual workspace's) are asked of it.
import type { Connection } from 'vscode-languageserver';
import type { LentFiles } from './archive-browser.ts';
import type { Host } from './host.ts';

/**
 * Asks the client for files: `alternat/snapshot`, `alternat/shipped`, `alternat/list`, `alternat/read`, `alternat/stamps`.
 * What it cannot give is not there.
 */
export function lentHost(connection: Connection): Host & LentFiles {
	const ask = <T>(method: string, params: object, otherwise: T): Promise<T> =>
		connection.sendRequest<T | null>(method, params).then(
			answer => answer ?? otherwise,
			() => otherwise,
		);
	return {
		snapshot: () => ask('alternat/snapshot', {}, undefined),
		shipped: what => ask<readonly string[]>('alternat/shipped', { what }, []),
		list: async (folder, globs) =>
			globs.length === 0 ? [] : (await ask<readonly string[]>('alternat/list', { folder, globs }, [])).toSorted(),
		read: uri => ask<string | undefined>('alternat/read', { uri }, undefined),
		stamps: async uris =>
			(await ask<readonly (readonly [number, number] | null)[]>('alternat/stamps', { uris }, [])).map(stamp =>
				stamp?.[0] === undefined ? undefined : { size: stamp[0], changed: stamp[1] },
			),
	};
}

/** `files` for what lies on this machine's disk, `lent` for the rest. */
export function bothHosts(files: Host, lent: Host): Host {
	const isFile = (uri: string) => uri.startsWith('file:');
	return {
		snapshot: () => files.snapshot(),
		shipped: what => files.shipped(what),
		list: (folder, globs) => (isFile(folder) ? files : lent).list(folder, globs),
		read: uri => (isFile(uri) ? files : lent).read(uri),
	};
}
