// `npm run pages:update`: rewrites every page to what the engine says now. Read the diff: it is the review.
import { readFileSync, writeFileSync } from 'node:fs';
import { pagesIn, printers, updated } from './pages.ts';

for (const [folder, print] of Object.entries(printers)) {
	for (const path of pagesIn(folder)) {
		const page = readFileSync(path, 'utf8');
		const next = updated(page, print);
		if (next === page) continue;
		writeFileSync(path, next);
		console.log(`rewritten: ${path}`);
	}
}
