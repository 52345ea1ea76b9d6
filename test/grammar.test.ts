// The grammar colours what a text shows by itself: a few lines of our own in both languages, and what must stay plain.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { english } from '../server/languages/english/index.ts';
import { french } from '../server/languages/french/index.ts';

const path = new URL('../syntaxes/declaration.tmLanguage.json', import.meta.url);
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));
const registry = new textmate.Registry({
	onigLib: Promise.resolve({
		createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
		createOnigString: text => new oniguruma.OnigString(text),
	}),
	// YAML comes with VS Code; a rule that includes a grammar nobody has is dropped whole, so an empty one stands in.
	loadGrammar: async scope =>
		textmate.parseRawGrammar(
			scope === 'text.declaration' ? readFileSync(path, 'utf8') : `{"scopeName":"${scope}","patterns":[]}`,
			path.pathname,
		),
});
const grammar = (await registry.loadGrammar('text.declaration'))!;

interface Token {
	readonly line: number;
	readonly text: string;
	readonly scopes: readonly string[];
}

function tokens(text: string): readonly Token[] {
	let state = textmate.INITIAL;
	return text.split('\n').flatMap((content, line) => {
		const result = grammar.tokenizeLine(content, state);
		state = result.ruleStack;
		return result.tokens.map(token => ({
			line,
			text: content.slice(token.startIndex, token.endIndex),
			scopes: token.scopes.map(scope => scope.replace(/\.declaration$/, '')),
		}));
	});
}

/** The stretches of `text` that bear `scope`, joined where they touch. */
function bearing(scope: string, text: string): readonly string[] {
	const stretches: string[] = [];
	let open = -1;
	for (const token of tokens(text)) {
		if (!token.scopes.includes(scope)) open = -1;
		else if (open === token.line) stretches[stretches.length - 1] += token.text;
		else {
			stretches.push(token.text);
			open = token.line;
		}
	}
	return stretches.map(stretch => stretch.trim());
}

const DATE = 'constant.numeric.date';
const NUMBER = 'keyword.control.number';
const ITEM = 'keyword.control.number.item';
const HEADING = 'markup.heading';
const OPEN = 'markup.changed.open';
const QUOTED = 'string.quoted.other.guillemets';

const cases: readonly (readonly [scope: string, text: string, ...stretches: string[]])[] = [
	[DATE, 'Le Président s’est rendu à Lorient le 1er novembre 2023 et à Brest.', '1er novembre 2023'],
	[DATE, 'Les ministres, réunis les 29 et 30 novembre 2022, ont parlé.', '29 et 30 novembre 2022'],
	[DATE, 'Quimper — Lundi 19 Septembre 2011', 'Lundi 19 Septembre 2011'],
	[DATE, 'du 30 novembre au 2\u00a0décembre\u00a02024', '30 novembre', '2\u00a0décembre\u00a02024'],
	[DATE, 'entre mars 2021 et DÉCEMBRE 2022', 'mars 2021', 'DÉCEMBRE 2022'],
	[DATE, 'The Ministers met on 5 November 2024 and on November 6, 2024.', '5 November 2024', 'November 6, 2024'],
	[DATE, 'On this 26th day of April 2023, and on June 28-30, 2022.', '26th day of April 2023', 'June 28-30, 2022'],
	[DATE, 'They may march on 12 items; the 2030 goals stand.'],
	[DATE, 'Il a marché 3 mais 4 maintes fois.'],
	[DATE, 'Signed on 2024-11-05, not 05/11/24.', '2024-11-05'],

	[NUMBER, '12. Les deux ministres saluent ce pas.', '12.'],
	[NUMBER, '3) The two sides agree.', '3)'],
	[NUMBER, '1.2 The two sides agree.', '1.2'],
	[NUMBER, '29.6 million people'],
	[NUMBER, '2050. The goal of the sentence above.'],
	[NUMBER, 'M. Le Goff a remercié son hôte.'],
	[NUMBER, 'II. Les deux parties, au terme de leur entretien, ont adopté le texte.', 'II.'],
	[ITEM, '  (a) to meet each year;\n  b) to write;\n (iv) to read;', '(a)', 'b)', '(iv)'],
	[ITEM, '(NATO) and its members'],
	['punctuation.definition.list.begin', '– de la pêche ;\n• des ports ;\n-sans blanc', '–', '•'],

	[HEADING, 'DÉCLARATION CONJOINTE', 'DÉCLARATION CONJOINTE'],
	[
		HEADING,
		'Déclaration conjointe de la France et du Pays de Galles',
		'Déclaration conjointe de la France et du Pays de Galles',
	],
	[HEADING, 'Joint Statement', 'Joint Statement'],
	[HEADING, 'The Joint Statement of last year stands.'],
	[HEADING, '## Pêche et ports', '## Pêche et ports'],
	[HEADING, '**Fisheries**', '**Fisheries**'],
	[HEADING, 'CHAPITRE II – De la pêche', 'CHAPITRE II – De la pêche'],
	[HEADING, 'Section 3: Ports', 'Section 3: Ports'],
	[HEADING, 'Section 3 of the Agreement applies to ports.'],
	[HEADING, 'Annexe', 'Annexe'],
	[HEADING, 'IV. Relations bilatérales', 'IV. Relations bilatérales'],
	[HEADING, 'I. PÊCHE', 'I. PÊCHE'],
	[HEADING, 'OTAN et OSCE'],
	[HEADING, 'OTAN.'],

	[
		QUOTED,
		'l’accord dit «\u00a0Ports «\u00a0bleus\u00a0»\u00a0» et le reste',
		'«\u00a0Ports «\u00a0bleus\u00a0»\u00a0»',
	],
	[QUOTED, 'un titre « jamais fermé\n\nun autre alinéa', '« jamais fermé'],
	['string.quoted.double', 'the “Blue Ports” plan, the "Green" one', '“Blue Ports”', '"Green"'],
	['string.quoted.double', 'a 5" pipe'],

	[OPEN, 'We [agree [in principle]] to meet.', '[agree [in principle]]'],
	[OPEN, '[We agree\nto meet.\n2. We part.', '[We agree', 'to meet.'],
	[OPEN, 'Ils [sic] se voient […] chaque année [1] ou [...].'],
	['entity.name.tag.owner', 'We [FR: agree / KZ : take note / CN, RU: part] of X: it.', 'FR', 'KZ', 'CN, RU'],
	['keyword.operator.alternative', 'We [FR: agree and/or meet / KZ: part] here / there.', '/'],
	[OPEN, 'Voir [la page](https://example.org/page) et la note[^1].'],
	[NUMBER, '[7. Nous convenons du lieu.]', '7.'],
	[DATE, 'We meet [on 5 May 2025].', '5 May 2025'],

	['keyword.control.signature', 'Fait à Brest, le 5 mai 2025, en deux exemplaires', 'Fait', 'à'],
	['keyword.control.signature', 'Done at Cardiff, on 5 May 2025', 'Done', 'at'],
	['keyword.control.signature', 'Fait à noter, la mer monte.'],

	['comment.line.page-number', 'Page 3 of 12\n– 4 –\n5/12\n5 mai', 'Page 3 of 12', '– 4 –', '5/12'],
	['meta.embedded.block.frontmatter', '---\ntype: declaration\n---\n1. Texte', 'type: declaration'],
	['meta.embedded.block.frontmatter', 'Texte\n---\n1. Texte'],
	[NUMBER, '---\ntype: declaration\n---\n1. Texte', '1.'],
	['markup.bold', 'We **strongly** agree.', '**strongly**'],
];

for (const [scope, text, ...stretches] of cases) {
	test(`${scope}: ${text.replaceAll('\n', ' ⏎ ')}`, () => assert.deepEqual(bearing(scope, text), stretches));
}

test('from the page furniture on, everything is a comment', () => {
	const text = '2. Fin.\nÀ consulter également\nVoir tous les articles et dossiers-\n3. Le 5 mai 2025';
	assert.deepEqual(bearing('comment.block.furniture', text), text.split('\n').slice(1));
	assert.deepEqual(bearing(DATE, text), []);
});

test('grammar and language packs agree on what is furniture', () => {
	const lines = [
		'À lire aussi :',
		'Voir aussi',
		'Partager la page',
		'Mots-clés : pêche',
		'Read more',
		'See also',
		'###',
	];
	for (const line of [...lines, 'Voir aussi la carte jointe.', 'See also the map.']) {
		const engine = [french, english].some(language => language.skeleton.furniture.test(line));
		assert.equal(bearing('comment.block.furniture', line).length > 0, engine, line);
	}
});
