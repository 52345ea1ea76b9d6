// Threads of an archive, on whatever host: how they are kept busy, and what they are sent.
import { merging, type Part } from './corpus/merging.ts';

/** A thread that answers everything it is sent with bytes. */
export interface Thread {
	readonly post: (sent: unknown, given: readonly ArrayBuffer[]) => void;
	readonly hear: (answer: (answer: unknown) => void, failed: (error: Error) => void) => void;
	/** Settled when it has given back what it had. */
	readonly end: () => unknown;
}

/** Something for a thread, and what of it is given away. */
export interface Sent {
	readonly sent: unknown;
	readonly given: readonly ArrayBuffer[];
}

/** Asks a thread for tables to be made into one: it is sent a copy of each part as it is wanted, and keeps none. */
export interface ToMerge {
	readonly merge: 'count' | 'take' | 'close';
	readonly part?: Part;
}

/** A thread's share in it: answers each thing it is sent, the last with the tables. */
export function merger(): (sent: ToMerge) => Uint8Array<ArrayBuffer> | undefined {
	let made = merging();
	return ({ merge, part }) => {
		if (part && merge !== 'close') {
			made[merge](part);
			return undefined;
		}
		const tables = made.close();
		made = merging();
		return tables;
	};
}

/** Has a thread do one thing after the other until there is no more, and ends it. The next is sent ahead, so that it never waits. */
export function worked<A>(
	thread: Thread,
	next: () => Sent | undefined | Promise<Sent | undefined>,
	take: (answer: A) => void,
): Promise<void> {
	return new Promise<void>((resolve, reject) => {
		let sent = 0;
		const over = () => {
			sent--;
			if (sent === 0) resolve();
		};
		const send = async () => {
			sent++;
			const one = await next();
			if (one) thread.post(one.sent, one.given);
			else over();
		};
		thread.hear(answer => {
			try {
				take(answer as A);
			} catch (error) {
				reject(error);
				return;
			}
			send().catch(reject);
			over();
		}, reject);
		send().catch(reject);
		send().catch(reject);
	}).finally(thread.end);
}

/** Makes one of several tables on a thread. */
export async function mergedOn(thread: Thread, parts: readonly Part[]): Promise<Uint8Array> {
	let made: Uint8Array | undefined;
	const todo = sentOf(parts);
	await worked<Uint8Array | undefined>(
		thread,
		() => todo.next().value ?? undefined,
		answer => {
			made = answer;
		},
	);
	return made!;
}

function* sentOf(parts: readonly Part[]): Generator<Sent, undefined> {
	for (const merge of ['count', 'take'] as const)
		for (const part of parts) {
			// A copy, to be given away; what node has read from a file would be cut out and not copied by `slice`.
			const tables = new Uint8Array(part.tables);
			yield { sent: { merge, part: { ...part, tables } } satisfies ToMerge, given: [tables.buffer] };
		}
	yield { sent: { merge: 'close' } satisfies ToMerge, given: [] };
	return undefined;
}

/** Files a few at a time. */
export function inBatches<T>(files: readonly T[]): (readonly T[])[] {
	// A small archive is soon known in part; a large one is to have few blocks.
	const size = Math.min(mostTogether, Math.max(fewestTogether, files.length >> 7));
	return Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
		files.slice(index * size, (index + 1) * size),
	);
}

const fewestTogether = 32;
const mostTogether = 64;
