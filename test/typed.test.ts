// Keystrokes that stay within a paragraph, and such as look like it: after each, the document is the one that is parsed.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applied, edited, opened } from '../server/document/edit.ts';
import { isSameTree } from '../server/document/grown.ts';
import { parse } from '../server/document/parse.ts';
import { lineStarts, positionAt } from '../server/text/lines.ts';

const uri = 'file:///draft.decl';
const long =
	'Les deux Parties poursuivent leurs travaux sur la pêche au large et au long cours, et en rendront compte à leurs ministres des deux pays au plus tard dans deux ans.';
const head = `DÉCLARATION CONJOINTE\n\n1. ${long}\n\n`;
const foot = `\n\n8. ${long}\n\n9. ${long}`;
/** Lines of 60 to 70 letters. */
const wrapped = [
	'Les deux Parties poursuivent leurs travaux sur la pêche au large,',
	'et en rendront compte à leurs ministres dans les meilleurs délais',
	'possibles ; elles s’en féliciteront ensuite dans une déclaration,',
	'qui sera rendue publique au terme de leur prochaine réunion.',
].join('\n');

/** Where ¦ stands, `typed` is put, in place of what stands between two; whether the edit stayed within its paragraph. */
function stays(text: string, ...typed: readonly string[]): boolean {
	let old = text;
	const at = old.indexOf('¦');
	const to = old.lastIndexOf('¦') - (old.lastIndexOf('¦') > at ? 1 : 0);
	old = old.replaceAll('¦', '');
	let document = opened(uri, 0, old);
	let all = true;
	let [start, end] = [at, to];
	for (const put of typed) {
		const lines = lineStarts(document.text);
		const change = { range: { start: positionAt(lines, start), end: positionAt(lines, end) }, text: put };
		const before = document;
		document = edited(before, [change], 1);
		assert.deepEqual(document, parse(uri, 1, applied(before.text, [change])), `${put} in ${old}`);
		all &&= isSameTree(before, document);
		start += put.length;
		end = start;
	}
	return all;
}

suite('a keystroke stays within its paragraph', () => {
	const after = `\n\n2. ${wrapped}\n\n3. ${wrapped}${foot}`;
	for (const [name, text] of [
		['in a paragraph of one line', `${head}2. ${long.replace('travaux', 'trav¦aux')}${foot}`],
		['in the first of its lines', `${head}2. ${wrapped.replace('travaux', 'trav¦aux')}${after}`],
		['in one between', `${head}2. ${wrapped.replace('possibles', 'poss¦ibles')}${after}`],
		['in the last', `${head}2. ${wrapped.replace('publique', 'pub¦lique')}${after}`],
		['at the end of the first', `${head}2. ${wrapped.replace('large,', 'large,¦')}${after}`],
		['at the end of the last', `${head}2. ${wrapped}¦${after}`],
		['behind the blanks at its end', `${head}2. ${wrapped}  ¦${after}`],
		['below a number alone', `${head}2.\n${wrapped.replace('travaux', 'trav¦aux')}${after}`],
		['in a line with stars', `${head}2. ${long.replace('travaux', '**trav¦aux**')}${foot}`],
		['in a line below stars', `${head}2. **Travaux**\n\n3. ${long.replace('travaux', 'trav¦aux')}${foot}`],
		[
			'where a page ends',
			`${head}2. ${wrapped.replace('travaux', 'trav¦aux').replace('possibles', '\n- 3 -\n\npossibles')}${after}`,
		],
		['in a paragraph under a Roman number', `${head}II. ${wrapped.replace('possibles', 'poss¦ibles')}${after}`],
	] as const)
		test(name, () => assert.ok(stays(text, 'x')));

	test('what is written in its lines is what it says', () => {
		const text = `${head}2. ${wrapped}${after}`;
		const at = positionAt(lineStarts(text), text.indexOf('possibles'));
		const start = { ...at, character: at.character + 1 };
		const document = edited(opened(uri, 0, text), [{ range: { start, end: start }, text: 'xyz' }], 1);
		assert.equal(document.paragraphs[2]!.text, wrapped.replace('possibles', 'pxyzossibles'));
	});
});

suite('a keystroke that changes more is read with all else', () => {
	const behind = `\n\n${wrapped}\n\n${wrapped}${foot}`;
	const opens =
		'Accords et travaux à venir des deux Parties, de leurs ministres, et de celles et ceux qui les aident ou les ont aidés';
	/** Further from the head and the foot of the text than what a page puts around it. */
	const inner = (text: string) => `${head}${`${long}\n\n`.repeat(31)}${text}${`\n\n${long}`.repeat(13)}`;
	const lines = Array(8).fill(wrapped).join('\n\n');
	/** A paragraph so long that it makes no difference how long. */
	const big = Array(4).fill(wrapped).join('\n');
	for (const [name, text, ...typed] of [
		['a blank goes between a number alone and its words', `${head}2.  ¦ ¦\n \n${big}\n\n3. ${long}${foot}`, ''],
		['its line begins a heading over lines', `${head}**Travaux¦**¦ et ${opens}\nau long cours**\n\n${long}${foot}`, ''],
		['its line ended one', `${head}**Accords et\n${opens}*¦\n\n2. ${long}${foot}`, '*'],
		['its line ends one of three', `${head}**Accords et\ntravaux des Parties,\n${opens}*¦\n\n2. ${long}${foot}`, '*'],
		[
			'it becomes the running head of a page',
			`${head}2. ${long}\n\n- 3 -\n\n${opens}\n\n3. ${long}\n\n- 4 -\n\n${opens.replace('ministres', 'min¦x¦istres')}\n\n4. ${long}${foot}`,
			'',
		],
		['the sentence ends before a page', `${head}2. ${long.slice(0, -1)}¦\n\n- 3 -\n\nau plus tard.${foot}`, '.'],
		['the sentence ends before a line', `${head}2. ${long.slice(0, -1)}¦\nau plus tard dans deux ans.${foot}`, '.'],
		[
			'lines are broken within sentences now',
			`${head}2. ${long.slice(0, -1)},\nAu plus tard.\n\n3. ${long.slice(0, -1)}¦)¦\nAu plus tard, dans deux ans.${foot}`,
			'a',
		],
		[
			'a Roman number is a heading’s again',
			`${head}II. ${wrapped.split('\n')[0]!.slice(4, -1)}\n${wrapped.slice(0, -1)}¦.¦${behind}`,
			'',
		],
		[
			'what follows is a heading no longer',
			`${head}2. ${long.slice(0, -1)}¦.¦\n\nPêche au large\n\n${long}${foot}`,
			'',
		],
		['what follows is a heading now', `${head}${long.slice(0, -1)}¦\n\nPêche au large\n\n${long}${foot}`, '.'],
		[
			'it is dated, and closes the text',
			`${head}2. ${long}\n\n**Le Ministre**\n\nÀ *${'Abcdefghij'.repeat(8)}*, ¦a b c d e f g ¦le 3 mai 2024`,
			'',
		],
		[
			'a line is full, and the number below its own',
			inner(`2. ${wrapped}\n\n3. ${'abcd '.repeat(8)}¦ab\n12. et 13 de la déclaration.${behind}`),
			'cdefgh',
		],
		[
			'a line is long enough for a dash to go on',
			`${head}2. ${'Ils sont convenus, de leur côté, de\n'.repeat(2)}${'Ils sont convenus de leurs pêches, et de\n'.repeat(6)}Ils sont convenus de leurs pêches, en¦\n– avec leurs voisins – mer.${foot}`,
			'x',
			'x',
			'x',
		],
		[
			'a list is taken apart',
			inner(
				`${lines}\n\nElles conviennent, dans les meilleurs délais : 1. d’ouvrir leurs ports de pêche au public ¦;¦ et\n2. de créer une commission des ports et des pêches, au plus tard ; et\n3. de publier cela.${behind}`,
			),
			'',
		],
		[
			'a list is put together',
			`${head}2. Elles conviennent, dans les meilleurs délais : 1. d’ouvrir leurs ports de pêche au public ¦ et 2. de créer une commission ; et 3. de publier cela.${foot}`,
			';',
		],
		['numbers run on', `${head}2. ${long}\n\n${long} 1. Ports.  2¦ Pêches. 3. Mers. 4. Océans.${foot}`, '.'],
		['a heading is stuck to it', `${head}2. ${long} **Pêche au larg¦x¦\n\n3. ${long}${foot}`, 'e**'],
		['capitals are stuck to it', `${head}2. ${long} PÊCHE AU LAR¦g¦\n\n3. ${long}${foot}`, 'GE'],
		[
			'a line is full, and the title below its own',
			inner(`2. ${wrapped}\n\n3. ${'abcd '.repeat(8)}¦ab\nDéclaration conjointe de mai.${behind}`),
			'cdefgh',
		],
		[
			'it is no sentence, and stands where a text closes',
			`${head}2. ${long}\n\n${lines}\n\nLe ministre ${'Abcdefghij'.repeat(4)},\n${'Abcdefghij'.repeat(6)}¦.¦\n\nBerg, le 3 mai 2024`,
			'',
		],
		[
			'it is short, and stands below a place and a day',
			`${head}2. ${long}\n\n${lines}\n\nLe ministre\n\nBerg, le 3 mai 2024\n\n${'Abcdefghij'.repeat(10)}¦ab¦\nabcde.`,
			'',
		],
		[
			'it is dated, and closes the text over two lines',
			`${head}2. ${long}\n\n${lines}\n\nLe ministre\n\nÀ ${'Abcdefghij'.repeat(6)},\n${'Abcdefghij'.repeat(4)}, ¦a b c d e f g ¦le 3 mai 2024`,
			'',
		],
		['it is a heading itself', inner(`${long}\n\nPêche au large¦.¦\n\n${long}`), ''],
		['it is a paragraph after all', inner(`${long}\n\nPêche au large¦\n\n${long}`), '.'],
		[
			'its heading has another name',
			inner(`I\nDes ports\n\n${long}\n\nII\nDe la pêche¦ en mer\n\n${long}`),
			' de 1999',
		],
		['it is a heading for what is counted below', inner(`2. **Pêche*¦\n\n1. ${long}\n\n2. ${long}`), '*'],
		['what is counted below stands under it', inner(`${long.slice(0, -1)} :¦ ¦\n\n(1) ${long}\n\n(2) ${long}`), 'x'],
		['it is long enough to stand under a heading', inner(`${long}\n\nPêche\n\n${long.slice(0, 147)}¦`), ' abcde.'],
		[
			'it is too long for a name below a signature',
			`${head}2. ${long}\n\nFait à Paris, le 3 mai 2024\n\n${long.slice(0, 157)}¦ abcde¦`,
			'',
		],
		[
			'the text does not go on below the foot of a page',
			`${head}Partager\n\n${`${long} `.repeat(3).slice(0, 397)}¦ abcde¦.\n\nVoir aussi\n\nPêche au large`,
			'',
		],
		[
			'a menu above the title has a sentence in it',
			`Actualités\n\n${opens.replace(', ', '\n')}¦.¦\n\n${head}${long}${foot}`,
			'',
		],
		[
			'a line above names of speakers is a sentence',
			`DÉCLARATION CONJOINTE\n\nPêche au large\n\n${opens.replace(', ', '\n')}¦\n\nIntervenant(s) :\n\nJean Berg\n\n${long}${foot}`,
			'.',
		],
		[
			'it is a heading with a Roman number',
			inner(`${long}\n\nII. ${`${opens} ${opens}`.slice(0, 154)}¦abcd¦\n\n${long}`),
			'',
		],
		[
			'a list of contents has another line',
			`${head}Sommaire\n\n- De la pêche.\n\n- Des p¦x¦orts.\n\n2. ${long}\n\nDe la pêche.\n\n${long}\n\nDes ports.\n\n${long}${foot}`,
			'',
		],
		[
			'it is too long for a menu',
			`Intervenant(s) :\n\nJean Berg\n\n${`${long} `.repeat(5).slice(0, 797)}¦\n\n${head}${long}${foot}`,
			' abcdefghijklmnopqrstuvwxyz'.repeat(4),
		],
		[
			'it tells another language',
			`1. ${'Anna Berg, Luc Martin. '.repeat(3)}\n\n2. ${'Anna Berg, Luc Martin, Aya Tanaka. '.repeat(26)}¦${long}`,
			'The two ministers welcome the quality of their exchanges and the visit that has made them possible. '.repeat(9),
		],
		[
			'it gives the text its day',
			`DÉCLARATION CONJOINTE\n\n1. Le Président du Canada, à l’invitation du Président de la République française, a effectué une visite d’État en France le ¦4 novembre 2024.\n\n2. ${long}${foot}`,
			'1',
		],
		[
			'the line of a Roman number is no longer full',
			inner(`II. Ils prennent acte de la convention sur les eaux\n${wrapped}\n\n${big.replace('Parties', 'Par¦ties')}`),
			'x'.repeat(600),
		],
		[
			'the line of a Roman number is too long',
			inner(`II. ${opens.slice(0, 89)}\n${wrapped}\n\n${big.replace('leurs travaux sur la', '¦$&¦')}`),
			'a',
		],
		[
			'a line elsewhere is no longer full',
			inner(`${'abcd '.repeat(9)}abcde\n12. et 13 de la déclaration.\n\n${big.replace('Parties', 'Par¦ties')}`),
			'x'.repeat(300),
		],
		['a line goes on in a capital', `${head}2. ${long.slice(0, -1)}\n¦suite de la pêche.${foot}`, 'X'],
		['it has another number', `${head}2¦. ${long}${foot}`, '5'],
		['it has no words any more', `${head}2. ¦a¦\n\n3. ${long}${foot}`, ''],
	] as const)
		test(name, () => assert.ok(!stays(text, ...typed)));

	test('a line that was made shorter is no longer full', () => {
		const short = `${wrapped.slice(0, wrapped.lastIndexOf('\n'))}\n${'abcd '.repeat(9)}abcdefg`;
		const text = inner(`${short}\n12. et 13 de la déclaration.\n\n${big}`);
		let document = opened(uri, 0, text);
		for (const [words, put] of [
			['bcdefg', 'cde'],
			['féliciteront', 'x'.repeat(51)],
		] as const) {
			const at = document.text.lastIndexOf(words);
			const range = { start: positionAt(document.lines, at + 1), end: positionAt(document.lines, at + words.length) };
			document = edited(document, [{ range, text: put }], 1);
			assert.deepEqual(document, parse(uri, 1, document.text));
		}
	});
});
