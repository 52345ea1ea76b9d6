// The timeline: what is drawn of a relation, and where it stands in the picture.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { day, layoutOf, type Measures, periodOf } from '../client/timeline/layout.ts';
import type { Item } from '../client/timeline/messages.ts';
import { tickText } from '../client/timeline/ticks.ts';
import { timeline } from '../server/features/timeline.ts';
import { readerOf, river } from './record.ts';

suite('what is drawn', () => {
	const found = timeline(readerOf('fr', river), 'FRA+KAZ')!;
	const named = (words: string) => found.items.find(({ name }) => name.includes(words))!;

	test('declarations, agreements, visits and meetings, the earliest first', () => {
		assert.equal(found.title, 'France–Kazakhstan');
		assert.deepEqual([...new Set(found.items.map(({ kind }) => kind))].toSorted(), [
			'agreement',
			'cited',
			'declaration',
			'meeting',
			'visit',
		]);
		const days = found.items.map(({ from }) => from);
		assert.deepEqual(days, days.toSorted());
		assert.equal(new Set(found.items.map(({ id }) => id)).size, found.items.length);
	});

	test('an agreement in force is a span, from the day that is certain', () => {
		const treaty = named('Traité de partenariat stratégique');
		assert.deepEqual([treaty.from, treaty.to], ['2008-06-11', '2008-06-11']);
		assert.equal(treaty.when, 'signature le 11 juin 2008');
		assert.equal(treaty.detail, 'en vigueur depuis 2010');
		// In force in 2010, no day known: at the latest from its last.
		assert.deepEqual(treaty.spans, [{ standing: 'in force', from: '2010-12-31' }]);
		assert.equal(treaty.label, 'Traité de partenariat stratégique');
	});

	test('provisional application ends where entry into force begins', () => {
		assert.deepEqual(named('Accord de partenariat et de coopération renforcé').spans, [
			{ standing: 'provisional', from: '2016-05-01', to: '2020-03-01' },
			{ standing: 'in force', from: '2020-03-01' },
		]);
	});

	test('of what is not known to be in force there is no span', () => {
		assert.deepEqual(named('réadmission').spans, []);
		assert.equal(named('réadmission').detail, 'entrée en vigueur non relevée');
	});

	test('what only a declaration tells leads to its words', () => {
		const accord = named('navigation fluviale');
		assert.ok('uri' in accord.opens && accord.opens.uri === river.uri);
		assert.deepEqual(
			[named('Commission mixte fluviale').from, named('Commission mixte fluviale').to],
			['2025-05-05', '2025-05-06'],
		);
	});

	test('what has no date is named, not drawn', () => {
		assert.ok(found.undated.includes('Feuille de route économique franco-kazakhstanaise 2021-2030'));
		assert.ok(!found.items.some(({ name }) => name.startsWith('Feuille de route économique')));
	});

	test('in English, and of no relation nothing', () => {
		const reader = readerOf('en');
		assert.equal(timeline(reader, 'FRA+KAZ')!.words.heading, 'Timeline');
		assert.equal(timeline(reader, 'FRA+TCD'), undefined);
		assert.equal(timeline(reader, ''), undefined);
	});

	test('of more than can be drawn, the latest; how many are left out is said', () => {
		const many = Array.from({ length: 2100 }, (_, index) => ({
			uri: `file:///adopted/${index}.decl`,
			text: `---\ndate: ${1900 + (index % 100)}-${String(1 + (Math.floor(index / 100) % 12)).padStart(2, '0')}-0${1 + Math.floor(index / 1200)}\nparties: [France, Chad]\n---\n1. Rien.\n`,
		}));
		const full = timeline(readerOf('en', ...many), 'FRA+TCD')!;
		assert.deepEqual([full.items.length, full.omitted], [2000, 100]);
	});
});

suite('where it stands', () => {
	const measures: Measures = {
		x: iso => (day(iso).getTime() - day('2000-01-01').getTime()) / 86_400_000,
		today: '2002-09-27',
		width: 1000,
		widthOf: label => label.length * 6,
	};
	const at = (from: string, label = 'Accord', more: Partial<Item> = {}): Item => ({
		...{ id: `${from}${label}`, kind: 'agreement', label, name: label, when: from, detail: '', from, to: from },
		...{ spans: [], opens: {} },
		...more,
	});
	const rows = (...items: Item[]) => {
		const { placed } = layoutOf(items, measures);
		const heights = [...new Set(placed.map(({ y }) => y))].sort((one, other) => one - other);
		return placed.map(({ y }) => heights.indexOf(y));
	};

	test('one row while labels have room, another where they have none', () => {
		assert.deepEqual(rows(at('2000-02-01'), at('2001-02-01')), [0, 0]);
		assert.deepEqual(rows(at('2000-02-01'), at('2000-02-10')), [0, 1]);
	});

	test('a span keeps its row to its end; without an end, to this day', () => {
		const since = at('2000-02-01', 'A', { spans: [{ standing: 'in force', from: '2000-03-01' }] });
		const until = at('2000-02-01', 'A', { spans: [{ standing: 'in force', from: '2000-03-01', to: '2000-06-01' }] });
		assert.deepEqual(rows(since, at('2002-01-01', 'B')), [0, 1]);
		assert.deepEqual(rows(until, at('2002-01-01', 'B')), [0, 0]);
	});

	test('a label that would leave the picture stands on the other side', () => {
		const { placed } = layoutOf([at('2002-09-01', 'Accord de coopération')], measures);
		assert.equal(placed[0]!.side, 'left');
	});

	test('a label with room on neither side is shortened to what there is', () => {
		const { placed } = layoutOf([at('2001-04-01', `Accord ${'de coopération '.repeat(6)}`)], measures);
		const { side, label } = placed[0]!;
		assert.equal(side, 'right');
		assert.match(label, / …$/);
		assert.ok(measures.x('2001-04-01') + measures.widthOf(label) < measures.width);
	});

	test('each kind in its own band, one below the other', () => {
		const { bands, height } = layoutOf([at('2000-02-01'), at('2000-02-01', 'V', { kind: 'visit' })], measures);
		assert.deepEqual(
			bands.map(({ kind }) => kind),
			['agreement', 'visit'],
		);
		assert.equal(bands[1]!.top, bands[0]!.bottom);
		assert.equal(height, bands[1]!.bottom);
	});

	test('more than sixty rows are not made: what is left goes without its label', () => {
		const { placed } = layoutOf(
			Array.from({ length: 70 }, (_, index) => at('2000-02-01', `Accord ${index}`)),
			measures,
		);
		assert.equal(placed.filter(({ bare }) => bare).length, 10);
	});

	test('the period holds everything, and today where something goes on', () => {
		assert.equal(periodOf([], '2026-06-09'), undefined);
		const [first, last] = periodOf(
			[at('2000-02-01', 'A', { spans: [{ standing: 'in force', from: '2001-01-01' }] })],
			'2026-06-09',
		)!;
		assert.ok(first < day('2000-02-01') && last > day('2026-06-09'));
	});

	test('ticks are years, then months, then days, in the language of the interface', () => {
		const write = (ticks: string[], locale: string) => {
			const days = ticks.map(day);
			return days.map(tickText(days, locale));
		};
		assert.deepEqual(write(['2000-01-01', '2005-01-01'], 'fr'), ['2000', '2005']);
		assert.deepEqual(write(['2000-01-01', '2000-07-01'], 'fr'), ['2000', 'juil. 2000']);
		assert.deepEqual(write(['2000-02-01', '2000-02-08'], 'en'), ['Feb 1', 'Feb 8']);
	});
});
