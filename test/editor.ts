import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	createProtocolConnection,
	type Diagnostic,
	type InitializeResult,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A folder, and the draft in it. */
export interface Dossier {
	readonly folder: string;
	readonly uri: string;
}

const root = join(import.meta.dirname, '..');
export const draft = `---
date: 2026-06-09
parties: [France, Kazakhstan]
---
1. Rappelant le Traité de partenariat stratégique entre la République française et la République du Kazakhstan du 11 juillet 2008, ils saluent l’Accord fluvial de coopération, signé à Paris le 8 mai 2025.
2. Conformément au paragraphe 7, ils se réunissent
le lundi 5 novembre 2024 (https://example.org/reunion).
`;
export const earlier = `---
date: 2025-07-01
title: Déclaration de juillet
parties: [France, Kazakhstan]
---
1. Ils se félicitent de l’Accord fluvial de coopération, signé à Paris le 8 mars 2025.
`;

export interface Session {
	readonly process: ChildProcess;
	readonly connection: ProtocolConnection;
	readonly initialized: InitializeResult;
	readonly published: { uri: string; diagnostics: Diagnostic[] }[];
}

export async function begin(
	{ folder, uri }: Dossier,
	textDocument: object,
	locale: string,
	settings: object = {},
): Promise<Session> {
	const process_ = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const connection = createProtocolConnection(
		new StreamMessageReader(process_.stdout),
		new StreamMessageWriter(process_.stdin),
	);
	const published: Session['published'] = [];
	connection.onNotification(
		'textDocument/publishDiagnostics',
		(params: Session['published'][number]) => void published.push(params),
	);
	connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
	connection.onRequest('client/registerCapability', () => null);
	connection.onRequest('workspace/diagnostic/refresh', () => null);
	connection.listen();
	const initialized = (await connection.sendRequest('initialize', {
		processId: null,
		rootUri: null,
		locale,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'dossier' }],
		capabilities: { textDocument, workspace: { configuration: true, workspaceFolders: true } },
	})) as InitializeResult;
	await connection.sendNotification('initialized', {});
	await connection.sendNotification('textDocument/didOpen', {
		textDocument: { uri, languageId: 'declaration', version: 1, text: draft },
	});
	return { process: process_, connection, initialized, published };
}

export async function end({ connection, process: process_ }: Session): Promise<void> {
	await connection.sendRequest('shutdown');
	await connection.sendNotification('exit');
	connection.dispose();
	process_.kill();
}

/** A draft that is to be opened, an adopted declaration, and a file of records that is wrong. The caller deletes the folder. */
export function dossier(): Dossier {
	const folder = mkdtempSync(join(tmpdir(), 'alternat-protocol-'));
	mkdirSync(join(folder, 'adopted'));
	writeFileSync(join(folder, 'adopted/2025-07-01.decl'), earlier);
	writeFileSync(
		join(folder, 'records.json'),
		JSON.stringify(
			{
				records: [
					{
						id: 'bad',
						type: 'agreement',
						names: { fr: ['X'] },
						confidence: 'confirmed',
						signed: { date: '2024-06-31' },
					},
				],
			},
			null,
			1,
		),
	);
	return { folder, uri: pathToFileURL(join(folder, 'draft.decl')).href };
}
