// `agreed_language`: what earlier declarations say that is nearest to a paragraph.
import { nearest } from '../agreed/nearest.ts';
import { idOfParty } from '../analysis/parties.ts';
import { operative } from '../checks/standing-language.ts';
import { parse } from '../document/parse.ts';
import { isMatter, soughtIn } from '../features/agreed-sought.ts';
import { isFullDate } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { cited, citedSchema } from './cited.ts';
import { fromRecordOnly, languageField, schema, type Tool } from './tool.ts';

const few = 5;
const most = 10;

export const agreedLanguage: Tool = {
	name: 'agreed_language',
	title: 'Find language agreed before',
	description: `Gives the paragraphs of earlier declarations nearest to a paragraph of a draft, those of the same parties first, with declaration, date, paragraph number and operative verb. Use it to base new wording on what both sides have accepted. ${fromRecordOnly} Quote a paragraph word for word only where “digest” is false.`,
	inputSchema: {
		type: 'object',
		properties: {
			paragraph: { type: 'string', maxLength: 20_000, description: 'The paragraph, or what it is to say.' },
			parties: {
				type: 'array',
				items: { type: 'string' },
				description: 'Parties of the draft, by name: ["France", "Kazakhstan"]. Their own earlier texts come first.',
			},
			before: { type: 'string', description: 'Only declarations of this day or earlier, as 2024-11-05.' },
			language: { ...languageField, description: 'Language of the paragraph, and of what is sought: fr or en.' },
			limit: {
				type: 'integer',
				minimum: 1,
				maximum: most,
				description: `How many at most; ${few} where it is not given.`,
			},
		},
		required: ['paragraph'],
		additionalProperties: false,
	},
	outputSchema: schema.object({
		status: { type: 'string', enum: ['found', 'unknown'] },
		message: schema.text('What the status means here, in a sentence.'),
		found: schema.list(
			schema.object(
				{
					...citedSchema.properties,
					parties: schema.list({ type: 'string' }, 'Whose declaration it is: ISO alpha-3 codes and ids.'),
					sameParties: { type: 'boolean', description: 'Between exactly the parties given.' },
					nearness: { type: 'number', description: '1: the same words; more for the same parties.' },
					verb: schema.text('Its operative verb.'),
					force: { type: 'integer', description: 'Of the verb: 5 binds, 1 takes note.' },
				},
				['declaration', 'quote', 'digest', 'parties', 'sameParties', 'nearness'],
			),
			'The nearest first.',
		),
	}),
	async answer(input, { world, agreed }) {
		const { before } = input;
		if (before !== undefined && !isFullDate(String(before)))
			return { refused: `“before” is a day written as 2024-11-05, not “${before}”.` };
		const asked = (input.parties as readonly string[] | undefined) ?? [];
		const stranger = asked.find(name => idOfParty(world.registry, name) === undefined);
		if (stranger !== undefined) return { refused: `“parties”: no country or organisation “${stranger}” is on record.` };
		const front = [
			'---',
			...(before === undefined ? [] : [`date: ${before}`]),
			...(asked.length > 0 ? [`parties: ${JSON.stringify(asked)}`] : []),
			'---',
			'',
		].join('\n');
		const paragraph = String(input.paragraph).replace(/\s+/gu, ' ').trim();
		const text = `${front}${paragraph}\n`;
		const document = parse('question:', 0, text, input.language as LanguageId | undefined);
		agreed.follow(world.corpus, isMatter(world));
		await agreed.settled();
		const sought = soughtIn(document, world, { start: front.length, end: front.length + paragraph.length });
		const near = await nearest(agreed.index, sought, agreed.wordsOf, Number(input.limit ?? few));
		const own = [...sought.parties].sort().join();
		return {
			status: near.length > 0 ? 'found' : 'unknown',
			message:
				near.length > 0
					? `${near.length} of the paragraphs of ${world.corpus.declarations.length} earlier declarations are near.`
					: `None of the ${world.corpus.declarations.length} declarations on record has a paragraph near to this in its language: what was agreed is unknown here.`,
			found: near.map(({ paragraph: { declaration, label }, words, nearness }) => {
				const verb = operative(languageOf(declaration.language), words);
				return {
					...cited(declaration, { quote: words, paragraph: label }),
					parties: declaration.parties,
					sameParties: own !== '' && [...declaration.parties].sort().join() === own,
					nearness: Math.round(nearness * 100) / 100,
					...(verb ? { verb: verb.words, force: verb.force } : {}),
				};
			}),
		};
	},
};
