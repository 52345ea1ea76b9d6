// The words by which a paragraph is judged: as far as a sentence may go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchOf } from '../server/checks/within-reach.ts';
import { parse } from '../server/document/parse.ts';

/** The words by which the paragraph with `word` in it is judged. */
function judgedBy(text: string, word: string): string {
	const document = parse('file:///draft.decl', 0, text);
	const index = document.paragraphs.findIndex(paragraph => paragraph.text.includes(word));
	const { start, end } = stretchOf(document, index);
	return document.text.slice(start, end);
}

test('a blank line and a number part what is judged', () => {
	const french = '1. Ils saluent la pêche.\n\n2. Ils rappellent la convention.\n3. Ils se reverront.\n';
	assert.equal(judgedBy(french, 'pêche'), '1. Ils saluent la pêche.\n\n2. ');
	assert.equal(judgedBy(french, 'convention'), 'Ils rappellent la convention.\n3. ');
	assert.equal(judgedBy(french, 'reverront'), 'Ils se reverront.\n');
	const english = '1. They welcome fisheries.\r\n\r\n2. They recall the convention.\r\n3. They will meet.\r\n';
	assert.equal(judgedBy(english, 'convention'), 'They recall the convention.\r\n3. ');
});

test('a line end alone does not', () => {
	const french = 'Ils rappellent :\n- la convention de la pêche ;\n- le protocole des semences.\n';
	for (const word of ['convention', 'protocole']) assert.equal(judgedBy(french, word), french);
	const english = 'They recall:\n- the fisheries convention;\n- the protocol on seeds.\n';
	for (const word of ['convention', 'protocol']) assert.equal(judgedBy(english, word), english);
});
