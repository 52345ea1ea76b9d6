// Messages over a stream, each written at once: a head and a body of their own are two writes for the one side and two
// readings for the other, at every keystroke.
import type { Writable } from 'node:stream';
import { Emitter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/** Writes messages as LSP has them, in the order in which they are given. */
export function wholeMessages(stream: Writable): MessageWriter {
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
