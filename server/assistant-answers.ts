// The tools as VS Code's language models call them, through the client.
import type { Connection } from 'vscode-languageserver';
import type { AgreedRecord } from './agreed/record.ts';
import { answered, type Refused } from './assistant/index.ts';
import { described, type Session } from './session.ts';

export function assistantAnswers(connection: Connection, session: Session, agreed: AgreedRecord): void {
	connection.onRequest<{ readonly answer: object } | Refused, void>(
		'alternat/tool',
		async ({ name, input }: { name: string; input: unknown }) => {
			await session.ready();
			const { world, linesOf } = session.gathered();
			try {
				return await answered(name, input, { world, linesOf, agreed, today: session.runtime.today() });
			} catch (error) {
				session.log(`The tool ${name} failed: ${described(error)}`);
				return { refused: 'The question could not be answered; the log of the declaration server says why.' };
			}
		},
	);
}
