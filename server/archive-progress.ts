// How the reading of an archive is shown: progress that can be cancelled, and a word where its index had to be made anew.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Listeners, Progress } from './archive.ts';
import type { LanguageId, Phrase } from './languages/language.ts';

const words = {
	reading: { en: 'Reading the archive', fr: 'Lecture des archives' } satisfies Phrase,
	damaged: {
		en: 'The index of the archive was damaged. It is being made anew from the texts; nothing is lost.',
		fr: 'L’index des archives était endommagé. Il est refait à partir des textes ; rien n’est perdu.',
	} satisfies Phrase,
};

export function archiveListeners(
	connection: Connection,
	{ locale, progresses }: { readonly locale: LanguageId; readonly progresses: boolean },
): Omit<Listeners, 'grown'> {
	let said = false;
	return {
		reading: texts => (progresses ? shown(connection, words.reading[locale], texts) : silent),
		damaged: why => {
			connection.console.error(`The index of the archive was damaged (${why}); it is made anew.`);
			// Once is enough for the drafter.
			if (!said) void connection.window.showWarningMessage(words.damaged[locale]);
			said = true;
		},
	};
}

const silent: Progress = { report: () => {}, isCancelled: () => false, done: () => {} };

function shown(connection: Connection, title: string, texts: number): Progress {
	let reporter: WorkDoneProgressServerReporter | undefined;
	let over = false;
	void connection.window.createWorkDoneProgress().then(made => {
		if (over) return;
		reporter = made;
		made.begin(title, 0, undefined, true);
	});
	return {
		report: done => reporter?.report(Math.round((100 * done) / texts), `${done} / ${texts}`),
		isCancelled: () => reporter?.token.isCancellationRequested === true,
		done: () => {
			over = true;
			reporter?.done();
		},
	};
}
