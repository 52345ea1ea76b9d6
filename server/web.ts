// dist/web/server.js: the server in a browser's worker. It has no disk: the client lends it every file.
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from 'vscode-languageserver/browser';
import { type Port, readBeside, threadBeside } from './archive-beside.ts';
import { archiveInBrowser } from './archive-browser.ts';
import type { Directory } from './archive-storage.ts';
import { checks } from './checks/index.ts';
import { lentHost } from './lent.ts';
import { startServer } from './server.ts';

// A worker's own global, which the types of a page do not know.
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0] & Port & { readonly name: string };
const scope = globalThis as unknown as Scope;
declare const Worker: new (url: string, options: { name: string }) => Parameters<typeof threadBeside>[0];
declare const location: { readonly href: string };
declare const navigator: { readonly storage?: { getDirectory(): Promise<Directory> } };

// The same script serves, or reads texts of an archive beside the one that serves.
const beside = 'alternat, reading the archive';
if (scope.name === beside) readBeside(scope);
else serve();

function serve(): void {
	const connection = createConnection(
		ProposedFeatures.all,
		new BrowserMessageReader(scope),
		new BrowserMessageWriter(scope),
	);
	const host = lentHost(connection);
	let pages: string | undefined;
	const codes = new Set(checks.map(({ code }) => code));
	startServer(connection, {
		hostOf: options => {
			pages = options.pages;
			return host;
		},
		page: code => (pages !== undefined && codes.has(code) ? `${pages}/${code}.md` : undefined),
		today: () => new Date().toISOString().slice(0, 10),
		archive: {
			holds: () => true,
			lender: async (_, folders, told) =>
				archiveInBrowser({
					directory: async () => {
						if (!navigator.storage) throw new Error('the browser gives no storage here');
						return navigator.storage.getDirectory();
					},
					thread: () => threadBeside(new Worker(location.href, { name: beside })),
					files: host,
					told,
					folders,
				}),
		},
	});
}
