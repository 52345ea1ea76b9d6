// Texts that nobody wrote: every form we know, in any order, cut and mangled. Parsing never fails and loses nothing.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Block } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { random } from './random.ts';

const sentences = [
	'Les deux parties se félicitent de leurs échanges.',
	'They welcome the talks and thank their hosts.',
	'Elles ont décidé de tenir, chaque année, des consultations sur l’eau, l’énergie et la gestion des risques, auxquelles prendront part leurs ministres et leurs\nuniversités.',
	'The two sides recalled the talks that were opened by their ministers in\n2021. In this context they thanked the experts of rounds\n12. and 13. of the negotiations.',
	'Elles saluent la coopé-\nration de leurs écoles',
	'1. Ils coopèrent. 2. Ils se consultent. 3. Ils commercent.',
	'Ils conviennent :',
	'… hausse des échanges. II. COMMERCE ET INDUSTRIE',
	'Elles se félicitent de la hausse de leurs échanges. **Culture et sport**',
	'Elles conviennent : 1. d’ouvrir ; 2. de créer ; et 3. de publier.',
	'They agreed: (1) to open; (2) to found; and (3) to publish.',
];
const markers = [
	...[
		'12.',
		'3)',
		'1. –',
		'2\\.',
		'**4.',
		'I.',
		'IV',
		'II',
		'A.',
		'a)',
		'(b)',
		'\\(c\\)',
		'(i)',
		'(iv)',
		'1°',
		'§ 2',
		'1.',
	],
	...[
		'Article 3',
		'Art. 2.-',
		'Article 1er',
		'Article 2.1:',
		'Art. 1<sup>er</sup>.',
		'-',
		'–',
		'•',
		'\\-',
		'*',
		'[1]',
		'(1)',
		'¹',
	],
];
const lines = [
	...[
		'CHAPITRE II',
		'TITRE Ier',
		'Section 3. Water',
		'ANNEXE',
		'Annex: Plan',
		'PRÉAMBULE',
		'# Title',
		'### Art. 4.',
		'**Bold heading**',
	],
	...[
		'**Bold over',
		'COOPERATION UNIVERSITAIRE',
		'A plain heading',
		'DÉCLARATION CONJOINTE',
		'Joint Statement',
		'Paris, le 3 mai 2024',
	],
	...[
		'Fait à Paris, le 3 mai 2024, en deux exemplaires.',
		'DONE in duplicate at Leeds, this 3rd day of May, 2024.',
		'POUR LE GOUVERNEMENT',
	],
	...[
		'Partager',
		'Texte intégral',
		'À consulter également',
		'###',
		'Next Post: Remarks',
		'– 3 –',
		'7',
		'Page 4 sur 9',
		'Running head',
	],
	...[
		'Accueil',
		'Home',
		'Skip to main content',
		'Lien copié',
		'Intervenant(s) :',
		'Jean Valmy - Président',
		'Sommaire',
		'Contents',
		'A plain heading',
		'Topics',
		'Text version',
	],
	...['TITRE PREMIER', 'LIVRE II', 'PART ONE', 'Annex A', 'Des principes', 'DES PRINCIPES', 'II', '– II –', '**III.**'],
	...['<h2><strong>Water &amp; air</strong></h2>', '<p><b>S&eacute;curit&eacute;</b></p>', 'II.&nbsp;&ndash;&nbsp;Eau'],
	...[
		'',
		'',
		'',
		'   ',
		'____',
		'---',
		'<!-- -->',
		'<br>',
		'<p class="body">',
		'&nbsp;',
		'\u00a0',
		'\u200b',
		'|',
		'\f',
		'** **',
		'é\ufffd',
		'Ã©',
	],
];

function generated(seed: number): string {
	const next = random(seed);
	const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
	const pieces: string[] = [];
	for (let count = Math.floor(next() * 40); count >= 0; count--) {
		const indent = next() < 0.2 ? ' '.repeat(Math.floor(next() * 9)) : '';
		const kind = next();
		if (kind < 0.45)
			pieces.push(`${indent}${pick(markers)}${pick([' ', ' ', '  ', '\u00a0', '&nbsp;', '', '\n'])}${pick(sentences)}`);
		else if (kind < 0.6) pieces.push(`${indent}${pick(sentences)}`);
		else pieces.push(`${indent}${pick(lines)}`);
		if (next() < 0.5) pieces.push('');
	}
	let text = pieces.join('\n');
	if (next() < 0.3) text = text.slice(Math.floor(next() * text.length));
	if (next() < 0.3) text = text.slice(0, Math.floor(next() * text.length));
	if (next() < 0.2) text = `---\ntitle: x\n---\n${text}`;
	if (next() < 0.2) text = text.replace(/\n/g, next() < 0.7 ? '\r\n' : '\r');
	if (next() < 0.2) text = `\ufeff${text}`;
	return next() < 0.5 ? text : `${text}\n`;
}

/** What is between blocks without the markup: no letter and no number. */
const bare = (words: string) => words.replace(/<[^<>]*>|&(?:nbsp|#160|#xa0|[nm]dash);/giu, '');

function hold(text: string, blocks: readonly Block[], within: { start: number; end: number }): void {
	let at = within.start;
	for (const { span, content, marker, children } of blocks) {
		assert.ok(
			span.start >= at && span.end >= span.start && span.end <= within.end,
			'blocks are in order, each in its own',
		);
		assert.ok(
			content.start >= span.start && content.end >= content.start && content.end <= span.end,
			'content is within',
		);
		if (marker)
			assert.ok(marker.start >= span.start && marker.end <= content.start, 'a marker stands before its content');
		for (const child of children) assert.ok(child.span.start >= content.end, 'what is nested follows the content');
		hold(text, children, span);
		at = span.end;
	}
}

/** Every letter and number stands in a block, and in the content, the marker or a child of it. */
function lost(text: string, blocks: readonly Block[], from: number): string {
	const kept = new Uint8Array(text.length);
	const keep = (list: readonly Block[]) => {
		for (const { content, marker, children } of list) {
			kept.fill(1, content.start, content.end);
			if (marker) kept.fill(1, marker.start, marker.end);
			keep(children);
		}
	};
	keep(blocks);
	let rest = '';
	for (let at = from; at < text.length; at++) rest += kept[at] ? ' ' : text[at];
	return bare(rest).replace(/[^\p{L}\p{N}]+/gu, '');
}

suite('generated texts', () => {
	for (let round = 0; round < 20; round++) {
		test(`round ${round}: parsed, in order, nothing lost`, () => {
			for (let seed = round * 100; seed < round * 100 + 100; seed++) {
				const text = generated(seed);
				const { blocks, header } = parse('file:///generated.decl', 0, text);
				try {
					hold(text, blocks, { start: 0, end: text.length });
					assert.equal(lost(text, blocks, header.frontMatter?.end ?? 0), '');
				} catch (error) {
					assert.fail(`seed ${seed}: ${(error as Error).message}\n${JSON.stringify(text)}`);
				}
			}
		});
	}
});
