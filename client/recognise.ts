/** Whether a text that VS Code takes for something else is a declaration. Knows nothing of VS Code, so that a test may ask. */

/** `start` is the first lines of the text, two dozen or so; `firstLine` is the manifest's pattern. */
export function isDeclaration(language: string, start: string, firstLine: RegExp): boolean {
	if (language !== 'plaintext' && language !== 'markdown') return false;
	return declared(start) || (language === 'plaintext' && firstLine.test(heading(start)));
}

/** Front matter that says `type: declaration`. The words anywhere else in a text say nothing about the text. */
function declared(start: string): boolean {
	const [fence, ...lines] = start.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (!/^---[ \t]*$/.test(fence!)) return false;
	const end = lines.findIndex(line => /^(?:---|\.\.\.)[ \t]*$/.test(line));
	const matter = end < 0 ? lines : lines.slice(0, end);
	return matter.some(line => /^type:[ \t]*(["']?)declaration\1[ \t]*(?:#.*)?$/.test(line));
}

/** A Markdown file is more often about a declaration than one, so its first line does not count; a plain text's does. */
function heading(start: string): string {
	return start.trimStart().split('\n', 1)[0]!.trimEnd();
}
