// The built server over its standard streams, as any editor talks to it.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
	CallHierarchyItem,
	CodeAction,
	Diagnostic,
	DocumentLink,
	DocumentSymbol,
	FoldingRange,
	Hover,
	Location,
	SelectionRange,
} from 'vscode-languageserver/node';
import { begin, type Dossier, dossier, draft, earlier, end, type Session } from './editor.ts';

let here: Dossier;
let folder: string;
let uri: string;
before(() => {
	here = dossier();
	({ folder, uri } = here);
});
after(() => rmSync(folder, { recursive: true, force: true }));

suite('a client that pulls diagnostics, in French', () => {
	let session: Session;
	before(async () => {
		session = await begin(here, { diagnostic: {} }, 'fr', { registry: ['records.json'] });
	});
	after(() => end(session));
	const ask = <T>(method: string, params: object = {}) =>
		session.connection.sendRequest(method, { textDocument: { uri }, ...params }) as Promise<T>;
	const pulled = async () => (await ask<{ items: Diagnostic[] }>('textDocument/diagnostic')).items;

	test('announces what it does', () => {
		const { capabilities } = session.initialized;
		assert.ok(
			capabilities.hoverProvider &&
				capabilities.documentSymbolProvider &&
				capabilities.foldingRangeProvider &&
				capabilities.selectionRangeProvider &&
				capabilities.codeActionProvider,
		);
		assert.ok(capabilities.diagnosticProvider);
		assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
	});

	test('the outline has an entry for each paragraph', async () => {
		const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
		assert.deepEqual(
			symbols.map(symbol => symbol.name.slice(0, 36)),
			['1. Traité de partenariat stratégique', '2. Conformément au paragraphe 7, ils'],
		);
		assert.equal(symbols[1]!.range.end.line, 6);
	});

	test('colours what is recognised, each token on one line', async () => {
		const { data } = await ask<{ data: number[] }>('textDocument/semanticTokens/full');
		const { legend } = session.initialized.capabilities.semanticTokensProvider as {
			legend: { tokenTypes: string[] };
		};
		const lines = draft.split('\n');
		const said: string[] = [];
		let [line, character] = [0, 0];
		for (let at = 0; at < data.length; at += 5) {
			if (data[at]! > 0) character = 0;
			line += data[at]!;
			character += data[at + 1]!;
			said.push(`${legend.tokenTypes[data[at + 3]!]} ${lines[line]!.slice(character, character + data[at + 2]!)}`);
		}
		assert.ok(
			said.some(each => /^agreement Traité de partenariat stratégique/.test(each)),
			said.join('; '),
		);
		assert.ok(
			said.some(each => /^reference paragraphe 7$/.test(each)),
			said.join('; '),
		);
	});

	test('says what it reads, paragraph by paragraph', async () => {
		const view = await ask<string>('alternat/reading');
		assert.match(view, /^# Ce qu’Alternat lit/);
		assert.match(view, /accord — Traité de partenariat stratégique/);
		assert.match(view, /renvoi — paragraphe 7/);
	});

	test('a hover shows a card in the language of the interface', async () => {
		const hover = await ask<Hover>('textDocument/hover', { position: { line: 4, character: 30 } });
		assert.match((hover.contents as { value: string }).value, /Signé : 11 juin 2008, Paris/);
	});

	test('diagnostics quote the earlier words, link to them and carry a fix', async () => {
		const items = await pulled();
		assert.deepEqual(
			items.map(item => item.code),
			['contradicted-date', 'contradicted-date', 'dangling-reference', 'mistaken-weekday'],
		);
		assert.ok(
			items[0]!.relatedInformation!.some(each => each.location.uri.endsWith('/agreements.json')),
			'what the registry says is evidence too',
		);
		const own = items[1]!;
		assert.match(own.message as string, /^Le dossier donne le 8 mars 2025/);
		const related = own.relatedInformation![0]!;
		assert.equal(related.location.uri, pathToFileURL(join(folder, 'adopted/2025-07-01.decl')).href);
		assert.equal(related.location.range.start.line, 5);
		assert.match(related.message as string, /signé à Paris le 8 mars 2025/);
		assert.match(own.codeDescription!.href, /test\/checks\/contradicted-date\.md$/);
		const actions = await ask<CodeAction[]>('textDocument/codeAction', {
			range: own.range,
			context: { diagnostics: [own] },
		});
		assert.equal(actions[0]!.title, 'Écrire « 8 mars 2025 »');
		assert.deepEqual(actions[0]!.edit!.changes![uri]![0]!.range, own.range);
	});

	test('an edit is followed: the finding goes', async () => {
		const before = await pulled();
		const { range } = before.find(item => item.code === 'mistaken-weekday')!;
		await session.connection.sendNotification('textDocument/didChange', {
			textDocument: { uri, version: 2 },
			contentChanges: [{ range, text: 'mardi' }],
		});
		assert.ok(!(await pulled()).some(item => item.code === 'mistaken-weekday'));
	});

	test('folding and growing selections', async () => {
		const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
		assert.deepEqual(
			folds.map(fold => [fold.startLine, fold.endLine]),
			[
				[0, 3],
				[5, 6],
			],
		);
		const [range] = await ask<SelectionRange[]>('textDocument/selectionRange', {
			positions: [{ line: 4, character: 18 }],
		});
		const lengths: number[] = [];
		for (let each = range; each; each = each.parent)
			lengths.push(
				(each.range.end.line - each.range.start.line) * 1000 + each.range.end.character - each.range.start.character,
			);
		assert.ok(lengths.length >= 4, `word, clause, sentence and paragraph: ${lengths}`);
		assert.deepEqual(
			lengths,
			[...lengths].sort((a, b) => a - b),
		);
	});

	test('a bad record is reported on its own file', async () => {
		const bad = session.published.find(each => each.uri.endsWith('/records.json'));
		assert.match(bad!.diagnostics[0]!.message as string, /« 2024-06-31 » n’est pas une date/);
		const line = readFileSync(join(folder, 'records.json'), 'utf8').split('\n')[bad!.diagnostics[0]!.range.start.line]!;
		assert.match(line, /2024-06-31/);
	});

	test('finding: definition, card, earlier words, references, highlights, links, who cites whom, symbols', async () => {
		const position = { line: 4, character: draft.split('\n')[4]!.indexOf('Accord fluvial') + 2 };
		const [definition] = await ask<Location[]>('textDocument/definition', { position });
		assert.match(definition!.uri, /2025-07-01\.decl$/);
		assert.ok(await ask('textDocument/implementation', { position }));
		const treaty = { line: 4, character: 30 };
		const [card] = await ask<Location[]>('textDocument/typeDefinition', { position: treaty });
		assert.match(card!.uri, /corpus\/registry\/.*\.json$/, 'to a client without cards, the record itself');
		const references = await ask<Location[]>('textDocument/references', {
			position: treaty,
			context: { includeDeclaration: true },
		});
		assert.ok(references.some(each => each.uri === uri) && references.some(each => each.uri !== uri));
		assert.equal((await ask<unknown[]>('textDocument/documentHighlight', { position: treaty })).length, 1);
		const targets = (await ask<DocumentLink[]>('textDocument/documentLink')).map(({ target }) => target);
		assert.ok(targets.some(target => target?.startsWith('https://')));
		const { connection } = session;
		const prepared = (position: object) => ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', { position });
		const [text] = await prepared({ line: 6, character: 1 });
		const cited = (await connection.sendRequest('callHierarchy/outgoingCalls', { item: text })) as unknown[];
		assert.ok(cited.length > 0, 'the draft cites nothing');
		const [act] = await prepared(treaty);
		const citing = (await connection.sendRequest('callHierarchy/incomingCalls', { item: act })) as unknown[];
		assert.ok(citing.length > 1, 'the draft and earlier declarations cite it');
		const symbols = (await connection.sendRequest('workspace/symbol', { query: 'fluvial' })) as { name: string }[];
		assert.ok(symbols.length > 0);
	});

	test('writing: completion, hints, a name changed, Enter, paragraphs and tidying as actions', async () => {
		const end = draft.split('\n')[4]!.length;
		const { items } = await ask<{ items: { documentation: string }[] }>('textDocument/completion', {
			position: { line: 4, character: draft.split('\n')[4]!.indexOf('Traité de') + 9 },
		});
		assert.match(items[0]!.documentation, /^Traité de partenariat stratégique/);
		const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
		assert.deepEqual(await ask('textDocument/inlayHint', { range }), [], 'by default there are none');
		const position = { line: 4, character: draft.split('\n')[4]!.indexOf('Accord fluvial') + 2 };
		await assert.rejects(ask('textDocument/rename', { position, newName: '' }));
		assert.equal(await ask('textDocument/prepareRename', { position: { line: 6, character: 5 } }), null);
		const typed = await ask<unknown[] | null>('textDocument/onTypeFormatting', {
			position: { line: 4, character: end },
			ch: '\n',
			options: { tabSize: 4, insertSpaces: false },
		});
		assert.ok(typed === null || typed.length === 0, 'no new line, no number');
		const actions = (only: string) =>
			ask<CodeAction[]>('textDocument/codeAction', {
				range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } },
				context: { diagnostics: [], only: [only] },
			});
		assert.ok((await actions('refactor.rewrite')).some(({ title }) => title === 'Descendre le paragraphe 1'));
		const [typography] = await actions('source.typography');
		assert.equal(typography!.title, 'Normaliser la typographie (Imprimerie nationale)');
		const [all] = await actions('source.fixAll');
		assert.ok(all!.edit!.changes![uri]!.length >= 2);
	});

	test('the record is asked by place and by page, and leads to its words', async () => {
		const of = <R>(method: string, params: object) => session.connection.sendRequest<R>(method, params);
		type Page = { entries: { id: string; label: string; opens?: object }[]; total: number };
		const root = await of<Page>('alternat/record/below', { id: '', from: 0 });
		assert.ok(root.entries.some(({ label }) => label === 'France–Kazakhstan'));
		const found = await of<Page>('alternat/record/search', { query: 'accord fluvial', from: 0 });
		const place = await of<Location>('alternat/record/place', found.entries[0]!.opens!);
		assert.ok(place.uri.endsWith('.decl') && place.range.start.line > 0);
		assert.equal(await of('alternat/record/relation', { textDocument: { uri } }), 'FRA+KAZ');
		assert.ok(await of('alternat/record/timeline', { key: 'FRA+KAZ' }));
		assert.ok(await of('alternat/record/since', { textDocument: { uri } }));
	});

	test('the folder is checked on request', async () => {
		const { connection } = session;
		const done = (await connection.sendRequest('workspace/executeCommand', { command: 'alternat.checkFolder' })) as {
			message: string;
		};
		assert.match(done.message, /projet/);
		const summary = await ask<{ language: string }>('alternat/summary');
		assert.equal(summary.language, 'fr');
	});

	test('a text that leaves the record leaves the findings', async () => {
		const before = (await pulled()).filter(item => item.code === 'contradicted-date').length;
		rmSync(join(folder, 'adopted/2025-07-01.decl'));
		await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: pathToFileURL(join(folder, 'adopted/2025-07-01.decl')).href, type: 3 }],
		});
		const limit = Date.now() + 10_000;
		let now = before;
		while (now === before && Date.now() < limit) {
			await new Promise(done => setTimeout(done, 50));
			now = (await pulled()).filter(item => item.code === 'contradicted-date').length;
		}
		assert.equal(now, before - 1);
		writeFileSync(join(folder, 'adopted/2025-07-01.decl'), earlier);
	});

	test('a request about a text that is not open is answered with nothing', async () => {
		assert.equal(
			await session.connection.sendRequest('textDocument/documentSymbol', {
				textDocument: { uri: 'file:///nowhere.decl' },
			}),
			null,
		);
	});
});

suite('a client that waits to be told, with a check switched off', () => {
	let session: Session;
	before(async () => {
		session = await begin(here, {}, 'en', { checks: { 'contradicted-date': 'off', 'mistaken-weekday': 'hint' } });
	});
	after(() => end(session));

	test('findings are published with the version they are of, in English', async () => {
		const limit = Date.now() + 10_000;
		const own = () => session.published.findLast(each => each.uri === uri && each.diagnostics.length > 0);
		while (!own() && Date.now() < limit) await new Promise(done => setTimeout(done, 20));
		const { diagnostics, version } = own() as { diagnostics: Diagnostic[]; version?: number };
		assert.equal(version, 1);
		assert.deepEqual(
			diagnostics.map(({ code, severity }) => [code, severity]),
			[
				['dangling-reference', 2],
				['mistaken-weekday', 4],
			],
		);
		assert.match(diagnostics[0]!.message as string, /^This text has no paragraph 7/);
	});
});
