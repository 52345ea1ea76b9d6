// What an assistant may ask: a tool has a name, a description, schemas of what goes in and out, and an answer.
import type { AgreedRecord } from '../agreed/record.ts';
import type { World } from '../checks/check.ts';
import type { LineStarts } from '../text/lines.ts';

/** The part of JSON Schema that our inputs need. */
export interface InputSchema {
	readonly type: 'object';
	readonly properties: Readonly<Record<string, InputField>>;
	readonly required: readonly string[];
	readonly additionalProperties: false;
}

export type InputField =
	| {
			readonly type: 'string';
			readonly description: string;
			readonly enum?: readonly string[];
			readonly maxLength?: number;
	  }
	| { readonly type: 'integer'; readonly description: string; readonly minimum: number; readonly maximum: number }
	| { readonly type: 'array'; readonly description: string; readonly items: { readonly type: 'string' } };

/** What a tool answers from. */
export interface Asked {
	readonly world: World;
	/** The paragraphs of the record, for search. */
	readonly agreed: AgreedRecord;
	/** The lines of a file that evidence points into. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
	/** ISO date. */
	readonly today: string;
}

export interface Tool {
	readonly name: string;
	/** For a person who reads the list of tools. */
	readonly title: string;
	/** For the assistant: what it answers, from what, and what it never does. */
	readonly description: string;
	readonly inputSchema: InputSchema;
	/** A JSON Schema of an object. */
	readonly outputSchema: Readonly<Record<string, unknown>>;
	readonly answer: (input: Input, asked: Asked) => Promise<object> | object;
}

/** An input that fits its schema. */
export type Input = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Why a question cannot be answered as it was put: in words that tell what to do about it. */
export interface Refused {
	readonly refused: string;
}

/** `given` as the schema has it, or why it is not. */
export function readInput({ properties, required }: InputSchema, given: unknown): { readonly input: Input } | Refused {
	if (typeof given !== 'object' || given === null || Array.isArray(given))
		return { refused: `The arguments are an object with ${listed(Object.keys(properties))}.` };
	const input: Record<string, string | number | readonly string[]> = {};
	for (const [name, value] of Object.entries(given)) {
		const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
		if (!field) return { refused: `There is no argument “${name}”: there are ${listed(Object.keys(properties))}.` };
		if (value === undefined || value === null) continue;
		const wrong = faultOf(field, value);
		if (wrong) return { refused: `“${name}” ${wrong}.` };
		input[name] = value as string | number | readonly string[];
	}
	const missing = required.find(name => input[name] === undefined || String(input[name]).trim() === '');
	return missing === undefined
		? { input }
		: { refused: `“${missing}” is missing: ${properties[missing]!.description}` };
}

function faultOf(field: InputField, value: unknown): string | undefined {
	if (field.type === 'string') {
		if (typeof value !== 'string') return 'is a text';
		if (field.enum && !field.enum.includes(value)) return `is one of ${field.enum.join(', ')}, not “${value}”`;
		if (field.maxLength !== undefined && value.length > field.maxLength)
			return `has ${value.length} characters; ${field.maxLength} are the most that are read at once`;
		return undefined;
	}
	if (field.type === 'integer') {
		const fits = Number.isInteger(value) && Number(value) >= field.minimum && Number(value) <= field.maximum;
		return fits ? undefined : `is a whole number from ${field.minimum} to ${field.maximum}`;
	}
	return Array.isArray(value) && value.every(each => typeof each === 'string') ? undefined : 'is a list of texts';
}

function listed(names: readonly string[]): string {
	return names.map(name => `“${name}”`).join(', ');
}

export const languageField = {
	type: 'string',
	enum: ['fr', 'en'],
	description: 'Language in which names and quotations are given: fr or en.',
} as const satisfies InputField;

/** Said of every tool: where its answers come from. */
export const fromRecordOnly =
	'Answers come only from the record that Alternat holds (a registry with sources, and earlier declarations). What is not on record is answered with status “unknown”, which is no sign that it does not exist: say so, and never fill it in from general knowledge. Reads only; no network.';

/** Schemas of outputs, in short. */
export const schema = {
	text: (description: string) => ({ type: 'string', description }),
	list: (items: object, description: string) => ({ type: 'array', items, description }),
	object: (properties: Readonly<Record<string, object>>, required: readonly string[] = Object.keys(properties)) => ({
		type: 'object',
		properties,
		required,
		additionalProperties: false,
	}),
};
