// Where a fact can be read: the words of an earlier declaration, with its date and address.
import type { Declaration, Passage } from '../corpus/corpus.ts';
import { schema } from './tool.ts';

export interface Cited {
	readonly declaration: string;
	readonly date?: string;
	readonly paragraph?: string;
	readonly quote: string;
	/** Address of the official text, where it is on record. */
	readonly source?: string;
	/** The quotation is from a digest in our own words: the official text alone counts. */
	readonly digest: boolean;
}

export function cited(declaration: Declaration, { quote, paragraph }: Pick<Passage, 'quote' | 'paragraph'>): Cited {
	const { title, date, source, digest } = declaration;
	return {
		declaration: title,
		...(date ? { date } : {}),
		...(paragraph === '' ? {} : { paragraph }),
		quote,
		...(source ? { source } : {}),
		digest,
	};
}

export const citedSchema = schema.object(
	{
		declaration: schema.text('Title of the declaration.'),
		date: schema.text('Its day, ISO 8601.'),
		paragraph: schema.text('Number of the paragraph, as 12(a).'),
		quote: schema.text('Its words.'),
		source: schema.text('Where the official text is.'),
		digest: {
			type: 'boolean',
			description:
				'True: the words are those of a digest by Alternat’s authors. Do not quote them as the official text.',
		},
	},
	['declaration', 'quote', 'digest'],
);
