// The command line: another front over the same engine. Its machine output is a fixed interface.
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agreedRecord } from './agreed/record.ts';
import { otherOriginal } from './alternat/alternat.ts';
import { otherOriginalUri } from './alternat/naming.ts';
import { factsOf } from './analysis/facts.ts';
import { answered, tools } from './assistant/index.ts';
import type { World } from './checks/check.ts';
import { findings } from './checks/run.ts';
import { archivesOf } from './cli-archive.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { below, declarationFiles, filesHost, uriOf } from './files.ts';
import type { LanguageId } from './languages/language.ts';
import { serve } from './node.ts';
import { type Checked, checkJson, checkPretty, checkSarif } from './report/check.ts';
import { factsJson } from './report/facts.ts';
import { outlineText } from './report/outline.ts';
import { defaults } from './settings.ts';
import { positionAt } from './text/lines.ts';
import { type Gathered, gatherer } from './world.ts';

declare const ALTERNAT_VERSION: string;

const help = `alternat — reads joint declarations and holds them against the record

  alternat check FILE…  [--corpus PATH]… [--registry PATH]… [--format pretty|json|sarif] [--fail-on warning|information|hint]
  alternat outline FILE [--format pretty|json]
  alternat facts FILE   [--format pretty|json]
  alternat other-original FILE   the text with its two parties in the other order, to standard output
  alternat lsp --stdio
  alternat mcp          [--corpus PATH]… [--registry PATH]…   tools for assistants, over the Model Context Protocol (stdio)

  FILE          a declaration; - reads standard input
  --corpus      a file or folder of earlier, adopted texts, beside those that ship with Alternat
  --no-brackets a passage in square brackets is a warning: nothing may be left open
  --registry    a file of records of your own; they win over the shipped ones
  --language    fr or en, where the text's own language is not to be found out
  --locale      fr or en: the language of the messages (default en)
  --help, --version

Exit status of check: 0 nothing at or above --fail-on (default warning); 1 something; 2 a file or argument could not be used.
Exit status of other-original: 0 made; 1 made, and places are left to you (told on standard error); 2 not made.
`;

const home = join(__dirname, '..');

/** Something the user can mend: said in one line, without a stack. */
class Unusable extends Error {}

async function main(args: readonly string[]): Promise<number> {
	const [command, ...rest] = args;
	if (command === 'lsp') {
		serve(home);
		return new Promise<number>(() => {});
	}
	const { values, positionals } = parsed(args.includes('--help') || args.includes('--version') ? args : rest);
	if (values.version) {
		process.stdout.write(`${ALTERNAT_VERSION}\n`);
		return 0;
	}
	if (values.help || command === undefined) {
		process.stdout.write(help);
		return values.help ? 0 : 2;
	}
	switch (command) {
		case 'check':
			return check(positionals, values);
		case 'outline':
		case 'facts':
			return show(command, positionals, values);
		case 'other-original':
			return original(positionals, values);
		case 'mcp':
			return assist(positionals, values);
		default:
			throw new Unusable(
				`“${command}” is no command: there are check, outline, facts, other-original, lsp and mcp (see --help)`,
			);
	}
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
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
				help: { type: 'boolean', short: 'h' },
				version: { type: 'boolean', short: 'v' },
			},
		});
	} catch (error) {
		throw new Unusable(`${(error as Error).message} (see --help)`);
	}
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], otherwise: T): T {
	if (value === undefined) return otherwise;
	const found = allowed.find(each => each === value);
	if (found === undefined) throw new Unusable(`--${name} is one of ${allowed.join(', ')}, not “${value}”`);
	return found;
}

async function check(names: readonly string[], values: Values): Promise<number> {
	const format = oneOf('format', values.format, ['pretty', 'json', 'sarif'], 'pretty');
	const failOn = oneOf('fail-on', values['fail-on'], ['warning', 'information', 'hint'], 'warning');
	const locale = oneOf<LanguageId>('locale', values.locale, ['fr', 'en'], 'en');
	if (names.length === 0) throw new Unusable('check needs a file (see --help)');
	const { world, linesOf, unusable } = await worldFrom(values);
	const severities = values['no-brackets']
		? { ...defaults.checks, [bracketsCheck]: 'warning' as const }
		: defaults.checks;
	const checked: Checked[] = [];
	const own = new Map<string, Document['lines']>();
	for (const name of names) {
		const document = await opened(name, values);
		if (!document) {
			complain(`${name}: cannot be read`);
			unusable.push(name);
			continue;
		}
		const failed = (code: string, error: unknown) =>
			complain(`${name}: the check ${code} failed: ${(error as Error).message}`);
		const other = await companionOf(document);
		if (other) own.set(other.uri, other.lines);
		const held = other ? { ...world, otherOriginal: () => other } : world;
		checked.push({ name, document, findings: findings(document, held, severities, failed) });
		// A finding may also point into its own text.
		own.set(document.uri, document.lines);
		if (values['no-brackets']) sayOpen(name, checked.at(-1)!.findings);
	}
	const output = { pretty: checkPretty, json: checkJson, sarif: checkSarif }[format](checked, {
		locale,
		linesOf: uri => own.get(uri) ?? linesOf(uri),
		version: ALTERNAT_VERSION,
		nameOf,
	});
	process.stdout.write(output);
	const order = ['hint', 'information', 'warning'];
	const failing = checked.some(({ findings }) =>
		findings.some(finding => order.indexOf(finding.severity) >= order.indexOf(failOn)),
	);
	return unusable.length > 0 ? 2 : failing ? 1 : 0;
}

/** The other original, where one lies beside the file. */
async function companionOf({ uri, language }: Document): Promise<Document | undefined> {
	const other = uri === 'stdin:' ? undefined : otherOriginalUri(uri);
	const text = other === undefined ? undefined : await filesHost(home).read(other);
	return other === undefined || text === undefined ? undefined : parse(other, 0, text, language);
}

async function original(names: readonly string[], values: Values): Promise<number> {
	const locale = oneOf<LanguageId>('locale', values.locale, ['fr', 'en'], 'en');
	if (names.length !== 1) throw new Unusable('other-original needs one file (see --help)');
	const { world, unusable } = await worldFrom(values);
	const document = await opened(names[0]!, values);
	if (!document) throw new Unusable(`${names[0]}: cannot be read`);
	const made = otherOriginal(world.registry, document);
	if ('refused' in made) throw new Unusable(`${names[0]}: ${made.refused[locale]}`);
	process.stdout.write(made.text);
	for (const { start, end, why } of made.left) {
		const { line, character } = positionAt(document.lines, start);
		const words = document.text.slice(start, end).replace(/\s+/gu, ' ');
		complain(`${names[0]}:${line + 1}:${character + 1}: ${words}: ${why[locale]}`);
	}
	return unusable.length > 0 ? 2 : made.left.length > 0 ? 1 : 0;
}

const bracketsCheck = 'unagreed-brackets';

/** What the gate found, on standard error: standard output is for the findings. */
function sayOpen(name: string, findings: Checked['findings']): void {
	const open = findings.filter(({ code }) => code === bracketsCheck).length;
	if (open > 0) complain(`${name}: ${open} ${open === 1 ? 'passage is' : 'passages are'} still in square brackets`);
}

/** Tools for assistants, until standard input ends. The protocol is loaded here only: no other command waits for it. */
async function assist(names: readonly string[], values: Values): Promise<number> {
	if (names.length > 0) throw new Unusable('mcp takes no file: the assistant gives the text (see --help)');
	const { world, linesOf } = await worldFrom(values);
	const { read } = filesHost(home);
	const agreed = agreedRecord({
		read,
		pause: () => new Promise(done => setImmediate(done)),
		now: () => performance.now(),
	});
	const { serveTools } = require('./mcp.js') as typeof import('./mcp.ts');
	const today = () => new Date().toISOString().slice(0, 10);
	await serveTools(tools, ALTERNAT_VERSION, (name, given) =>
		answered(name, given, { world, agreed, linesOf, today: today() }),
	);
	// The process ends with its input.
	return new Promise<number>(() => {});
}

async function show(command: 'outline' | 'facts', names: readonly string[], values: Values): Promise<number> {
	const format = oneOf('format', values.format, ['pretty', 'json'], 'pretty');
	if (names.length !== 1) throw new Unusable(`${command} needs one file (see --help)`);
	const { world, unusable } = await worldFrom(values);
	const document = await opened(names[0]!, values);
	if (!document) throw new Unusable(`${names[0]}: cannot be read`);
	const facts = factsOf(world.registry)(document);
	if (format === 'json') process.stdout.write(factsJson(names[0]!, document, facts, world.registry));
	else process.stdout.write(outlineText(document, facts, command === 'facts'));
	return unusable.length > 0 ? 2 : 0;
}

/** The world as the arguments name it; what cannot be used is said, the rest is used. */
async function worldFrom(values: Values): Promise<{ world: World; linesOf: Gathered['linesOf']; unusable: string[] }> {
	const unusable: string[] = [];
	const paths = async (given: readonly string[] | undefined, globs: string) => {
		const found: string[] = [];
		for (const path of given ?? []) {
			const info = await stat(path).catch(() => undefined);
			if (!info) {
				complain(`${path}: there is no such file or folder`);
				unusable.push(path);
			} else if (info.isDirectory()) found.push(...(await below(resolve(path), [`**/*.${globs}`])));
			else found.push(resolve(path));
		}
		return found.map(uriOf);
	};
	const gather = gatherer(
		filesHost(join(home, 'corpus'), join(home, 'dist', 'record.txt')),
		archivesOf(home, values.corpus ?? [], complain, (uri, why) => {
			complain(`${nameOf(uri)}: cannot be read (${why})`);
			unusable.push(uri);
		}),
	);
	const { world, complaints, linesOf } = await gather([], {
		corpus: await paths(values.corpus, declarationFiles),
		registry: await paths(values.registry, 'json'),
	});
	for (const { uri, span, message } of complaints) {
		const { line, character } = positionAt(linesOf(uri) ?? [0], span.start);
		complain(`${nameOf(uri)}:${line + 1}:${character + 1}: ${message.en}`);
		unusable.push(uri);
	}
	return { world, linesOf, unusable };
}

async function opened(name: string, values: Values): Promise<Document | undefined> {
	const language =
		values.language === undefined ? undefined : oneOf<LanguageId>('language', values.language, ['fr', 'en'], 'fr');
	try {
		const text = name === '-' ? await standardInput() : await readFile(name, 'utf8');
		return parse(name === '-' ? 'stdin:' : uriOf(resolve(name)), 0, text, language);
	} catch {
		return undefined;
	}
}

async function standardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

/** A file as the user would type it: relative where it lies below. */
function nameOf(uri: string): string {
	if (!uri.startsWith('file:')) return uri === 'stdin:' ? '-' : uri;
	const path = decodeURIComponent(new URL(uri).pathname);
	const near = relative(process.cwd(), path);
	return near.startsWith('..') ? path : near;
}

function complain(line: string): void {
	process.stderr.write(`alternat: ${line}\n`);
}

main(process.argv.slice(2)).then(
	status => {
		process.exitCode = status;
	},
	(error: unknown) => {
		complain(
			error instanceof Unusable
				? error.message
				: `unexpected: ${error instanceof Error ? error.message : String(error)}`,
		);
		process.exitCode = 2;
	},
);
