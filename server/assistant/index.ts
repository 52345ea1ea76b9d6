// The tools that assistants may call: one line each.
import { agreedLanguage } from './agreed-language.ts';
import { checkText } from './check-text.ts';
import { lookup } from './lookup.ts';
import { type Asked, type Refused, readInput, type Tool } from './tool.ts';

export type { Asked, Refused, Tool } from './tool.ts';

export const tools: readonly Tool[] = [lookup, checkText, agreedLanguage];

/** The answer of a tool, or why there is none: an unknown tool, arguments that do not fit. */
export async function answered(
	name: string,
	given: unknown,
	asked: Asked,
): Promise<{ readonly answer: object } | Refused> {
	const tool = tools.find(each => each.name === name);
	if (!tool) return { refused: `There is no tool “${name}”: there are ${tools.map(each => each.name).join(', ')}.` };
	const read = readInput(tool.inputSchema, given ?? {});
	if ('refused' in read) return read;
	const answer = await tool.answer(read.input, asked);
	return 'refused' in answer ? { refused: String(answer.refused) } : { answer };
}
