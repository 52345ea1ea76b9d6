// How the files of two originals are told apart.

const ending = /((?:\.(?:fr|en))?\.(?:decl|declaration|txt|md))$/iu;
const mark = '.alternat';

/**
 * The file of the other original: `paris.fr.decl` and `paris.alternat.fr.decl` are each other's. By name alone, so that
 * the two texts differ in nothing but their order. Undefined for what has no file, or an ending that is no declaration's.
 */
export function otherOriginalUri(uri: string): string | undefined {
	const match = ending.exec(uri);
	if (!match || uri.startsWith('untitled:')) return undefined;
	const stem = uri.slice(0, match.index);
	return stem.endsWith(mark) ? `${stem.slice(0, -mark.length)}${match[1]}` : `${stem}${mark}${match[1]}`;
}
