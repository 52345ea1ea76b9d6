// dist/mcp.js: the tools over the Model Context Protocol, on standard input and output. Loaded by `alternat mcp` only.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Refused, Tool } from './assistant/index.ts';

const instructions =
	'Alternat is the memory of a drafting desk for diplomatic joint declarations: a registry of agreements, bodies, offices and their holders, and the declarations the parties have already made. Look facts up before writing them, check every draft, and base wording on what was agreed. Its answers come from its record only; “unknown” means unknown, and is to be reported as such.';

/** Serves until standard input ends. Our schemas are JSON Schema, as VS Code’s manifest needs them: hence the plain server. */
export async function serveTools(
	tools: readonly Tool[],
	version: string,
	answered: (name: string, given: unknown) => Promise<{ readonly answer: object } | Refused>,
): Promise<void> {
	const server = new Server(
		{ name: 'alternat', title: 'Alternat', version },
		{ capabilities: { tools: {} }, instructions },
	);
	server.setRequestHandler(ListToolsRequestSchema, () => ({
		tools: tools.map(({ name, title, description, inputSchema, outputSchema }) => ({
			name,
			title,
			description,
			inputSchema: { ...inputSchema, required: [...inputSchema.required], properties: { ...inputSchema.properties } },
			outputSchema: { ...outputSchema, type: 'object' as const },
			annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
		})),
	}));
	server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
		const result = await answered(params.name, params.arguments);
		return 'refused' in result
			? { isError: true, content: [{ type: 'text' as const, text: result.refused }] }
			: {
					content: [{ type: 'text' as const, text: JSON.stringify(result.answer) }],
					structuredContent: { ...result.answer },
				};
	});
	await server.connect(new StdioServerTransport());
}
