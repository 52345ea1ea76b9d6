// `npm run findings -- FOLDER`: every finding over every text of a folder, each held against all that are earlier, one on a
// line and in a stable order: to be kept outside the project, reviewed once, and compared after every change.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
	console.error('usage: npm run findings -- FOLDER');
	process.exit(2);
}
const paths: string[] = [];
for await (const path of glob('**/*.{txt,md,decl,declaration}', { cwd: folder })) paths.push(path);
const documents = paths
	.sort()
	.map(path => parse(`file://${resolve(folder, path)}`, 0, readFileSync(join(folder, path), 'utf8')));
// Which of the others are earlier, the checks themselves ask.
const world = worldOf(
	registry,
	documents.map(document => declarationOf(document, factsOf(registry)(document))),
);
let count = 0;
for (const document of documents) {
	for (const { code, severity, span, message } of findings(document, world)) {
		const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
		console.log(
			[relative(resolve(folder), document.uri.slice('file://'.length)), severity, code, words, message.en].join('\t'),
		);
		count++;
	}
}
console.error(`${documents.length} texts, ${count} findings`);
