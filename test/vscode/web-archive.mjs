// The folder of the archive's part of `npm run test:web`: a draft, more adopted texts than are held in memory, and what they
// must be found to say.
import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|');
const text = (parties, body) =>
	`---\ntype: declaration\nstatus: adopted\ndate: 2025-06-01\nparties: [${parties}]\n---\nDéclaration conjointe\n\n${body}\n`;
const filler = number =>
	text(
		'Norvège, Pérou',
		`1. Les deux États saluent l’Accord n° ${number} sur les puits, signé à Oslo le ${1 + (number % 28)} ${months[number % 12]} ${1950 + (number % 70)}.`,
	);
const fluvial = day =>
	text('France, Kazakhstan', `1. Ils saluent l’Accord fluvial de coopération, signé à Paris le ${day} mars 2025.`);
const seeds = month =>
	text('France, Kazakhstan', `1. Ils saluent l’Accord semencier de coopération, signé à Astana le 3 ${month} 2024.`);

/** Writes the folder; `second` changes it for when it is opened again. */
export function archiveIn(folder) {
	const adopted = name => join(folder, 'adopted', name);
	const expect = words => writeFileSync(join(folder, 'expected.json'), JSON.stringify(words));
	return {
		first() {
			mkdirSync(join(folder, 'adopted'), { recursive: true });
			for (let number = 0; number < 330; number++) writeFileSync(adopted(`2024-${1000 + number}.decl`), filler(number));
			writeFileSync(adopted('2025-fluvial.decl'), fluvial(8));
			writeFileSync(adopted('2025-seeds.decl'), seeds('avril'));
			writeFileSync(
				join(folder, 'draft.fr.decl'),
				`---
type: declaration
date: 2026-01-10
parties: [France, Kazakhstan]
---
Déclaration conjointe

1. Ils rappellent l’Accord fluvial de coopération, signé à Paris le 8 mai 2025.

2. Ils rappellent l’Accord semencier de coopération, signé à Astana le 3 juin 2024.
`,
			);
			expect(['8 mars 2025', '3 avril 2024']);
		},
		second() {
			// Of the same size and time: who reads only what has changed does not see it.
			const { atime, mtime } = statSync(adopted('2025-fluvial.decl'));
			writeFileSync(adopted('2025-fluvial.decl'), fluvial(9));
			utimesSync(adopted('2025-fluvial.decl'), atime, mtime);
			writeFileSync(adopted('2025-seeds.decl'), seeds('mai'));
			expect(['8 mars 2025', '3 mai 2024']);
		},
	};
}
