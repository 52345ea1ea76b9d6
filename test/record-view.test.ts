// The Record view: what is listed below each place, how it is written, how it is found; over the record as it ships.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Entry, Opens } from '../server/features/record-entries.ts';
import { page, placeOf, searchPage } from '../server/features/record-tree.ts';
import { lineStarts } from '../server/text/lines.ts';
import { readerOf, river, shipped } from './record.ts';

const lines = (entries: readonly Entry[]) => entries.map(({ label, detail }) => `${label} | ${detail}`);
suite('the record by relation', () => {
	const reader = readerOf('fr');

	test('those that have spoken come first, then those of which only the registry knows, then all by kind', () => {
		const { entries, total } = page(reader, '', 0);
		assert.equal(total, entries.length);
		assert.deepEqual(lines(entries.slice(0, 1)), ['France–Kazakhstan | 3 déclarations']);
		assert.ok(entries.some(({ label }) => label === 'Kazakhstan–Union européenne'));
		assert.deepEqual(
			entries.filter(({ kind }) => kind === 'group').map(({ label }) => label),
			['Tous les accords', 'Tous les organismes', 'Toutes les fonctions', 'Tous les événements'],
		);
	});

	test('a relation holds the groups that hold something', () => {
		assert.deepEqual(
			page(reader, 'FRA%2BKAZ', 0).entries.map(({ label }) => label),
			[
				'Déclarations',
				'Accords',
				'Autres accords cités',
				'Visites',
				'Commissions et autres rencontres suivies',
				'Organes et organisations cités',
				'Titulaires des fonctions',
			],
		);
	});

	test('declarations: in order, one for both its languages, and those of which the text is not there', () => {
		const { entries } = page(reader, 'FRA%2BKAZ/declarations', 0);
		assert.deepEqual(
			entries.map(({ label }) => label),
			[
				'5 novembre 2024, Paris',
				'1er novembre 2023, Astana',
				'5 novembre 2015, Paris',
				'19 septembre 2011, Paris',
				'27 octobre 2010, Paris',
			],
		);
		assert.ok(entries[0]!.opens && 'uri' in entries[0]!.opens);
		assert.deepEqual(entries[2]!.opens, { card: 'fr-kz-jd-2015' });
		assert.match(entries[2]!.detail!, /texte non versé au fonds/);
	});

	test('agreements: year, title without the parties, where it stands today', () => {
		const found = lines(page(reader, 'FRA%2BKAZ/accords', 0).entries);
		assert.ok(found.includes('2008 · Traité de partenariat stratégique | en vigueur'), found.join('\n'));
		assert.ok(found.includes('2024 · Accord sur la réadmission des personnes | entrée en vigueur non relevée'));
	});

	test('a visit that the registry and a declaration know is listed once', () => {
		const found = lines(page(reader, 'FRA%2BKAZ/visits', 0).entries);
		assert.equal(found.filter(line => /novembre 2022/.test(line)).length, 1, found.join('\n'));
	});

	test('office-holders: who holds it today, and below it who did', () => {
		const { entries } = page(reader, 'FRA%2BKAZ/offices', 0);
		const president = entries.find(({ label }) => label === 'Président de la République du Kazakhstan')!;
		assert.equal(president.detail, 'Kassym-Jomart Tokaïev · Kazakhstan');
		assert.deepEqual(lines(page(reader, president.id, 0).entries), [
			'Kassym-Jomart Tokaïev | depuis le 20 mars 2019',
			'Noursoultan Nazarbaïev | 24 avril 1990 – 20 mars 2019',
		]);
	});

	test('in English, everything is in English', () => {
		const english = readerOf('en');
		assert.deepEqual(lines(page(english, '', 0).entries.slice(0, 1)), ['France–Kazakhstan | 3 declarations']);
		const found = lines(page(english, 'FRA%2BKAZ/accords', 0).entries);
		assert.ok(found.includes('2008 · Treaty on Strategic Partnership | in force'), found.join('\n'));
	});
});

suite('what only declarations know', () => {
	const reader = readerOf('fr', river);
	const lent = new Map([...shipped, river].map(({ uri, text }) => [uri, text]));
	/** The words that an entry opens. */
	const textAt = (opens: Opens) => {
		const showing = { linesOf: (uri: string) => lineStarts(lent.get(uri) ?? ''), cards: true };
		assert.ok('uri' in opens && placeOf(reader.world, opens, showing));
		return lent.get(opens.uri)!.slice(opens.start, opens.end);
	};
	const below = (group: string) => page(reader, `FRA%2BKAZ/${group}`, 0).entries;

	test('an agreement goes by its words, stands where the text says, and opens the passage', () => {
		const [accord] = below('accords');
		assert.equal(accord!.label, '2025 · Accord sur la navigation fluviale');
		assert.equal(accord!.detail, 'en vigueur (déclaration du 1er juillet 2025)');
		assert.equal(accord!.standing, 'in force');
		assert.match(textAt(accord!.opens!), /8 mars 2025/);
	});

	test('a commission goes by its words, and holds its session', () => {
		const commission = below('commissions').find(({ label }) => /Commission mixte fluviale/.test(label))!;
		const [session] = page(reader, commission.id, 0).entries;
		assert.equal(`${session!.label} | ${session!.detail}`, '3e session | 5 et 6 mai 2025, Almaty');
		assert.match(textAt(session!.opens!), /5 et 6 mai 2025/);
	});

	test('a visit opens the passage', () => {
		const visit = below('visits').find(({ label }) => label.startsWith('2025'))!;
		assert.equal(visit.detail, '2 et 3 juin 2025');
		assert.match(textAt(visit.opens!), /2 et 3 juin 2025/);
	});
});

suite('searching the record', () => {
	const reader = readerOf('fr', river);
	const found = (query: string) => lines(searchPage(reader, query, 0).entries);

	test('by words in any order, whatever their accents, in either language', () => {
		assert.match(found('strategique traite')[0]!, /^2008 · Traité de partenariat stratégique \| France–Kazakhstan/);
		assert.match(found('treaty strategic')[0]!, /^2008 · Traité de partenariat stratégique/);
		assert.match(found('fluvial')[0]!, /^2025 · Accord sur la navigation fluviale \| France–Kazakhstan/);
	});

	test('by date, by person, by acronym', () => {
		assert.ok(found('novembre 2022').some(line => /^2022 · Visite du président Tokaïev à Paris/.test(line)));
		assert.ok(found('fillon').some(line => /^François Fillon \| Premier ministre/.test(line)));
		assert.ok(found('osce').some(line => /\(OSCE\)/.test(line)));
	});

	test('nothing asked, nothing found; nor what is nowhere', () => {
		assert.deepEqual(found(' '), []);
		assert.deepEqual(found('zzz'), []);
	});

	test('what is found can be opened below, too', () => {
		const [accord] = searchPage(reader, 'partenariat stratégique 2008', 0).entries;
		assert.ok(accord?.holds);
		assert.ok(page(reader, accord.id, 0).entries.every(({ kind }) => kind === 'passage'));
	});
});

suite('a long list', () => {
	const many = Array.from({ length: 250 }, (_, index) => ({
		uri: `file:///adopted/${index}.decl`,
		text: `---\ndate: ${1900 + (index % 100)}-01-0${1 + Math.floor(index / 100)}\nparties: [France, Chad]\n---\n1. Rien.\n`,
	}));
	const reader = readerOf('en', ...many);

	test('comes by the page, each entry once', () => {
		const id = 'FRA%2BTCD/declarations';
		const pages = [0, 100, 200].map(from => page(reader, id, from));
		assert.deepEqual(
			pages.map(({ entries, total }) => [entries.length, total]),
			[
				[100, 250],
				[100, 250],
				[50, 250],
			],
		);
		assert.equal(new Set(pages.flatMap(({ entries }) => entries.map(each => each.id))).size, 250);
	});

	test('what is not there any more holds nothing', () => {
		assert.deepEqual(page(reader, 'FRA%2BNOWHERE/accords', 0), { entries: [], total: 0 });
		assert.deepEqual(page(reader, 'FRA%2BTCD/nothing/x', 0), { entries: [], total: 0 });
	});
});
