// `check_text`: a draft held against the record, each finding with its proof.
import { factsOf } from '../analysis/facts.ts';
import type { Evidence, World } from '../checks/check.ts';
import { findings } from '../checks/run.ts';
import { parse } from '../document/parse.ts';
import { summary } from '../features/summary.ts';
import type { LanguageId } from '../languages/language.ts';
import { positionAt } from '../text/lines.ts';
import { wordsIn } from '../text/plain.ts';
import { fromRecordOnly, languageField, schema, type Tool } from './tool.ts';

// Some hundred pages.
const longest = 400_000;
const most = 200;

export const checkText: Tool = {
	name: 'check_text',
	title: 'Check a declaration against the record',
	description: `Checks the text of a joint declaration, statement or communiqué (French or English): contradicted dates, places, parties, statuses and office-holders, impossible days, wrong weekdays, broken numbering and references, commitments dropped, and more. Each finding quotes the words of the record or of the earlier declaration that bear it out. ${fromRecordOnly} No finding is no proof that the text is right: only what the record covers can be contradicted.`,
	inputSchema: {
		type: 'object',
		properties: {
			text: {
				type: 'string',
				maxLength: longest,
				description:
					'The whole text, as plain text or Markdown. Front matter such as “date: 2026-06-09” and “parties: [France, Kazakhstan]” between lines of --- is read, and is worth giving.',
			},
			language: { ...languageField, description: 'Language of the text, where it is not to be found out: fr or en.' },
			messages: { ...languageField, description: 'Language of the messages: fr or en (the default).' },
		},
		required: ['text'],
		additionalProperties: false,
	},
	outputSchema: schema.object(
		{
			status: { type: 'string', enum: ['findings', 'no findings'] },
			message: schema.text('What was held against what, in a sentence.'),
			language: schema.text('The language the text was read in.'),
			date: schema.text('The day the text bears, ISO 8601.'),
			parties: schema.list({ type: 'string' }, 'Whose declaration it is, as far as the text says.'),
			findings: schema.list(
				schema.object({
					code: schema.text('The check.'),
					severity: {
						type: 'string',
						enum: ['warning', 'information', 'hint'],
						description: 'warning: contradicts a fact; information: for judgement; hint: style.',
					},
					line: { type: 'integer', description: 'From 1.' },
					column: { type: 'integer', description: 'From 1, in UTF-16 units.' },
					words: schema.text('The words at fault.'),
					message: schema.text('What is wrong.'),
					because: schema.list(
						schema.object(
							{ quote: schema.text('The words that bear it out.'), source: schema.text('Where they stand.') },
							['quote'],
						),
						'The proof.',
					),
					fixes: schema.list({ type: 'string' }, 'What may be done about it, in words.'),
				}),
				'In the order of the text.',
			),
		},
		['status', 'message', 'language', 'parties', 'findings'],
	),
	answer(input, { world }) {
		const text = String(input.text);
		const locale = (input.messages as LanguageId | undefined) ?? 'en';
		const document = parse('question:', 0, text, input.language as LanguageId | undefined);
		const found = findings(document, world);
		const { parties, declarations, records } = summary(document, world, locale);
		const held = `Held against ${records} records and ${declarations} earlier declarations`;
		return {
			status: found.length > 0 ? 'findings' : 'no findings',
			message: `${held}: ${found.length} finding${found.length === 1 ? '' : 's'}.${found.length > most ? ` The first ${most} are given.` : ''}${
				factsOf(world.registry)(document).parties.length === 0
					? ' The text does not say whose it is: with “parties” in its front matter more can be checked.'
					: ''
			}`,
			language: document.language.id,
			...(document.header.date ? { date: document.header.date } : {}),
			parties,
			findings: found.slice(0, most).map(({ code, severity, span, message, because, fixes }) => {
				const { line, character } = positionAt(document.lines, span.start);
				return {
					code,
					severity,
					line: line + 1,
					column: character + 1,
					words: wordsIn(text, span),
					message: message[locale],
					because: (because ?? []).map(each => proof(each, world, document.uri)),
					fixes: (fixes ?? []).map(({ title }) => title[locale]),
				};
			}),
		};
	},
};

/** The words of a proof and where they can be read: never a path of this machine. */
function proof({ uri, quote }: Evidence, { corpus }: World, own: string): { quote: string; source?: string } {
	const declaration = corpus.declarations.find(each => each.uri === uri);
	if (declaration) {
		const { title, date, source, digest } = declaration;
		return {
			quote,
			source: [title, date, source, digest ? 'digest, not the official text' : undefined].filter(Boolean).join(' · '),
		};
	}
	return uri === own ? { quote, source: 'the text itself' } : { quote, source: 'the registry' };
}
