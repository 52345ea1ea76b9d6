// Whatever a text looks like, its blocks hold all of its words, in order and once: generated texts, with a fixed seed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyBlock } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { random } from './random.ts';

const lines = [
	...['DÉCLARATION CONJOINTE', 'JOINT DECLARATION', 'Paris, le 3 mai 2021', 'CHAPITRE II', '**Culture et sport**'],
	...[
		'1. Aaa bbb ccc.',
		'2) Ddd eee.',
		'3. – Fff.',
		'4\\. Ggg.',
		'**5. Hhh.**',
		'I. Iii jjj.',
		'II',
		'A. Kkk',
		'a) lll ;',
	],
	...['(b) mmm;', '(ii) nnn;', '6° ooo', '§ 7 ppp', 'Article 1er', 'Art. 2.- Qqq.', '- rrr', '– sss', '• ttt'],
	...[
		'2021. In this context they met',
		'1. Aaa bbb. 2. Ccc ddd. 3. Eee fff.',
		'ANNEXE II',
		'[1] Note ggg.',
		'(1) Note.',
	],
	...[
		'- 3 -',
		'Page 4 sur 9',
		'<!-- hhh -->',
		'<p>8. Iii<br></p>',
		'<a href="#x">[2]</a> Jjj',
		'&nbsp;',
		'---',
		'> kkk',
	],
	...['Fait à Paris, le 3 mai 2021, en deux exemplaires', 'Done at Accra, in duplicate', 'Le Ministre,', 'Jean Dupont'],
	...['Accueil', 'Lien copié', 'Sommaire', 'Intervenant(s) :', 'TITRE PREMIER', 'De la paix', '<h2><b>Lll</b></h2>'],
	...['They agreed: (1) to ooo; (2) to ppp; and (3) to qqq.', 'Ils ont conclu leurs premières consultations. **Mmm**'],
	...['la coopé-', 'ration des deux pays', 'À lire aussi :', 'Share this page', 'Ã©tÃ©', '\u00a0\u200b', '\t  lll mmm'],
];

/** Letters and digits, but those of a tag or a comment, which are no text. */
const bare = (text: string) => text.replace(/<[^<>]*>|&\w+;/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

test('generated texts: no text is lost', () => {
	const next = random(20261124);
	for (let round = 0; round < 4000; round++) {
		const breaks = next() < 0.15 ? '\r\n' : '\n';
		let text = next() < 0.05 ? '\uFEFF' : '';
		for (let count = 1 + next() * 14; count > 0; count--) {
			text += lines[Math.floor(next() * lines.length)]! + breaks.repeat(next() < 0.4 ? 2 : 1);
		}
		if (next() < 0.2) text = text.slice(0, Math.floor(next() * text.length));
		// Front matter is no text of the declaration.
		if (/^\uFEFF?---/.test(text)) continue;
		const { blocks } = parse('file:///generated.txt', 0, text);
		const told = `round ${round}: ${JSON.stringify(text)}`;
		let at = 0;
		for (const { span } of blocks) {
			assert.ok(span.start >= at && span.end > span.start && span.end <= text.length, `in order and apart, ${told}`);
			assert.equal(bare(text.slice(at, span.start)), '', told);
			at = span.end;
		}
		assert.equal(bare(text.slice(at)), '', told);
		for (const { span, children, content } of everyBlock(blocks)) {
			assert.ok(content.start >= span.start && content.end <= span.end, told);
			for (const child of children) assert.ok(child.span.start >= span.start && child.span.end <= span.end, told);
		}
	}
});
