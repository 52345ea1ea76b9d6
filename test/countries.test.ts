// The names of countries against CLDR, which Node and every browser bring along (`Intl.DisplayNames`): a name mistyped in
// the registry is one that CLDR does not have.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from '../server/text/words.ts';
import { registry } from './pages.ts';

/** Where CLDR's name is a form that no declaration writes: an abbreviation, two names in one, a name for the territory. */
const otherwise: Readonly<Record<'fr' | 'en', readonly string[]>> = {
	fr: ['MMR', 'PSE'],
	en: ['ATG', 'BIH', 'COD', 'COG', 'KNA', 'LCA', 'MMR', 'PSE', 'STP', 'TTO', 'VCT'],
};

for (const language of ['fr', 'en'] as const) {
	test(`every country bears the name that CLDR gives it: ${language}`, () => {
		const names = new Intl.DisplayNames([language], { type: 'region' });
		const others: string[] = [];
		for (const country of registry.entities.values()) {
			if (country.type !== 'country') continue;
			const expected = folded(names.of(country.iso2) ?? '');
			if (!(country.names[language] ?? []).some(name => folded(name) === expected)) others.push(country.id);
		}
		assert.deepEqual(others.sort(), otherwise[language]);
	});
}
