// A host over a disk. The one file besides the entries that knows of node.
// What is asked with promises is loaded at its first use: a start without folders does without.
import { promises as disk, readFile, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Host } from './host.ts';

/** Endings that are read as declarations. */
export const declarationFiles = '{decl,declaration,txt,md}';

// Most paths are of signs that stand for themselves: of tens of thousands, only the others are taken apart.
const plainPath = /^\/(?!\/)[\w\-./]*$/;
const plainUri = /^file:\/\/(?=\/(?!\/)[\w\-./]*$)/;

export function uriOf(path: string): string {
	return plainPath.test(path) ? `file://${path}` : URI.file(path).toString();
}

/** Whether an address is that of a file on a disk. */
export function isFile(uri: string): boolean {
	return uri.startsWith('file:');
}

/** The path of a file's address. */
export function pathOf(uri: string): string {
	const plain = plainUri.exec(uri);
	return plain && process.platform !== 'win32' ? uri.slice(plain[0].length) : URI.parse(uri).fsPath;
}

/** `shipped` is the folder with `registry/` and `declarations/`, `snapshot` the file that was compiled from it. */
export function filesHost(shipped: string, snapshot?: string): Host {
	return {
		async snapshot() {
			if (snapshot === undefined) return undefined;
			try {
				// At once: a start has nothing else to do meanwhile.
				return { text: readFileSync(snapshot), base: `${uriOf(shipped)}/` };
			} catch {
				return undefined;
			}
		},
		async shipped(what) {
			const files = await below(join(shipped, what), what === 'registry' ? ['*.json'] : ['**/*.decl']);
			return files.filter(path => !path.endsWith('.schema.json')).map(uriOf);
		},
		async list(folder, globs) {
			const root = URI.parse(folder);
			if (root.scheme !== 'file') return [];
			return (await below(root.fsPath, globs)).map(uriOf);
		},
		async read(uri) {
			if (!isFile(uri)) return undefined;
			try {
				// Each start asks for the other original of a draft: without all that `promises` loads.
				return await new Promise<string>((resolve, reject) =>
					readFile(pathOf(uri), 'utf8', (error, text) => (error ? reject(error) : resolve(text))),
				);
			} catch {
				return undefined;
			}
		},
	};
}

/** Absolute paths of the files below `folder`, sorted, so that no run depends on the order of a disk. */
export async function below(folder: string, globs: readonly string[]): Promise<string[]> {
	if (globs.length === 0) return [];
	try {
		if (!(await disk.stat(folder)).isDirectory()) return [];
		// Where none of the folders that are asked for is there, this is not needed.
		const roots = await Promise.all(globs.map(each => disk.stat(join(folder, steady(each))).catch(() => undefined)));
		if (roots.every(root => root === undefined)) return [];
		const { glob } = await import('tinyglobby');
		return (
			await glob([...globs], {
				cwd: folder,
				absolute: true,
				ignore: ['**/node_modules/**', '**/.git/**'],
				expandDirectories: false,
			})
		).sort();
	} catch {
		return [];
	}
}

/** What of a glob is no pattern, `adopted` of `adopted/**`. */
function steady(glob: string): string {
	return /^(?:[^/*?[\](){}!+@|\\]+\/)*/u.exec(glob)![0];
}
