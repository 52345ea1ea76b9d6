// “Since the last declaration”: what has happened between the parties of a draft, and nothing that has not.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../server/document/parse.ts';
import type { Reader } from '../server/features/record-entries.ts';
import { sinceLast } from '../server/features/since-last.ts';
import { readerOf, river } from './record.ts';

function told(reader: Reader, header: string) {
	const found = sinceLast(reader, parse('file:///draft.decl', 0, `---\n${header}\nstatus: draft\n---\n1. Rien.\n`));
	return (
		found && {
			title: found.title,
			last: found.last.label,
			groups: Object.fromEntries(
				found.groups.map(({ entry, entries }) => [
					entry.label,
					entries.map(({ label, detail }) => `${label} | ${detail}`),
				]),
			),
		}
	);
}

suite('since the last declaration', () => {
	const of2026 = 'date: 2026-06-09\nparties: [France, Kazakhstan]';

	test('meetings, new office-holders, and what it announced', () => {
		assert.deepEqual(told(readerOf('fr'), of2026), {
			title: 'France–Kazakhstan, du 5 novembre 2024 au 9 juin 2026',
			last: '5 novembre 2024, Paris',
			groups: {
				Réunions: ['Conseil de coopération UE-Kazakhstan de décembre 2025 | 2 décembre 2025, Bruxelles'],
				'Nouveaux titulaires': [
					'Ermek Kocherbaïev | Ministre des affaires étrangères de la République du Kazakhstan, depuis le 26 septembre 2025',
					'Sébastien Lecornu | Premier ministre, depuis le 9 septembre 2025',
					'François Bayrou | Premier ministre, 13 décembre 2024 – 9 septembre 2025',
				],
				'Ce qu’elle annonçait, et qui est passé': ['One Water Summit | 3 décembre 2024'],
			},
		});
	});

	test('the last one is the last before the draft, whether its text is there or only its record', () => {
		const reader = readerOf('en');
		assert.equal(told(reader, 'date: 2024-01-10\nparties: [France, Kazakhstan]')?.last, '1 November 2023, Astana');
		const of2016 = told(reader, 'date: 2016-01-10\nparties: [France, Kazakhstan]');
		assert.equal(of2016?.last, '5 November 2015, Paris');
	});

	test('agreements made, entries into force and visits, of the days between and of no others', () => {
		const of2022 = told(readerOf('fr'), 'date: 2022-12-31\nparties: [France, Kazakhstan]')!;
		assert.equal(of2022.last, '5 novembre 2015, Paris');
		assert.deepEqual(of2022.groups['Accords conclus'], [
			'2021 · Traité d’entraide judiciaire en matière pénale | le 28 octobre 2021',
			'2015 · Accord de partenariat et de coopération renforcé entre l’Union européenne et ses États membres, d’une part, et la République du Kazakhstan, d’autre part | le 21 décembre 2015',
		]);
		assert.deepEqual(of2022.groups['Applications provisoires']?.length, 1);
		assert.ok(of2022.groups['Entrées en vigueur']!.every(line => /\| le 1er mars 2020$/.test(line)));
		assert.deepEqual(of2022.groups.Visites, [
			'2022 · Visite du président Tokaïev à Paris | 29 et 30 novembre 2022',
			'2019 · Visite du ministre Tleouberdi en France | 4 décembre 2019',
		]);
	});

	test('what only a declaration tells counts, too', () => {
		const later = {
			uri: 'file:///adopted/2025-12-01.decl',
			text: river.text.replace('date: 2025-07-01', 'date: 2026-12-01'),
		};
		const found = told(readerOf('fr', later), of2026)!;
		assert.deepEqual(found.groups['Accords conclus'], ['2025 · Accord sur la navigation fluviale | le 8 mars 2025']);
		assert.ok(found.groups.Réunions!.includes('Commission mixte fluviale, 3e session | 5 et 6 mai 2025, Almaty'));
	});

	test('no parties, no relation, nothing earlier: nothing', () => {
		const reader = readerOf('fr');
		assert.equal(told(reader, 'date: 2026-06-09'), undefined);
		assert.equal(told(reader, 'date: 2026-06-09\nparties: [France, Chad]'), undefined);
		assert.equal(told(reader, 'date: 2009-06-09\nparties: [France, Kazakhstan]'), undefined);
	});
});
