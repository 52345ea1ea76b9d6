// What the command line is told: its arguments, and what it says when they cannot be used.
import { parseArgs } from 'node:util';

export const help = `alternat — reads joint declarations and holds them against the record

  alternat check FILE…  [--corpus PATH]… [--registry PATH]… [--format pretty|json|sarif] [--fail-on warning|information|hint]
  alternat outline FILE [--format pretty|json]
  alternat facts FILE…  [--format pretty|json]   of several, one after the other
  alternat other-original FILE   the text with its two parties in the other order, to standard output
  alternat lsp --stdio
  alternat mcp          [--corpus PATH]… [--registry PATH]…   tools for assistants, over the Model Context Protocol (stdio)

  FILE          a declaration; - reads standard input. facts and check take a folder, too: all declarations in it
  --corpus      a file or folder of earlier, adopted texts, beside those that ship with Alternat
  --no-brackets a passage in square brackets is a warning: nothing may be left open
  --registry    a file of records of your own; they win over the shipped ones
  --language    fr or en, where the text's own language is not to be found out
  --locale      fr or en: the language of the messages (default en)
  --threads     how many threads facts and check read with (default: one; where there is much to read, as many as the machine has)
  --help, --version

Exit status of check: 0 nothing at or above --fail-on (default warning); 1 something; 2 a file or argument could not be used.
Exit status of other-original: 0 made; 1 made, and places are left to you (told on standard error); 2 not made.
`;

/** Something the user can mend: said in one line, without a stack. */
export class Unusable extends Error {}

export type Values = ReturnType<typeof parsed>['values'];

export function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				corpus: { type: 'string', multiple: true },
				registry: { type: 'string', multiple: true },
				format: { type: 'string' },
				'fail-on': { type: 'string' },
				'no-brackets': { type: 'boolean' },
				language: { type: 'string' },
				locale: { type: 'string' },
				threads: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
				version: { type: 'boolean', short: 'v' },
			},
		});
	} catch (error) {
		throw new Unusable(`${(error as Error).message} (see --help)`);
	}
}

export function oneOf<T extends string>(
	name: string,
	value: string | undefined,
	allowed: readonly T[],
	otherwise: T,
): T {
	if (value === undefined) return otherwise;
	const found = allowed.find(each => each === value);
	if (found === undefined) throw new Unusable(`--${name} is one of ${allowed.join(', ')}, not “${value}”`);
	return found;
}
