// dist/web/server.js: the server in a browser's worker. It has no disk: the client lends it every file.
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from 'vscode-languageserver/browser';
import { checks } from './checks/index.ts';
import { lentHost } from './lent.ts';
import { startServer } from './server.ts';

// A worker's own global, which the types of a page do not know.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
	ProposedFeatures.all,
	new BrowserMessageReader(worker),
	new BrowserMessageWriter(worker),
);
let pages: string | undefined;
const codes = new Set(checks.map(({ code }) => code));

startServer(connection, {
	hostOf: options => {
		pages = options.pages;
		return lentHost(connection);
	},
	page: code => (pages !== undefined && codes.has(code) ? `${pages}/${code}.md` : undefined),
	today: () => new Date().toISOString().slice(0, 10),
});
