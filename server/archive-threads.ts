// Threads of an archive, on whatever host: how they are kept busy, and what they are sent.
import type { Part } from './corpus/merging.ts';

/** A thread that answers everything it is sent with bytes. */
export interface Thread {
	readonly post: (sent: unknown, given: readonly ArrayBuffer[]) => void;
	readonly hear: (answer: (answer: unknown) => void, failed: (error: Error) => void) => void;
	readonly end: () => void;
}

/** Something for a thread, and what of it is given away. */
export interface Sent {
	readonly sent: unknown;
	readonly given: readonly ArrayBuffer[];
}

/** Asks for tables to be made into one. */
export interface ToMerge {
	readonly merge: readonly Part[];
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
	// Copies, to be given away; what node has read from a file would be cut out and not copied by `slice`.
	const copies = parts.map(part => ({ ...part, tables: new Uint8Array(part.tables) }));
	const todo: Sent[] = [{ sent: { merge: copies } satisfies ToMerge, given: copies.map(each => each.tables.buffer) }];
	await worked<Uint8Array>(
		thread,
		() => todo.pop(),
		answer => {
			made = answer;
		},
	);
	return made!;
}

/** Files a few at a time. */
export function inBatches<T>(files: readonly T[]): (readonly T[])[] {
	return Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
		files.slice(index * batchSize, (index + 1) * batchSize),
	);
}

const batchSize = 32;
