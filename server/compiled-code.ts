// Runs a bundle with the compiled code that an earlier start has left behind.
//
// Node's own compile cache keeps a script as it is before anything of it has run: each function is parsed and compiled
// anew when it is first called, which was a third of our start. What is kept here was taken after the work of a start,
// with all functions that took part in it.
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';

/** A bundle that has been loaded. */
export interface Loaded {
	readonly exports: unknown;
	/** Whether compiled code was there to run. */
	readonly hadCode: boolean;
	/** Keeps what has been compiled by now, where there is more of it than was kept. */
	readonly keep: () => void;
}

// A few versions of Node, of editors and of ours, side by side.
const mostKept = 8;
const worthwhile = 1.02;

/** Loads a bundle that is one function, as Node makes it of a module, in ASCII. Without compiled code, or with a damaged one, all is compiled. */
export function load(path: string): Loaded {
	const file = placeFor(path);
	const kept = file === undefined ? undefined : readKept(file);
	// As it is and with nothing put around it: it is not copied, and takes one byte a letter.
	const script = new Script(readFileSync(path, 'latin1'), {
		filename: path,
		...(kept ? { cachedData: kept } : {}),
	});
	let size = kept && !script.cachedDataRejected ? kept.length : 0;
	const module = { exports: {} };
	script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
	return {
		exports: module.exports,
		hadCode: size > 0,
		keep: () => {
			if (file === undefined) return;
			const data = script.createCachedData();
			if (data.length < size * worthwhile) return;
			size = data.length;
			write(file, data);
		},
	};
}

declare const ALTERNAT_ENGINE: string | undefined;

/** The file for what is compiled of this very bundle by this very engine; another of either, another file. */
function placeFor(path: string): string | undefined {
	const folder = cacheFolder();
	// Sums are not in the Node of the oldest VS Code we serve; V8 does not hold damaged code against a sum of its own.
	if (folder === undefined || typeof ALTERNAT_ENGINE === 'undefined' || !zlib.crc32) return undefined;
	const { size, mtimeMs } = statSync(path);
	const of = [ALTERNAT_ENGINE, size, Math.floor(mtimeMs), process.versions.v8, process.arch].join('-');
	return join(folder, 'code', `${of}.bin`);
}

function readKept(file: string): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const data = bytes.subarray(4);
		return bytes.length > 4 && bytes.readUInt32LE(0) === zlib.crc32(data) ? data : undefined;
	} catch {
		return undefined;
	}
}

/** Whole or not at all: it is written beside its place first. Where nothing can be written, nothing is kept. */
function write(file: string, data: Buffer): void {
	const folder = dirname(file);
	const beside = `${file}.${process.pid}`;
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const sum = Buffer.alloc(4);
		sum.writeUInt32LE(zlib.crc32(data));
		const open = openSync(beside, 'w', 0o600);
		try {
			for (const part of [sum, data]) writeSync(open, part);
			fsyncSync(open);
		} finally {
			closeSync(open);
		}
		renameSync(beside, file);
		const byAge = readdirSync(folder)
			.map(name => ({ path: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }))
			.sort((a, b) => b.changed - a.changed);
		for (const { path } of byAge.slice(mostKept)) rmSync(path, { force: true });
	} catch {
		if (existsSync(beside)) rmSync(beside);
	}
}
