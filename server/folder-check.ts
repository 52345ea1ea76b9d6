// “Check the folder”: every draft of the dossier, those that are not open included, with progress and cancel.
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Document } from './document/document.ts';
import { diagnosticsOf } from './findings.ts';
import type { LanguageId, Phrase } from './languages/language.ts';
import { checkFolder } from './runtime.ts';
import type { Session } from './session.ts';

const words = {
	title: { en: 'Checking the drafts of the folder', fr: 'Vérification des projets du dossier' } satisfies Phrase,
	done: (texts: number, findings: number): Readonly<Record<LanguageId, string>> => ({
		en: `${texts} draft${texts === 1 ? '' : 's'} checked, ${findings} finding${findings === 1 ? '' : 's'}.`,
		fr: `${texts} projet${texts === 1 ? '' : 's'} vérifié${texts === 1 ? '' : 's'}, ${findings} constat${findings === 1 ? '' : 's'}.`,
	}),
};

/** Answers the command; what it found of texts that are not open is told, and taken back when they are opened. */
export function folderChecking(
	connection: Connection,
	session: Session,
	dossier: () => Promise<readonly Document[]>,
): void {
	const told = new Set<string>();
	const tell = (uri: string, diagnostics: Diagnostic[]) => {
		if (diagnostics.length > 0) told.add(uri);
		else told.delete(uri);
		void connection.sendDiagnostics({ uri, diagnostics });
	};
	connection.onExecuteCommand(async ({ command }) => {
		if (command !== checkFolder) return null;
		await session.ready();
		const progress = await connection.window.createWorkDoneProgress();
		const drafts = await dossier();
		progress.begin(words.title[session.locale()], 0, undefined, true);
		let findings = 0;
		let texts = 0;
		for (const draft of drafts) {
			if (progress.token.isCancellationRequested) break;
			const found = await diagnosticsOf(session, draft);
			// What is open is kept up to date by other means.
			if (!session.documents.get(draft.uri)) tell(draft.uri, found);
			texts++;
			findings += found.length;
			progress.report(Math.round((100 * texts) / drafts.length), `${texts} / ${drafts.length}`);
			// Requests of the drafter come first.
			await new Promise<void>(done => setTimeout(done, 0));
		}
		for (const uri of told) if (!drafts.some(draft => draft.uri === uri)) tell(uri, []);
		progress.done();
		return { texts, findings, message: words.done(texts, findings)[session.locale()] };
	});
	session.documents.onDidOpen(({ document }) => {
		if (told.has(document.uri)) tell(document.uri, []);
	});
}
