// Dates held against their neighbours are those that would be held against all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearDates, nearly } from '../server/checks/near-dates.ts';
import { random } from './random.ts';

test('of dates in their neighbourhoods, those near one are those near it of all, in their order', () => {
	const next = random(20261130);
	const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	const two = (value: number) => String(value).padStart(2, '0');
	const day = () => `${between(2015, 2021)}-${two(between(1, 12))}-${two(between(1, 28))}`;
	const kinds = [
		day,
		day,
		day,
		() => `${between(2015, 2021)}`,
		() => day().slice(0, 7),
		() => `${day()}/${day()}`,
		() => `${between(2015, 2021)}-2${between(1, 4)}`,
		() => '201X',
	];
	let near = 0;
	let passed = 0;
	for (let round = 0; round < 40; round++) {
		const dates = nearDates<string>();
		const all: string[] = [];
		for (let index = 0; index < 60; index++) {
			const date = kinds[between(0, kinds.length - 1)]!();
			const asked = dates.near(date);
			assert.deepEqual(
				asked.filter(other => nearly(other, date)),
				all.filter(other => nearly(other, date)),
				date,
			);
			near += asked.length;
			passed += all.length;
			dates.add(date, date);
			all.push(date);
		}
	}
	// Otherwise every date would be its neighbour.
	assert.ok(near < passed / 2, `${near} of ${passed} were looked at`);
});
