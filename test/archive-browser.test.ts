// The archive in a browser: an index in the browser's storage that survives the page, has the words of its texts, and says
// what it cannot hold. The storage is one in memory here; the browser's own is tried by `npm run test:web`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsOf } from '../server/analysis/facts.ts';
import { type Archive, archive } from '../server/archive.ts';
import { type Port, readBeside, threadBeside } from '../server/archive-beside.ts';
import { archiveInBrowser, type Limits } from '../server/archive-browser.ts';
import type { Directory, SyncHandle } from '../server/archive-storage.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import { readSnapshot } from '../server/corpus/snapshot.ts';
import { parse } from '../server/document/parse.ts';
import { worldOf } from '../server/world.ts';
import { invented } from './bench/invented.ts';

const snapshot = { text: readFileSync(join(import.meta.dirname, '../dist/record.txt'), 'utf8'), base: 'test:corpus/' };
const { registry } = readSnapshot(snapshot.text, snapshot.base);
const texts = new Map(
	Array.from({ length: 100 }, (_, number) => {
		const { name, text } = invented(number, 1500, 7);
		return [`test:adopted/${name}`, text];
	}),
);
const uris = [...texts.keys()].sort();

/** The files of a browser: bytes by name, and which of them somebody holds. */
interface Disk {
	readonly files: Map<string, Uint8Array>;
	readonly held: Set<string>;
	room: number;
}
const disk = (): Disk => ({ files: new Map(), held: new Set(), room: Number.POSITIVE_INFINITY });

function directory({ files, held, ...limits }: Disk): Directory {
	return {
		getFileHandle: async name => ({
			createSyncAccessHandle: async () => {
				if (held.has(name)) throw new DOMException('held', 'NoModificationAllowedError');
				held.add(name);
				files.set(name, files.get(name) ?? new Uint8Array());
				return handle(files, name, limits.room, () => held.delete(name));
			},
		}),
	};
}

function handle(files: Map<string, Uint8Array>, name: string, room: number, close: () => void): SyncHandle {
	const bytes = () => files.get(name)!;
	return {
		getSize: () => bytes().length,
		read(to, { at }) {
			const some = bytes().subarray(at, at + to.length);
			to.set(some);
			return some.length;
		},
		write(more, { at }) {
			const size = Math.max(bytes().length, at + more.length);
			const others = [...files].reduce((sum, [other, { length }]) => sum + (other === name ? 0 : length), 0);
			if (size + others > room) throw new DOMException('no room', 'QuotaExceededError');
			const next = new Uint8Array(size);
			next.set(bytes());
			next.set(more, at);
			files.set(name, next);
			return more.length;
		},
		truncate(size) {
			files.set(name, bytes().slice(0, size));
		},
		flush: () => {},
		close,
	};
}

/** A thread without one: what is sent is cloned as a browser does, and answered in a later turn. */
function thread() {
	const worker: Parameters<typeof threadBeside>[0] = {
		postMessage: (sent, given) => {
			const data = structuredClone(sent, { transfer: [...given] });
			setImmediate(() => port.onmessage?.({ data }));
		},
		onmessage: null,
		onerror: null,
		terminate: () => {},
	};
	const port: Port = {
		postMessage: data => setImmediate(() => worker.onmessage?.({ data })),
		onmessage: null,
	};
	readBeside(port);
	return threadBeside(worker);
}

interface Opened {
	readonly archive: Archive;
	/** The texts that were asked for. */
	readonly asked: string[];
	/** How many texts were read, at each reading. */
	readonly read: number[];
	readonly told: string[];
}

const times = new Map<string, number>();

async function opened(on: Disk | undefined, limits: Limits = { texts: 1000, bytes: 1e9 }): Promise<Opened> {
	const [asked, read, told]: [string[], number[], string[]] = [[], [], []];
	const made = archive(
		archiveInBrowser({
			directory: async () => {
				if (!on) throw new DOMException('not here', 'SecurityError');
				return directory(on);
			},
			thread,
			files: {
				snapshot: async () => snapshot,
				read: async uri => {
					asked.push(uri);
					return texts.get(uri);
				},
				stamps: async some =>
					some.map(uri => {
						const text = texts.get(uri);
						return text === undefined ? undefined : { size: text.length, changed: times.get(uri) ?? 1 };
					}),
			},
			told: {
				limited: (taken, all, { texts, bytes }) => told.push(`${taken} of ${all}, ${texts} or ${bytes}`),
				full: () => told.push('full'),
				unkept: why => told.push(`unkept: ${why}`),
			},
			folders: ['test:'],
			limits,
		}),
		{
			grown: () => {},
			reading: count => {
				read.push(count);
				return { report: () => {}, isCancelled: () => false, done: () => {} };
			},
			damaged: () => told.push('damaged'),
			unread: () => {},
		},
	);
	await made.follow(uris, { version: 'one', files: undefined });
	return { archive: made, asked, read, told };
}

/** A draft that gives a day otherwise than the archive does. */
const draft = (() => {
	const signed = /(?<=signé à \S+ le |signed in \S+ on )\d+/u;
	const text = [...texts.values()].find(each => signed.test(each) && each.startsWith('Joint'))!;
	const slipped = text.replace(signed, day => String(Number(day) + 1));
	return parse('test:draft.decl', 0, slipped.replace(/^\p{L}+, (?:le )?\d+ \p{L}+ \d+/mu, 'Oslo, 1 January 2026'));
})();
const plain = (world: ReturnType<typeof worldOf>) =>
	findings(draft, world).map(({ code, span, message, because }) => ({ code, span, message, because }));
const expected = plain(
	worldOf(
		registry,
		uris.map(uri => {
			const document = parse(uri, 0, texts.get(uri)!);
			return declarationOf(document, factsOf(registry)(document));
		}),
	),
);
const known = ({ archive: made }: Opened) => made.shelf().declarations().length;

test('it answers as the texts themselves would; the second time without asking for any', async () => {
	const on = disk();
	assert.ok(expected.length > 0, 'the draft was meant to be caught');
	for (const [count, asked] of [
		[[100], 100],
		[[], 0],
	] as const) {
		const one = await opened(on);
		assert.deepEqual([one.read, one.asked.length, one.told, known(one)], [count, asked, [], 100]);
		assert.deepEqual(plain(worldOf(registry, [], one.archive.shelf())), expected);
		const [uri] = uris;
		assert.equal(one.archive.linesOf(uri!)?.length, texts.get(uri!)!.split('\n').length);
		assert.equal(one.asked.length, asked, 'the index has the words of its texts');
		one.archive.close();
	}
});

test('it reads what has changed, and what nobody knows the time of', async () => {
	const on = disk();
	(await opened(on)).archive.close();
	const [first, second, third] = uris as [string, string, string];
	const [old, gone] = [texts.get(first)!, texts.get(third)!];
	texts.set(first, `---\ntitle: Declaration of the Fishermen\n---\n${old}`);
	times.set(second, 0);
	texts.delete(third);
	try {
		const one = await opened(on);
		assert.deepEqual([one.read, one.asked, known(one)], [[2], [first, second], 99]);
		assert.equal(
			one.archive
				.shelf()
				.declarations()
				.find(({ uri }) => uri === first)?.title,
			'Declaration of the Fishermen',
		);
		one.archive.close();
	} finally {
		texts.set(first, old).set(third, gone);
		times.clear();
	}
});

test('what is more than a browser holds is left out, from the front, and it says so', async () => {
	const few = await opened(disk(), { texts: 30, bytes: 1e9 });
	assert.deepEqual([few.told, known(few)], [['30 of 100, 30 or 1000000000'], 30]);
	assert.deepEqual(
		few.archive
			.shelf()
			.declarations()
			.map(({ uri }) => uri)
			.sort(),
		uris.slice(-30),
	);
	const small = await opened(disk(), { texts: 1000, bytes: 20_000 });
	const size = small.archive
		.shelf()
		.declarations()
		.reduce((sum, { uri }) => sum + texts.get(uri)!.length, 0);
	assert.ok(size <= 20_000 && size > 15_000, `${size}`);
	assert.equal(small.told.length, 1);
});

test('where there is no more room, what was read is the record; with room it goes on there', async () => {
	const on = disk();
	on.room = 300_000;
	const one = await opened(on);
	const some = known(one);
	assert.ok(some > 0 && some < 100, `${some} were read`);
	assert.deepEqual(one.told, ['full']);
	one.archive.close();
	on.room = Number.POSITIVE_INFINITY;
	const next = await opened(on);
	assert.deepEqual([next.read, next.told, known(next)], [[100 - some], [], 100]);
	assert.deepEqual(plain(worldOf(registry, [], next.archive.shelf())), expected);
	next.archive.close();
});

test('without storage, or while another window has it, it holds the texts in memory, and says so', async () => {
	const none = await opened(undefined);
	assert.deepEqual([none.told, known(none)], [['unkept: SecurityError: not here'], 100]);
	assert.deepEqual(plain(worldOf(registry, [], none.archive.shelf())), expected);
	const on = disk();
	const first = await opened(on);
	const second = await opened(on);
	assert.deepEqual([second.told, known(second)], [['unkept: NoModificationAllowedError: held'], 100]);
	first.archive.close();
	second.archive.close();
	const third = await opened(on);
	assert.deepEqual([third.read, third.told], [[], []], 'the first one’s index is whole');
});

test('damaged, it is made anew, and says so; cut off, it goes on', async () => {
	const on = disk();
	(await opened(on)).archive.close();
	const [index, kept] = [...on.files.keys()] as [string, string];
	const whole = new Map([...on.files].map(([name, bytes]) => [name, bytes.slice()]));
	const again = async (change: () => void) => {
		for (const [name, bytes] of whole) on.files.set(name, bytes.slice());
		change();
		const one = await opened(on);
		assert.equal(known(one), 100);
		assert.deepEqual(plain(worldOf(registry, [], one.archive.shelf())), expected);
		one.archive.close();
		return one;
	};
	const flip = (name: string, at: number) => {
		on.files.get(name)![at]! ^= 0xff;
	};
	const hasKept = whole.get(kept)!.length > 0;
	const damaged = await again(() => flip(hasKept ? kept : index, 100));
	assert.deepEqual([damaged.read, damaged.told], [[100], ['damaged']]);
	const cut = await again(() => {
		on.files.set(kept, new Uint8Array());
		on.files.set(index, whole.get(index)!.slice(0, -50));
	});
	assert.ok(cut.read[0]! > 0 && cut.read[0]! < 100);
	assert.deepEqual(cut.told, []);
	// As a page that is closed between the body of what is kept and its header leaves it.
	const half = await again(() => on.files.get(kept)?.fill(0, 0, 24));
	assert.deepEqual([half.read, half.told], [[], []]);
});
