// How the reading of an archive is shown: progress that can be cancelled, and a word where its index had to be made anew.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Listeners, Progress } from './archive.ts';
import type { BrowserTold, Limits } from './archive-browser.ts';
import type { LanguageId, Phrase } from './languages/language.ts';

const words = {
	reading: { en: 'Reading the archive', fr: 'Lecture des archives' } satisfies Phrase,
	damaged: {
		en: 'The index of the archive was damaged. It is being made anew from the texts; nothing is lost.',
		fr: 'L’index des archives était endommagé. Il est refait à partir des textes ; rien n’est perdu.',
	} satisfies Phrase,
	full: {
		en: 'The browser gives the index of the archive no more room. The texts read so far are the record; the others are left out.',
		fr: 'Le navigateur ne donne plus de place à l’index des archives. Les textes lus jusqu’ici font foi ; les autres sont laissés de côté.',
	} satisfies Phrase,
	unkept: {
		en: 'The browser keeps no index of the archive here, or another window has it: the texts are read again at each start.',
		fr: 'Le navigateur ne garde pas ici d’index des archives, ou une autre fenêtre l’occupe : les textes sont relus à chaque démarrage.',
	} satisfies Phrase,
	unread: (names: string): Phrase => ({
		en: `These files of the record cannot be read, and drafts are not held against them: ${names}. The log says why.`,
		fr: `Ces fichiers du fonds ne peuvent pas être lus, et les projets ne sont pas confrontés à eux : ${names}. Le journal dit pourquoi.`,
	}),
};

// More names than these nobody reads in a message.
const mostNamed = 5;

/** What was taken of an archive that is larger than a browser holds; 40,000,000 bytes are “40 MB”. */
function limitedTo(taken: number, all: number, { texts, bytes }: Limits): Phrase {
	const number = (language: LanguageId) => (value: number) => value.toLocaleString(language);
	const [en, fr] = [number('en'), number('fr')];
	return {
		en: `The archive has ${en(all)} texts. In a browser Alternat holds ${en(texts)} of them, or ${en(bytes / 1e6)} MB: the last ${en(taken)}, in the order of their names, are the record, the others are left out. On the desktop all are read.`,
		fr: `Les archives comptent ${fr(all)} textes. Dans un navigateur, Alternat en tient ${fr(texts)}, ou ${fr(bytes / 1e6)} Mo : les ${fr(taken)} derniers, dans l’ordre de leurs noms, font foi, les autres sont laissés de côté. Sur le bureau, tous sont lus.`,
	};
}

/** What a browser cannot do is shown, each thing once. */
export function archiveTold(connection: Connection, locale: LanguageId): BrowserTold {
	const said = new Set<string>();
	const warn = (phrase: Phrase) => {
		if (said.has(phrase.en)) return;
		said.add(phrase.en);
		void connection.window.showWarningMessage(phrase[locale]);
	};
	return {
		limited: (taken, all, limits) => warn(limitedTo(taken, all, limits)),
		full: () => warn(words.full),
		unkept: why => {
			connection.console.warn(`The index of the archive cannot be kept (${why}).`);
			warn(words.unkept);
		},
	};
}

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
		unread: texts => {
			for (const { uri, why } of texts)
				connection.console.error(`A file of the record cannot be read: ${uri} (${why})`);
			const names = texts.flatMap(({ uri, isNew }) =>
				isNew ? [decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))] : [],
			);
			if (names.length === 0) return;
			const named = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
			void connection.window.showWarningMessage(words.unread(named.join(', '))[locale]);
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
