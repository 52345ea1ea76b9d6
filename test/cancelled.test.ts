// What the client no longer waits for is not worked on, however closely its cancellation follows.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Message, ResponseError } from 'vscode-languageserver/node';
import { wholeMessagesFrom } from '../server/whole-messages.ts';

interface Response {
	readonly id: number | string;
	readonly result?: unknown;
	readonly error?: Pick<ResponseError<void>, 'code'>;
}

const uri = 'file:///2026-06-09-draft.decl';
const hover = (id: number) => ({
	id,
	method: 'textDocument/hover',
	params: { textDocument: { uri }, position: { line: 0, character: 6 } },
});
const cancelled = (id: number) => ({ method: '$/cancelRequest', params: { id } });
const first = [
	{ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
	{ method: 'initialized', params: {} },
	{
		method: 'textDocument/didOpen',
		params: { textDocument: { uri, languageId: 'declaration', version: 1, text: '1. L’Union européenne.\n' } },
	},
];

/** Several messages in one piece. */
function framed(messages: readonly object[]): string {
	return messages
		.map(message => JSON.stringify({ jsonrpc: '2.0', ...message }))
		.map(body => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
		.join('');
}

suite('a request is cancelled in the piece in which it comes', () => {
	// LSP's code for a request that was cancelled.
	const requestCancelled = -32800;
	test('while the record is read, and once it has been', async () => {
		const server = spawn(process.execPath, [join(import.meta.dirname, '../dist/server.js'), '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		const waiting = new Map<number | string, (response: Response) => void>();
		wholeMessagesFrom(server.stdout).listen((message: Message) => {
			const response = message as Message & Response;
			if ('id' in response && !('method' in response)) waiting.get(response.id)?.(response);
		});
		const answer = (id: number) => new Promise<Response>(resolve => waiting.set(id, resolve));
		try {
			const early = [answer(2), answer(3)];
			server.stdin.write(framed([...first, hover(2), cancelled(2), hover(3)]));
			const [two, three] = await Promise.all(early);
			assert.equal(two!.error?.code, requestCancelled);
			assert.ok(three!.result);
			const late = [answer(4), answer(5)];
			server.stdin.write(framed([hover(4), cancelled(4), hover(5)]));
			const [four, five] = await Promise.all(late);
			assert.equal(four!.error?.code, requestCancelled);
			assert.ok(five!.result);
		} finally {
			server.kill();
		}
	});
});
