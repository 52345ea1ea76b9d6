// Threads of the command line: many texts are read side by side, and told of in the order in which they were named.
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { oneOf, type Values } from './cli-arguments.ts';
import { type Asked, type Told, teller } from './cli-texts.ts';
import { worldFrom } from './cli-world.ts';

type Tell = (name: string) => Promise<Told>;

// Bytes of text: to read fewer takes less time than to start a thread.
const worthThreads = 2_000_000;
const mostThreads = 8;

/** How many threads these texts are worth, this one among them. `isArchive`: the record has threads, and an index, of its own. */
export async function threadsFor(names: readonly string[], values: Values, isArchive: boolean): Promise<number> {
	const few = ['1', '2', '3', '4', '5', '6', '7', '8'];
	const asked = values.threads === undefined ? undefined : Number(oneOf('threads', values.threads, few, '1'));
	// Standard input is this thread's alone.
	if (isArchive || names.length < 2 || names.includes('-')) return 1;
	if (asked !== undefined) return Math.min(asked, names.length);
	let bytes = 0;
	for (const name of names) bytes += (await stat(name).catch(() => undefined))?.size ?? 0;
	return bytes < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads, names.length);
}

/** Has `here` and so many threads beside it read texts, and gives what is told of each to `take`, in order. */
export async function inOrder(
	asked: Asked,
	names: readonly string[],
	threads: number,
	here: Tell,
	take: (told: Told) => void,
): Promise<void> {
	const told: (Told | undefined)[] = [];
	let next = 0;
	let taken = 0;
	const busy = async (tell: Tell) => {
		while (next < names.length) {
			const at = next++;
			told[at] = await tell(names[at]!);
			for (let one = told[taken]; one; one = told[taken]) {
				take(one);
				told[taken++] = undefined;
			}
			// The answers of the threads are heard.
			await new Promise(done => setImmediate(done));
		}
	};
	const beside = Array.from({ length: threads - 1 }, () => thread(asked));
	// Each is sent the next text ahead, so that it never waits. What one that has ended leaves undone is done here.
	const safely = (tell: Tell) => (name: string) => tell(name).catch(() => here(name));
	await Promise.all([busy(here), ...beside.flatMap(({ tell }) => [busy(safely(tell)), busy(safely(tell))])]);
	await Promise.all(beside.map(({ end }) => end()));
}

function thread(asked: Asked): { readonly tell: Tell; readonly end: () => Promise<unknown> } {
	const worker = new Worker(__filename, { workerData: asked });
	let waiting: { readonly done: (told: Told) => void; readonly failed: (error: Error) => void }[] = [];
	let over: Error | undefined;
	const ended = (error: Error) => {
		over = error;
		for (const { failed } of waiting) failed(error);
		waiting = [];
	};
	worker.on('message', (told: Told) => waiting.shift()!.done(told));
	worker.on('error', ended);
	worker.on('exit', code => ended(new Error(`a thread ended (${code})`)));
	return {
		tell: name =>
			new Promise((done, failed) => {
				if (over) failed(over);
				else {
					waiting.push({ done, failed });
					worker.postMessage(name);
				}
			}),
		end: () => worker.terminate(),
	};
}

/** The other side of it. What cannot be used of the arguments has been said already. */
export function tellBeside(): void {
	const asked = workerData as Asked;
	const tell = worldFrom(asked.values, () => {}).then(found => teller(asked, found));
	let last: Promise<unknown> = Promise.resolve();
	parentPort!.on('message', (name: string) => {
		last = last.then(async () => parentPort!.postMessage(await (await tell)(name)));
	});
}
