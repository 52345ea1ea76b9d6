// How a third language is added: a pack, and names in the registry. Nothing of the engine changes for it; what it finds
// in a short text of that language is the proof.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { everyBlock } from '../server/document/document.ts';
import { parse } from '../server/document/parse.ts';
import { registryOf } from '../server/registry/registry.ts';
import { italian } from './third-language/italian.ts';

const text = `DICHIARAZIONE CONGIUNTA

1. I due paesi ricordano il Trattato di amicizia marittima, firmato a Bari il 3 maggio 1998.

2. Come indicato nel paragrafo 1 di cui sopra, si incontreranno dal 4 al 6 giugno 2026.

3. Essi lodano l’accordo sulla pesca del tonno firmato il 1° marzo 2011, di cui al paragrafo 2 del Trattato.
`;

const { registry, complaints } = registryOf([
	{
		uri: 'registry:third.json',
		text: JSON.stringify({
			records: [
				{
					id: 'friendship-1998',
					type: 'agreement',
					kind: 'treaty',
					names: { it: ['Trattato di amicizia marittima'] },
					sources: ['invented for this test'],
					confidence: 'background',
				},
			],
		}),
	},
]);

test('a text in a third language is read by its pack alone', () => {
	assert.deepEqual(complaints, []);
	const document = parse('file:///terza.decl', 0, text, italian);
	assert.deepEqual(
		[...everyBlock(document.blocks)].map(block => [block.kind, ...block.path]),
		[['title'], ['paragraph', '1'], ['paragraph', '2'], ['paragraph', '3']],
	);
	const said = factsOf(registry)(document).mentions.map(({ kind, start, end, value, entity }) =>
		[kind, text.slice(start, end), value ?? entity?.id].filter(part => part !== undefined).join(' | '),
	);
	assert.deepEqual(said, [
		'agreement | Trattato di amicizia marittima | friendship-1998',
		'date | 3 maggio 1998 | 1998-05-03',
		'reference | paragrafo 1',
		'date | 4 al 6 giugno 2026 | 2026-06-04/2026-06-06',
		'agreement | accordo sulla pesca del tonno',
		'date | 1° marzo 2011 | 2011-03-01',
	]);
});
