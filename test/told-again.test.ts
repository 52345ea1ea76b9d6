// What a check would have told otherwise, told again in the draft's own construction: or there is no fix.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';

type Lang = 'fr' | 'en';

/** The sentence with a fix of `code` made, the last if no other is asked for; undefined where there is none. */
function mended(
	code: string,
	language: Lang,
	head: string,
	sentence: string,
	earlier?: string,
	which = -1,
): string | undefined {
	const adopted = earlier ? [parse('file:///earlier.decl', 0, earlier)] : [];
	const world = worldOf(
		registry,
		adopted.map(each => declarationOf(each, factsOf(registry)(each))),
	);
	const text = `---\nlanguage: ${language}\n${head}---\n1. ${sentence}\n`;
	const found = findings(parse('file:///draft.decl', 0, text), world).find(each => each.code === code);
	assert.ok(found, `${code} in: ${sentence}`);
	const fix = found.fixes?.at(which);
	if (!fix) return undefined;
	const [edit] = fix.edits;
	return `${text.slice(0, edit!.start)}${edit!.text}${text.slice(edit!.end)}`.split('1. ')[1]!.trimEnd();
}

const done: readonly (readonly [Lang, string, string | undefined])[] = [
	['fr', 'La session s’est tenue à Rabat le 3 mai 2026.', 'La session se tiendra à Rabat le 3 mai 2026.'],
	['fr', 'Les experts se sont réunis à Rabat le 3 mai 2026.', 'Les experts se réuniront à Rabat le 3 mai 2026.'],
	['fr', 'Le forum s’est ouvert à Rabat le 3 mai 2026.', 'Le forum s’ouvrira à Rabat le 3 mai 2026.'],
	['fr', 'La feuille de route a été signée le 3 mai 2026.', 'La feuille de route sera signée le 3 mai 2026.'],
	['fr', 'Les textes ont été également adoptés le 3 mai 2026.', 'Les textes seront également adoptés le 3 mai 2026.'],
	['fr', 'Les concours furent organisés le 3 mai 2026.', 'Les concours seront organisés le 3 mai 2026.'],
	['fr', 'Le salon a eu lieu à Rabat le 3 mai 2026.', 'Le salon aura lieu à Rabat le 3 mai 2026.'],
	['fr', 'Elles ont inauguré le musée le 3 mai 2026.', 'Elles inaugureront le musée le 3 mai 2026.'],
	['fr', 'La délégation s’est rendue à Maradi le 3 mai 2026.', 'La délégation se rendra à Maradi le 3 mai 2026.'],
	['fr', 'L’avenant est entré en vigueur le 3 mai 2026.', 'L’avenant entrera en vigueur le 3 mai 2026.'],
	['fr', 'Ils ont reçu les athlètes le 3 mai 2026.', 'Ils recevront les athlètes le 3 mai 2026.'],
	['fr', 'Ils saluent le texte qu’a signé la ministre le 3 mai 2026.', undefined],
	['fr', 'Les travaux se sont\nachevés le 3 mai 2026.', undefined],
	['en', 'The third session was held in Oslo on 3 May 2026.', 'The third session will be held in Oslo on 3 May 2026.'],
	['en', 'The lists have been published on 3 May 2026.', 'The lists will be published on 3 May 2026.'],
	['en', 'The fair took place in Oslo on 3 May 2026.', 'The fair will take place in Oslo on 3 May 2026.'],
	['en', 'The Ministers paid a short visit on 3 May 2026.', 'The Ministers will pay a short visit on 3 May 2026.'],
	['en', 'They inaugurated the museum on 3 May 2026.', 'They will inaugurate the museum on 3 May 2026.'],
	['en', 'They praised the forum hosted by Oslo on 3 May 2026.', undefined],
];

suite('told as done: told as to come', () => {
	for (const [language, sentence, wanted] of done)
		test(sentence.replace('\n', ' '), () =>
			assert.equal(mended('told-before-it-happened', language, 'date: 2025-12-05\n', sentence), wanted),
		);
	test('a slip for a day on record: that day is offered first', () => {
		const earlier =
			'---\ndate: 2025-09-01\nparties: [Fiji, Estonia]\nlanguage: en\n---\n1. The Agreement on Reef Safety was signed in Suva on 3 May 2025.\n';
		const sentence = 'The Agreement on Reef Safety was signed in Suva on 3 May 2026.';
		const [head, code] = ['date: 2025-12-05\nparties: [Fiji, Estonia]\n', 'told-before-it-happened'] as const;
		assert.equal(mended(code, 'en', head, sentence, earlier, 0), sentence.replace('2026', '2025'));
		assert.equal(mended(code, 'en', head, sentence, earlier), sentence.replace('was', 'will be'));
		assert.equal(mended(code, 'en', head, sentence, undefined, 0), sentence.replace('was', 'will be'));
	});
});

const french = '---\ndate: 2031-05-03\nparties: [France, Mongolie]\nlanguage: fr\n---\n1. ';
const english = '---\ndate: 2031-05-03\nparties: [Japan, Kenya]\nlanguage: en\n---\n1. ';
const records = {
	signed: {
		fr: `${french}L’Accord sur la protection des steppes et des oiseaux a été signé à Oulan-Bator le 18 septembre 2028. La Convention sur la protection des rivières et des lacs a été signée à Paris le 1er mars 2029.\n`,
		en: `${english}The Agreement on Harbour Safety was signed in Nairobi on 26 August 2026.\n`,
	},
	force: {
		fr: `${french}L’Accord sur la protection des steppes et des oiseaux, signé à Oulan-Bator le 18 septembre 2028, est entré en vigueur le 7 juin 2030. La Convention sur la protection des rivières et des lacs est entrée en vigueur le 1er mars 2030.\n`,
		en: `${english}The Agreement on Harbour Safety, signed in Nairobi on 26 August 2026, entered into force on 7 June 2028.\n`,
	},
	initialled: {
		fr: `${french}L’Accord sur la protection des steppes et des oiseaux a été paraphé le 18 septembre 2028.\n`,
		en: `${english}The Agreement on Harbour Safety was initialled on 26 August 2026.\n`,
	},
	applied: {
		fr: `${french}L’Accord sur la protection des steppes et des oiseaux est appliqué à titre provisoire depuis le 7 juin 2029.\n`,
		en: `${english}The Agreement on Harbour Safety has been provisionally applied since 7 June 2029.\n`,
	},
	pending: {
		fr: `${french}L’Accord sur la protection des steppes et des oiseaux n’est pas encore entré en vigueur.\n`,
		en: `${english}The Agreement on Harbour Safety has not yet entered into force.\n`,
	},
};

const status: readonly (readonly [Lang, keyof typeof records, string, string | undefined])[] = [
	['fr', 'signed', '{A} est en cours de négociation.', '{A} a été signé le 18 septembre 2028.'],
	['fr', 'signed', '{C} est toujours en cours de négociation.', '{C} a été signée le 1er mars 2029.'],
	['fr', 'signed', '{A} fait l’objet de négociations.', '{A} a été signé le 18 septembre 2028.'],
	['fr', 'force', '{C} reste à conclure.', '{C} est entrée en vigueur le 1er mars 2030.'],
	['fr', 'signed', '{A} n’a pas encore été signé.', '{A} a été signé le 18 septembre 2028.'],
	['fr', 'signed', '{A} a été paraphé mais n’est pas encore signé.', '{A} a été signé le 18 septembre 2028.'],
	[
		'fr',
		'signed',
		'Ils évoquent {a}, dont la négociation se poursuit.',
		'Ils évoquent {a}, qui a été signé le 18 septembre 2028.',
	],
	['fr', 'signed', 'Ils évoquent {a}, en cours de négociation.', 'Ils évoquent {a}, signé le 18 septembre 2028.'],
	['fr', 'signed', 'Ils évoquent {a}, en cours de négociation à Paris.', undefined],
	['fr', 'initialled', '{A} est encore en négociation.', '{A} a été paraphé le 18 septembre 2028.'],
	['fr', 'force', '{C} n’est toujours pas entrée en vigueur.', '{C} est entrée en vigueur le 1er mars 2030.'],
	['fr', 'force', '{A} n’est pas encore en vigueur.', '{A} est en vigueur depuis le 7 juin 2030.'],
	['fr', 'force', '{C} tarde à entrer en vigueur.', '{C} est entrée en vigueur le 1er mars 2030.'],
	[
		'fr',
		'force',
		'Ils évoquent {c}, dont l’entrée en vigueur est attendue.',
		'Ils évoquent {c}, qui est entrée en vigueur le 1er mars 2030.',
	],
	[
		'fr',
		'signed',
		'Ils ont pris note de l’avancement des négociations relatives à {a}.',
		'Ils ont pris note de la signature, le 18 septembre 2028, de {a}.',
	],
	['fr', 'signed', 'Les négociations sur {a} se poursuivent.', undefined],
	['fr', 'signed', 'Ils souhaitent l’ouverture de négociations sur {a}.', undefined],
	[
		'fr',
		'force',
		'Ils souhaitent vivement la prochaine signature d’autres textes et appellent à l’entrée en vigueur de {a}.',
		'Ils souhaitent vivement la prochaine signature d’autres textes et saluent l’entrée en vigueur, le 7 juin 2030, de {a}.',
	],
	['fr', 'pending', '{A} est en vigueur depuis le 7 juin 2029.', '{A} n’est pas encore en vigueur.'],
	['fr', 'pending', 'Ils citent {a}, entré en vigueur le 7 juin 2029.', 'Ils citent {a}, non encore entré en vigueur.'],
	[
		'fr',
		'applied',
		'{A} est en vigueur depuis le 7 juin 2029.',
		'{A} est appliqué à titre provisoire depuis le 7 juin 2029.',
	],
	['fr', 'force', '{C} est appliquée à titre provisoire.', '{C} est entrée en vigueur le 1er mars 2030.'],
	['en', 'applied', '{A} entered into force on 7 June 2029.', '{A} has been applied provisionally since 7 June 2029.'],
	['en', 'force', '{A} is provisionally applied.', '{A} entered into force on 7 June 2028.'],
	['en', 'signed', '{A} is still under negotiation.', '{A} was signed on 26 August 2026.'],
	['en', 'signed', '{A} is being negotiated.', '{A} was signed on 26 August 2026.'],
	['en', 'force', '{A} remains to be concluded.', '{A} entered into force on 7 June 2028.'],
	['en', 'signed', '{A} has been initialled but not yet signed.', '{A} was signed on 26 August 2026.'],
	['en', 'signed', 'They discussed {a}, awaiting signature.', 'They discussed {a}, signed on 26 August 2026.'],
	['en', 'force', '{A} has yet to enter into force.', '{A} entered into force on 7 June 2028.'],
	['en', 'force', '{A} is not yet in force.', '{A} has been in force since 7 June 2028.'],
	['en', 'initialled', '{A} is under negotiation.', '{A} was initialled on 26 August 2026.'],
	['en', 'signed', '{A} is under negotiation in Nairobi.', undefined],
	[
		'en',
		'signed',
		'They took note of the progress of the negotiations on {a}.',
		'They took note of the signature, on 26 August 2026, of {a}.',
	],
	['en', 'signed', 'Negotiations on {a} are continuing.', undefined],
	[
		'en',
		'force',
		'They called for the early entry into force of {a}.',
		'They welcomed the entry into force, on 7 June 2028, of {a}.',
	],
	['en', 'pending', '{A} entered into force on 7 June 2029.', '{A} has not yet entered into force.'],
	['en', 'pending', 'They cited {a}, in force since 7 June 2029.', 'They cited {a}, not yet in force.'],
];

suite('where an act stands: told as the record has it', () => {
	for (const [language, record, sentence, wanted] of status) {
		const act =
			language === 'fr' ? 'l’Accord sur la protection des steppes et des oiseaux' : 'the Agreement on Harbour Safety';
		const convention = 'la Convention sur la protection des rivières et des lacs';
		const full = (text: string) =>
			text
				.replace('{a}', act)
				.replace('{c}', convention)
				.replace('{A}', act[0]!.toUpperCase() + act.slice(1))
				.replace('{C}', convention[0]!.toUpperCase() + convention.slice(1));
		test(`${record}: ${sentence}`, () =>
			assert.equal(
				mended(
					'contradicted-status',
					language,
					`date: 2033-04-28\nparties: ${language === 'fr' ? '[France, Mongolie]' : '[Japan, Kenya]'}\n`,
					full(sentence),
					records[record][language],
				),
				wanted && full(wanted),
			));
	}
	test('an act that has come to its end', () =>
		assert.equal(
			mended(
				'contradicted-status',
				'fr',
				'date: 2026-06-09\n',
				'Ils notent que le Traité sur les forces nucléaires à portée intermédiaire est toujours en vigueur.',
			),
			'Ils notent que le Traité sur les forces nucléaires à portée intermédiaire a pris fin le 2 août 2019.',
		));
});
