// What the command line holds texts against, and the texts themselves.
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { World } from './checks/check.ts';
import { archivesOf } from './cli-archive.ts';
import { oneOf, type Values } from './cli-arguments.ts';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import { below, declarationFiles, filesHost, uriOf } from './files.ts';
import type { LanguageId } from './languages/language.ts';
import { positionAt } from './text/lines.ts';
import { type Gathered, gatherer } from './world.ts';

export const home = join(__dirname, '..');

/** The world as the arguments name it; what cannot be used is said, the rest is used. */
export async function worldFrom(
	values: Values,
	complain: (line: string) => void,
): Promise<{ world: World; linesOf: Gathered['linesOf']; unusable: string[] }> {
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

/** The texts that are named, those of a folder in its place, as the user would type them; and folders without any. */
export async function textsIn(given: readonly string[]): Promise<{ names: string[]; empty: string[] }> {
	const names: string[] = [];
	const empty: string[] = [];
	for (const name of given) {
		if (name === '-' || !(await stat(name).catch(() => undefined))?.isDirectory()) {
			names.push(name);
			continue;
		}
		const found = await below(resolve(name), [`**/*.${declarationFiles}`]);
		if (found.length === 0) empty.push(name);
		for (const path of found) names.push(join(name, relative(resolve(name), path)));
	}
	return { names, empty };
}

/** Undefined where it cannot be read. */
export async function opened(name: string, values: Values): Promise<Document | undefined> {
	const language =
		values.language === undefined ? undefined : oneOf<LanguageId>('language', values.language, ['fr', 'en'], 'fr');
	const text = name === '-' ? await standardInput() : await readFile(name, 'utf8').catch(() => undefined);
	return text === undefined ? undefined : parse(name === '-' ? 'stdin:' : uriOf(resolve(name)), 0, text, language);
}

async function standardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

/** A file as the user would type it: relative where it lies below. */
export function nameOf(uri: string): string {
	if (!uri.startsWith('file:')) return uri === 'stdin:' ? '-' : uri;
	const path = decodeURIComponent(new URL(uri).pathname);
	const near = relative(process.cwd(), path);
	return near.startsWith('..') ? path : near;
}
