// chrono-node as a command: finds the dates in every text of a folder and prints how many, for reading.ts.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';

const [folder] = process.argv.slice(2);
let found = 0;
for (const name of globSync('**/*.decl', { cwd: folder }).sort()) {
	const text = readFileSync(join(folder, name), 'utf8');
	found += (name.includes('.fr.') ? chrono.fr.casual : chrono.en.casual).parse(text).length;
}
console.log(found);
