// Messages as they come over a stream: in whatever pieces, and whatever stands between them.
import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { suite, test } from 'node:test';
import type { Message } from 'vscode-languageserver/node';
import { wholeMessagesFrom, wholeMessagesTo } from '../server/whole-messages.ts';

const framed = (body: string, more = '') => `${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What is read of a stream that comes in some pieces. */
function readFrom(pieces: readonly Buffer[]): { readonly messages: Message[]; readonly errors: string[] } {
	const stream = new PassThrough();
	const reader = wholeMessagesFrom(stream);
	const messages: Message[] = [];
	const errors: string[] = [];
	reader.onError(({ message }) => errors.push(message));
	reader.listen(message => messages.push(message));
	for (const piece of pieces) stream.emit('data', piece);
	return { messages, errors };
}

const bodies = ['{"jsonrpc":"2.0","method":"à l’État"}', '{"jsonrpc":"2.0","id":1}', '{"jsonrpc":"2.0","method":"𝄞"}'];
const all = Buffer.from(
	framed(bodies[0]!) +
		framed(bodies[1]!, 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n') +
		framed(bodies[2]!),
);
const expected = bodies.map(body => JSON.parse(body) as Message);

suite('messages are read whole', () => {
	test('all in one piece', () => assert.deepEqual(readFrom([all]).messages, expected));
	test('byte by byte', () => assert.deepEqual(readFrom([...all].map(byte => Buffer.from([byte]))).messages, expected));
	test('cut in two anywhere, within a letter, too', () => {
		for (let at = 1; at < all.length; at++)
			assert.deepEqual(readFrom([all.subarray(0, at), all.subarray(at)]).messages, expected, `cut at ${at}`);
	});
	test('a head by itself, its body behind it', () => {
		const body = bodies[1]!;
		const { messages } = readFrom([Buffer.from(framed(body).slice(0, -body.length)), Buffer.from(body)]);
		assert.deepEqual(messages, [expected[1]]);
	});
});

suite('what is no message is told, and the next is read', () => {
	test('a body that is no JSON', () => {
		const { messages, errors } = readFrom([Buffer.from(framed('{"jsonrpc":') + framed(bodies[1]!))]);
		assert.deepEqual(messages, [expected[1]]);
		assert.equal(errors.length, 1);
	});
	test('a head without a length', () => {
		const { messages, errors } = readFrom([Buffer.from(`Content-Type: x\r\n\r\n${framed(bodies[1]!)}`)]);
		assert.deepEqual(messages, [expected[1]]);
		assert.deepEqual(errors, ['A message does not say its length: Content-Type: x']);
	});
	test('a stream that fails, and one that ends', () => {
		const stream = new PassThrough();
		const reader = wholeMessagesFrom(stream);
		const told: string[] = [];
		reader.onError(({ message }) => told.push(message));
		reader.onClose(() => told.push('closed'));
		stream.destroy(new Error('gone'));
		return new Promise<void>(resolve => stream.on('close', resolve)).then(() =>
			assert.deepEqual(told, ['gone', 'closed']),
		);
	});
});

suite('messages are written whole', () => {
	test('head and body at once, counted in bytes', async () => {
		const written: string[] = [];
		const stream = new Writable({
			write(chunk, _encoding, done) {
				written.push(String(chunk));
				done();
			},
		});
		await wholeMessagesTo(stream).write(expected[0]!);
		assert.deepEqual(written, [framed(bodies[0]!)]);
	});
	test('a stream that takes nothing is told', async () => {
		const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('full')) });
		const writer = wholeMessagesTo(stream);
		const told: string[] = [];
		writer.onError(([{ message }]) => told.push(message));
		await assert.rejects(writer.write(expected[1]!), /full/);
		assert.ok(told.includes('full'));
	});
});
