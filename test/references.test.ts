// References to parts of the same text, measured: own sentences, each as one paragraph of a declaration that has
// numbered paragraphs, items, a section and an annex. A third of them point elsewhere, and must stay silent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { parse } from '../server/document/parse.ts';
import type { LanguageId } from '../server/languages/language.ts';
import { registry } from './pages.ts';

const goal = 0.97;

const frames: Record<LanguageId, { readonly section: string; readonly item: string; readonly filler: string }> = {
	fr: { section: 'Section B', item: 'les ports du pays', filler: 'Les Parties restent unies.' },
	en: { section: 'Section B', item: 'the ports of the country', filler: 'The Parties stand together.' },
};

function declaration(language: LanguageId, sentence: string): { text: string; at: number } {
	const { section, item, filler } = frames[language];
	const first = Array.from({ length: 8 }, (_, index) => `${index + 1}. ${filler}\n`);
	first[2] += `a) ${item} ;\nb) ${item}.\n`;
	const rest = Array.from({ length: 6 }, (_, index) => `${index + 10}. ${filler}\n`);
	const before = `${first.join('')}\n${section}\n\n9. `;
	return {
		text: `${before}${sentence}\n${rest.join('')}\nANNEX${language === 'fr' ? 'E' : ''} II\n\n${filler}\n`,
		at: before.length,
	};
}

for (const [language, file] of [
	['fr', 'french.json'],
	['en', 'english.json'],
] as const) {
	test(`references to the same text: ${file}`, context => {
		const cases: { text: string; expects: string[] }[] = JSON.parse(
			readFileSync(join(import.meta.dirname, 'references', file), 'utf8'),
		);
		const wrong: string[] = [];
		for (const each of cases) {
			const { text, at } = declaration(language, each.text);
			const document = parse('file:///draft.decl', 0, text, language);
			const said = factsOf(registry)(document)
				.mentions.filter(mention => mention.kind === 'reference')
				.filter(mention => mention.start >= at && mention.end <= at + each.text.length)
				.map(mention => text.slice(mention.start, mention.end));
			if (JSON.stringify(said) !== JSON.stringify(each.expects)) wrong.push(`${each.text} → ${JSON.stringify(said)}`);
		}
		const right = cases.length - wrong.length;
		context.diagnostic(`${right} of ${cases.length} right`);
		assert.ok(right / cases.length >= goal, wrong.join('\n'));
	});
}
