// What the server needs to answer `initialize`, and what its entries lend it. Nothing here loads anything.
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Lender } from './archive.ts';
import type { BrowserTold } from './archive-browser.ts';
import type { Host } from './host.ts';

/** What the client says at the start. */
export interface InitializationOptions {
	/** The folder with `registry/` and `declarations/`. */
	readonly shippedRecord?: string;
	/** The client shows the text of `alternat-card:` addresses, which it asks for with `alternat/card`. */
	readonly showsCards?: boolean;
	/** The client shows the record, and is told with `alternat/record/changed` when it has been read anew. */
	readonly showsRecord?: boolean;
	/** The client lends files: it answers `alternat/list` and `alternat/read` for what lies on no disk. */
	readonly lends?: boolean;
	/** The folder in which the server may keep what it has worked out, an index of a large archive. */
	readonly storage?: string;
	/** Address of the folder with the pages of the checks, where the server cannot look for it. */
	readonly pages?: string;
}

export interface Runtime {
	readonly hostOf: (options: InitializationOptions) => Host;
	/** Address of the page that explains a check. */
	readonly page: (code: string) => string | undefined;
	/** ISO date. */
	readonly today: () => string;
	/** Where texts by the ten thousand are indexed. */
	readonly archive: {
		/** Whether a text with that address can be. */
		readonly holds: (uri: string) => boolean;
		readonly lender: (options: InitializationOptions, folders: readonly string[], told: BrowserTold) => Promise<Lender>;
	};
}

/** Whether a client asks for diagnostics; otherwise it is told. */
export function asks(capabilities: ClientCapabilities): boolean {
	return capabilities.textDocument?.diagnostic !== undefined;
}

/** The command “Check the folder”. */
export const checkFolder = 'alternat.checkFolder';
