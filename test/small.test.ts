// What is to be found in any case is written small, and asked of a text in small letters (small of text/patterns.ts).
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../server/languages/index.ts';
import { small } from '../server/text/patterns.ts';

suite('small letters', () => {
	test('each stands where it stood', () => {
		assert.equal(small('L’Accord de COOPÉRATION'), 'l’accord de coopération');
		// The only letter of which two become: in the name of a town, behind which all would be out of place.
		assert.equal(small('İzmir, l’Œuvre'), 'izmir, l’œuvre');
		for (let code = 0; code < 0x10000; code++) assert.equal(small(String.fromCharCode(code)).length, 1);
	});

	for (const { id, acts, affiliations, bodies, dates, figures, persons, references, statuses } of languages)
		test(`${id}: what is asked of them ignores no case, and has no capital`, () => {
			const { seats, members, counts, chairs, during, ahead, notYet, elsewhen } = affiliations;
			const patterns = [
				...[...statuses.before, ...statuses.behind, ...statuses.around].flat(),
				statuses.talksOver,
				...Object.values(acts.changes),
				...[acts.aside, acts.occasion, acts.sameTitle, bodies.asBody, notYet, elsewhen],
				...[persons.who, persons.attends, persons.presides, persons.deeds, persons.heldThen],
				...[persons.past, persons.lesser, statuses.onwards],
			].filter(each => each instanceof RegExp);
			const sources = [
				...patterns.map(({ source }) => source),
				...[...seats, ...counts, ...[...members, ...chairs].map(([, wording]) => wording), during, ahead],
				...[...Object.values(references.parts), ...references.ordinals, references.relative, references.here],
				...[references.elsewhere, references.inside, references.through, references.and],
				...[...figures.scales, ...figures.modifiers.map(([, source]) => [source])].map(([source]) => source),
				...[figures.range, ...figures.cardinals.keys()],
				...[...dates.dayWords, ...dates.yearWords].map(([source]) => source),
			];
			// Which of them stands is told by its group.
			for (const source of [...figures.units.map(([source]) => source), ...dates.months, ...dates.weekdays])
				assert.doesNotMatch(source, /(?<!\\)\((?!\?)/u);
			for (const { flags, source } of patterns) assert.doesNotMatch(flags, /i/u, source);
			for (const source of sources)
				assert.doesNotMatch(
					source.replace(/‹[A-Z]›|\\[pP]\{\w+\}|\\[SDW]/gu, written => (written === '\\p{Lu}' ? 'X' : '')),
					/\p{Lu}/u,
				);
		});
});
