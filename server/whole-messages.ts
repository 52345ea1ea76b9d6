// Messages over streams, each written at once and read at once: a head and a body of their own are two writes for the one
// side and two readings for the other, at every keystroke, and the library's reader makes four promises and a timer of each.
import type { Readable, Writable } from 'node:stream';
import { Emitter, Event, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';

/** Writes messages as LSP has them, in the order in which they are given. */
export function wholeMessagesTo(stream: Writable): MessageWriter {
	const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
	const closed = new Emitter<void>();
	let failures = 0;
	stream.on('error', error => failed.fire([error, undefined, undefined]));
	stream.on('close', () => closed.fire());
	return {
		onError: failed.event,
		onClose: closed.event,
		write: message =>
			new Promise((resolve, reject) => {
				const body = JSON.stringify(message);
				stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, 'utf8', error => {
					if (!error) return resolve();
					failed.fire([error, message, ++failures]);
					reject(error);
				});
			}),
		end: () => stream.end(),
		dispose: () => {
			failed.dispose();
			closed.dispose();
		},
	};
}

const behindHead = '\r\n\r\n';

/**
 * Reads messages as LSP has them, always in UTF-8. What is no message is told to `onError`, and the next is read all the same.
 * It is given out as a stream as well: the library sees to it that a server ends with the stream of its client.
 */
export function wholeMessagesFrom(stream: Readable): MessageReader & Pick<Readable, 'on' | 'read'> {
	const failed = new Emitter<Error>();
	const closed = new Emitter<void>();
	stream.on('error', error => failed.fire(error));
	stream.on('close', () => closed.fire());
	return {
		on: stream.on.bind(stream),
		read: stream.read.bind(stream),
		onError: failed.event,
		onClose: closed.event,
		// Only a client that waits for the rest of a message would want to know; a server reads on.
		onPartialMessage: Event.None,
		listen(take) {
			/** What has come of a message that is not whole, and how long that is when it is. */
			let held: Buffer[] = [];
			let has = 0;
			let wants = 0;
			const read = (chunk: Buffer) => {
				held.push(chunk);
				has += chunk.length;
				if (has < wants) return;
				const bytes = held.length === 1 ? chunk : Buffer.concat(held, has);
				wants = 0;
				let at = 0;
				for (;;) {
					const end = bytes.indexOf(behindHead, at, 'latin1');
					if (end < 0) break;
					const head = bytes.toString('latin1', at, end);
					const start = end + behindHead.length;
					const [, length] = /content-length:\s*(\d+)/iu.exec(head) ?? [];
					if (length === undefined) failed.fire(new Error(`A message does not say its length: ${head}`));
					const next = start + Number(length ?? 0);
					if (next > bytes.length) {
						wants = next - at;
						break;
					}
					at = next;
					if (length !== undefined) parsed(bytes.toString('utf8', start, next), take);
				}
				held = at < bytes.length ? [bytes.subarray(at)] : [];
				has = bytes.length - at;
			};
			stream.on('data', read);
			return { dispose: () => stream.off('data', read) };
		},
		dispose: () => {
			failed.dispose();
			closed.dispose();
		},
	};

	function parsed(body: string, take: (message: Message) => void): void {
		let message: Message;
		try {
			message = JSON.parse(body);
		} catch (error) {
			failed.fire(error as Error);
			return;
		}
		take(message);
	}
}
