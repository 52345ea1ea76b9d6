// What the tests of the record's views share: the record as it ships, and texts of their own beside it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../server/analysis/facts.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import type { Reader } from '../server/features/record-entries.ts';
import type { LanguageId } from '../server/languages/language.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

export interface Text {
	readonly uri: string;
	readonly text: string;
}

const root = join(import.meta.dirname, '..');
export const shipped: readonly Text[] = globSync('corpus/declarations/**/*.decl', { cwd: root })
	.sort()
	.map(path => ({ uri: `file:///${path.replaceAll('\\', '/')}`, text: readFileSync(join(root, path), 'utf8') }));

/** A reader of what ships and of `texts`, on a day after all of it. */
export function readerOf(locale: LanguageId, ...texts: readonly Text[]): Reader {
	const declarations = [...shipped, ...texts].map(({ uri, text }) => {
		const document = parse(uri, 0, text);
		return declarationOf(document, factsOf(registry)(document));
	});
	return { world: worldOf(registry, declarations), locale, today: '2026-06-09' };
}

/** An adopted text of a relation with an agreement, a session and a visit that no registry knows. */
export const river: Text = {
	uri: 'file:///adopted/2025-07-01.decl',
	text: `---
date: 2025-07-01
place: Astana
title: Déclaration de juillet
parties: [France, Kazakhstan]
---
1. Ils se félicitent de l’Accord sur la navigation fluviale, signé à Paris le 8 mars 2025. Cet accord est en vigueur.

2. Ils saluent les travaux de la Commission mixte fluviale, dont la troisième session s’est tenue à Almaty les 5 et 6 mai 2025.

3. Ils prennent note de la visite du ministre des Affaires étrangères de la République du Kazakhstan à Paris, les 2 et 3 juin 2025.
`,
};
