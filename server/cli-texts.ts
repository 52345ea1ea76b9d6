// What the command line tells of one text: made here, or in a thread of its own; what is made is plain, and the same.
import { otherOriginalUri } from './alternat/naming.ts';
import { factsOf } from './analysis/facts.ts';
import type { World } from './checks/check.ts';
import { findings, type Report } from './checks/run.ts';
import { oneOf, type Values } from './cli-arguments.ts';
import { home, opened } from './cli-world.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { filesHost } from './files.ts';
import { factsJson } from './report/facts.ts';
import { outlineText } from './report/outline.ts';
import { defaults } from './settings.ts';
import { type LineStarts, lineStarts } from './text/lines.ts';
import type { Gathered } from './world.ts';

/** A command over several texts. */
export interface Asked {
	readonly command: 'facts' | 'check';
	readonly values: Values;
}

/** What there is to be told of a text; `text` is absent where it could not be read. */
export interface Told {
	readonly name: string;
	/** For people, on standard error. */
	readonly said: readonly string[];
	readonly text?: string;
	/** Of `facts`: what is printed. */
	readonly printed?: string;
	/** Of `check`. */
	readonly uri?: string;
	readonly findings?: readonly Report[];
	/** Of the texts that evidence points into. */
	readonly lines?: readonly (readonly [uri: string, lines: LineStarts])[];
}

/** Tells of one text after the other. Whatever becomes of one, it is said of that one, and the others go on. */
export function teller(
	{ command, values }: Asked,
	{ world, linesOf }: { readonly world: World; readonly linesOf: Gathered['linesOf'] },
): (name: string) => Promise<Told> {
	const tell = command === 'facts' ? factsTold : checkTold;
	return async name => {
		try {
			const document = await opened(name, values);
			if (!document) return { name, said: [`${name}: cannot be read`] };
			return await tell(name, document, values, world, linesOf);
		} catch (error) {
			return { name, said: [`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})`] };
		}
	};
}

function factsTold(name: string, document: Document, values: Values, { registry }: World): Told {
	const facts = factsOf(registry)(document);
	const format = oneOf('format', values.format, ['pretty', 'json'], 'pretty');
	const printed = format === 'json' ? factsJson(name, document, facts, registry) : outlineText(document, facts, true);
	return { name, said: [], text: document.text, printed };
}

export const bracketsCheck = 'unagreed-brackets';

async function checkTold(
	name: string,
	document: Document,
	values: Values,
	world: World,
	linesOf: Gathered['linesOf'],
): Promise<Told> {
	const severities = values['no-brackets']
		? { ...defaults.checks, [bracketsCheck]: 'warning' as const }
		: defaults.checks;
	const said: string[] = [];
	const failed = (code: string, error: unknown) =>
		said.push(`${name}: the check ${code} failed: ${(error as Error).message}`);
	const other = await companionOf(document);
	const held = other ? { ...world, otherOriginal: () => other } : world;
	const found = findings(document, held, severities, failed);
	if (values['no-brackets']) said.push(...openIn(name, found));
	// A finding may also point into its own text.
	const own = new Map([document, ...(other ? [other] : [])].map(each => [each.uri, each.lines]));
	const uris = new Set(found.flatMap(({ because = [] }) => because.map(({ uri }) => uri)));
	const lines = [...uris].flatMap(uri => {
		const known = own.get(uri) ?? linesOf(uri);
		return known ? [[uri, known] as const] : [];
	});
	return { name, said, text: document.text, uri: document.uri, findings: found, lines };
}

/** What the gate found, on standard error: standard output is for the findings. */
function openIn(name: string, found: readonly Report[]): string[] {
	const open = found.filter(({ code }) => code === bracketsCheck).length;
	return open > 0 ? [`${name}: ${open} ${open === 1 ? 'passage is' : 'passages are'} still in square brackets`] : [];
}

/** The other original, where one lies beside the file. */
async function companionOf({ uri, language }: Document): Promise<Document | undefined> {
	const other = uri === 'stdin:' ? undefined : otherOriginalUri(uri);
	const text = other === undefined ? undefined : await filesHost(home).read(other);
	return other === undefined || text === undefined ? undefined : parse(other, 0, text, language);
}

/** A text as its findings are printed with. */
export function printable({ name, uri = '', text = '', findings: found = [] }: Told) {
	return { name, document: { uri, text, lines: lineStarts(text) }, findings: found };
}
