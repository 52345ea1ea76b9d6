// What the running server lends its features: the drafts that are open, the record, the settings.
import type { InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { Document } from './document/document.ts';
import { parse } from './document/parse.ts';
import type { Host } from './host.ts';
import type { LanguageId } from './languages/language.ts';
import { asks, type InitializationOptions, type Runtime } from './runtime.ts';
import type { Settings } from './settings.ts';
import { borne } from './text/derived.ts';
import type { Gathered } from './world.ts';

/** The server as its features see it. What may change while it runs is asked for, never kept. */
export interface Session {
	readonly runtime: Runtime;
	readonly documents: TextDocuments<Document>;
	readonly capabilities: () => InitializeParams['capabilities'];
	readonly options: () => InitializationOptions;
	/** The language of the interface. */
	readonly locale: () => LanguageId;
	/** URIs of the folders that are open. */
	readonly folders: () => readonly string[];
	readonly host: () => Host | undefined;
	readonly gathered: () => Gathered;
	/** How often the client has told of changed files: what was read of them before then may be old. */
	readonly filesChanged: () => number;
	/** Settled once the record has been read as it last was; undefined where it has been. */
	readonly ready: () => Promise<void> | undefined;
	readonly settingsOf: (uri: string) => Promise<Settings>;
	readonly log: (message: string) => void;
}

/** Whether the client asks for diagnostics; otherwise it is told. */
export function pulls(session: Session): boolean {
	return asks(session.capabilities());
}

/** The document in the language its folder's settings ask for, where they ask for one. */
export async function inItsLanguage(session: Session, document: Document): Promise<Document> {
	const { language } = await session.settingsOf(document.uri);
	return language === 'auto' || language === document.language.id ? document : reread[language](document);
}

const inLanguage = (language: LanguageId) =>
	borne((document: Document) => parse(document.uri, document.version, document.text, language));
const reread: Readonly<Record<LanguageId, (document: Document) => Document>> = {
	fr: inLanguage('fr'),
	en: inLanguage('en'),
};

export function described(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
