// The command line: another front over the same engine. Its machine output is a fixed interface.
import { isMainThread } from 'node:worker_threads';
import { agreedRecord } from './agreed/record.ts';
import { otherOriginal } from './alternat/alternat.ts';
import { factsOf } from './analysis/facts.ts';
import { answered, tools } from './assistant/index.ts';
import { help, oneOf, parsed, Unusable, type Values } from './cli-arguments.ts';
import { printable, type Told, teller } from './cli-texts.ts';
import { inOrder, tellBeside, threadsFor } from './cli-threads.ts';
import { home, nameOf, opened, textsIn, worldFrom } from './cli-world.ts';
import { filesHost } from './files.ts';
import type { LanguageId } from './languages/language.ts';
import { serve } from './node.ts';
import { checkJson, checkPretty, checkSarif } from './report/check.ts';
import { factsJson } from './report/facts.ts';
import { outlineText } from './report/outline.ts';
import { type LineStarts, positionAt } from './text/lines.ts';
import { wordsIn } from './text/plain.ts';

declare const ALTERNAT_VERSION: string;

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
		case 'facts':
			return facts(positionals, values);
		case 'outline':
			return outline(positionals, values);
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

async function check(names: readonly string[], values: Values): Promise<number> {
	const format = oneOf('format', values.format, ['pretty', 'json', 'sarif'], 'pretty');
	const failOn = oneOf('fail-on', values['fail-on'], ['warning', 'information', 'hint'], 'warning');
	const locale = oneOf<LanguageId>('locale', values.locale, ['fr', 'en'], 'en');
	if (names.length === 0) throw new Unusable('check needs a file (see --help)');
	const checked: Told[] = [];
	const status = await eachText('check', names, values, told => checked.push(told));
	const lines = new Map<string, LineStarts>(checked.flatMap(told => told.lines ?? []));
	const output = { pretty: checkPretty, json: checkJson, sarif: checkSarif }[format](checked.map(printable), {
		locale,
		linesOf: uri => lines.get(uri),
		version: ALTERNAT_VERSION,
		nameOf,
	});
	process.stdout.write(output);
	const order = ['hint', 'information', 'warning'];
	const failing = checked.some(({ findings = [] }) =>
		findings.some(finding => order.indexOf(finding.severity) >= order.indexOf(failOn)),
	);
	return status || (failing ? 1 : 0);
}

/** Of several texts, one after the other what is printed of each. */
function facts(names: readonly string[], values: Values): Promise<number> {
	oneOf('format', values.format, ['pretty', 'json'], 'pretty');
	if (names.length === 0) throw new Unusable('facts needs a file (see --help)');
	return eachText('facts', names, values, ({ printed = '' }) => process.stdout.write(printed));
}

/** Takes what is told of each text that can be read, in order; 2 where something could not be used, which is said. */
async function eachText(
	command: 'facts' | 'check',
	given: readonly string[],
	values: Values,
	take: (told: Told) => void,
): Promise<0 | 2> {
	const { world, linesOf, unusable } = await worldFrom(values, complain);
	const { names, empty } = await textsIn(given);
	for (const folder of empty) complain(`${folder}: there is no declaration in this folder`);
	const asked = { command, values };
	const threads = await threadsFor(names, values, world.corpus.archive !== undefined);
	let unread = 0;
	await inOrder(asked, names, threads, teller(asked, { world, linesOf }), told => {
		for (const line of told.said) complain(line);
		if (told.text === undefined) unread++;
		else take(told);
	});
	return unusable.length + empty.length + unread > 0 ? 2 : 0;
}

async function outline(names: readonly string[], values: Values): Promise<number> {
	const format = oneOf('format', values.format, ['pretty', 'json'], 'pretty');
	if (names.length !== 1) throw new Unusable('outline needs one file (see --help)');
	const { world, unusable } = await worldFrom(values, complain);
	const document = await opened(names[0]!, values);
	if (!document) throw new Unusable(`${names[0]}: cannot be read`);
	const found = factsOf(world.registry)(document);
	if (format === 'json') process.stdout.write(factsJson(names[0]!, document, found, world.registry));
	else process.stdout.write(outlineText(document, found, false));
	return unusable.length > 0 ? 2 : 0;
}

async function original(names: readonly string[], values: Values): Promise<number> {
	const locale = oneOf<LanguageId>('locale', values.locale, ['fr', 'en'], 'en');
	if (names.length !== 1) throw new Unusable('other-original needs one file (see --help)');
	const { world, unusable } = await worldFrom(values, complain);
	const document = await opened(names[0]!, values);
	if (!document) throw new Unusable(`${names[0]}: cannot be read`);
	const made = otherOriginal(world.registry, document);
	if ('refused' in made) throw new Unusable(`${names[0]}: ${made.refused[locale]}`);
	process.stdout.write(made.text);
	for (const { start, end, why } of made.left) {
		const { line, character } = positionAt(document.lines, start);
		const words = wordsIn(document.text, { start, end });
		complain(`${names[0]}:${line + 1}:${character + 1}: ${words}: ${why[locale]}`);
	}
	return unusable.length > 0 ? 2 : made.left.length > 0 ? 1 : 0;
}

/** Tools for assistants, until standard input ends. The protocol is loaded here only: no other command waits for it. */
async function assist(names: readonly string[], values: Values): Promise<number> {
	if (names.length > 0) throw new Unusable('mcp takes no file: the assistant gives the text (see --help)');
	const { world, linesOf } = await worldFrom(values, complain);
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

function complain(line: string): void {
	process.stderr.write(`alternat: ${line}\n`);
}

if (isMainThread)
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
else tellBeside();
