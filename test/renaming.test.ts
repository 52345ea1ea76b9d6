// A name put in place of another brings its article along, or there is no fix.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fix } from '../server/checks/check.ts';
import { recounted, renamed, writtenOut } from '../server/checks/renaming.ts';
import { findings } from '../server/checks/run.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

/** The sentence with the fix made; undefined where there is none. */
function mended(
	fixes: (...of: Parameters<typeof renamed>) => readonly Fix[],
	language: string,
	sentence: string,
	said: string,
	name: string,
): string | undefined {
	const text = `---\nlanguage: ${language}\n---\n1. ${sentence}\n`;
	const start = text.indexOf(said);
	const [fix] = fixes(parse('file:///draft.decl', 0, text), { start, end: start + said.length }, name);
	if (!fix) return undefined;
	const [edit] = fix.edits;
	return `${text.slice(0, edit!.start)}${edit!.text}${text.slice(edit!.end)}`.split('1. ')[1]!.trimEnd();
}

const cases: readonly (readonly [string, string, string, string, string | undefined])[] = [
	['fr', 'La signature du Traité est proche.', 'Traité', 'Accord', 'La signature de l’Accord est proche.'],
	['fr', 'La signature de l’Accord est proche.', 'Accord', 'Traité', 'La signature du Traité est proche.'],
	['fr', 'Elles se réfèrent au Traité signé hier.', 'Traité', 'Accord', 'Elles se réfèrent à l’Accord signé hier.'],
	['fr', 'Le Traité est signé.', 'Traité', 'Accord', 'L’Accord est signé.'],
	['fr', 'L’Accord est signé.', 'Accord', 'Traité', 'Le Traité est signé.'],
	[
		'fr',
		'Elles invoquent la Convention signée hier.',
		'Convention',
		'Charte',
		'Elles invoquent la Charte signée hier.',
	],
	['fr', '(Traité de 2008)', 'Traité', 'Accord', '(Accord de 2008)'],
	// The participle would have to change too.
	['fr', 'Elles invoquent la Convention signée hier.', 'Convention', 'Accord', undefined],
	['fr', 'Elles invoquent cet Accord.', 'Accord', 'Traité', undefined],
	['fr', 'Elles invoquent l’Entente.', 'Entente', 'Zollverein', undefined],
	['fr', 'Les termes du\nTraité sont clairs.', 'Traité', 'Accord', undefined],
	['en', 'They invoke the Treaty signed then.', 'Treaty', 'Agreement', 'They invoke the Agreement signed then.'],
	['en', 'They signed a Treaty.', 'Treaty', 'Agreement', undefined],
];

for (const [language, sentence, said, name, wanted] of cases)
	test(`${said} → ${name}: ${sentence.replace('\n', ' ')}`, () =>
		assert.equal(mended(renamed, language, sentence, said, name), wanted));

const acronyms: readonly (readonly [string, string, string, string, string | undefined])[] = [
	['fr', 'Les travaux du COM.', 'COM', 'Comité des oasis (COM)', 'Les travaux du Comité des oasis (COM).'],
	['fr', 'Les travaux de l’ADO.', 'ADO', 'Conseil des oasis (ADO)', 'Les travaux du Conseil des oasis (ADO).'],
	['fr', 'Les membres COM.', 'COM', 'Comité des oasis (COM)', undefined],
	[
		'en',
		'The reports of the JHC.',
		'JHC',
		'Joint Harbour Council (JHC)',
		'The reports of the Joint Harbour Council (JHC).',
	],
	[
		'en',
		'Cooperation with JHC.',
		'JHC',
		'Joint Harbour Council (JHC)',
		'Cooperation with the Joint Harbour Council (JHC).',
	],
];

for (const [language, sentence, said, name, wanted] of acronyms)
	test(`${said} written out: ${sentence}`, () =>
		assert.equal(mended(writtenOut, language, sentence, said, name), wanted));

const ordinals: readonly (readonly [string, string, string, number, string | undefined])[] = [
	['fr', 'La sixième session.', 'sixième', 7, 'La septième session.'],
	['fr', 'La sixième session.', 'sixième', 2, 'La deuxième session.'],
	['fr', 'Le vingt-cinquième anniversaire.', 'vingt-cinquième', 21, 'Le vingt et unième anniversaire.'],
	['fr', 'La 6e session.', '6e', 12, 'La 12e session.'],
	['fr', 'La première session.', 'première', 2, undefined],
	['en', 'The sixth session.', 'sixth', 22, 'The twenty-second session.'],
	['en', 'The 21st session.', '21st', 12, 'The 12th session.'],
	['en', 'The 11th session.', '11th', 23, 'The 23rd session.'],
	['en', 'A sixth session.', 'sixth', 8, undefined],
];

for (const [language, sentence, said, value, wanted] of ordinals)
	test(`${said} → ${value}: ${sentence}`, () =>
		assert.equal(
			mended((document, span) => recounted(document, span, value), language, sentence, said, ''),
			wanted,
		));

test('an act that has entered into force is said to have, on its day', () => {
	const fixOf = (text: string) =>
		findings(parse('file:///draft.decl', 0, `---\ndate: 2026-05-03\n---\n1. ${text}\n`), worldOf(registry, [])).flatMap(
			({ fixes = [] }) => fixes.map(({ edits }) => edits[0]!.text),
		);
	assert.deepEqual(
		fixOf('They regretted that the Treaty on the Non-Proliferation of Nuclear Weapons has yet to enter into force.'),
		['entered into force on 5 March 1970'],
	);
	assert.deepEqual(
		fixOf(
			'Elles ont regretté que le Traité sur la non-prolifération des armes nucléaires n’est pas encore entré en vigueur.',
		),
		['est entré en vigueur le 5 mars 1970'],
	);
});
