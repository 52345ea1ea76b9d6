// The client of the bench in a browser: it starts the server's worker, lends it texts, types at a draft.
globalThis.run = async (count, draft) => {
	const texts = (await (await fetch('/texts.json')).json()).slice(0, count);
	const record = await (await fetch('/record.txt')).text();
	const sizes = new Map(texts.map(([name, size]) => [`bench://adopted/${name}`, size]));
	const uri = 'bench://draft.decl';
	const began = performance.now();
	const worker = new Worker('/server.js');
	let read = 0;
	let reading = false;
	let over;
	const end = new Promise(done => {
		over = done;
	});
	const answers = {
		'alternat/snapshot': () => ({ text: record, base: 'bench://corpus/' }),
		'alternat/shipped': () => [],
		'alternat/list': ({ globs }) => (globs[0].startsWith('adopted') ? [...sizes.keys()] : []),
		'alternat/read': async params => {
			read++;
			return sizes.has(params.uri) ? (await fetch(params.uri.slice('bench://adopted'.length))).text() : null;
		},
		'alternat/stamps': ({ uris }) => uris.map(each => [sizes.get(each), 1]),
		'workspace/configuration': ({ items }) => items.map(() => null),
	};
	const waiting = new Map();
	let ids = 0;
	worker.onmessage = async ({ data }) => {
		if (data.method && data.id !== undefined) {
			const result = (await answers[data.method]?.(data.params)) ?? null;
			worker.postMessage({ jsonrpc: '2.0', id: data.id, result });
		} else if (data.method === 'window/showMessage' || data.method === 'window/logMessage')
			console.log(data.params.message);
		else if (data.method === '$/progress') {
			if (data.params.value.kind === 'begin') reading = true;
			else if (data.params.value.kind === 'end') over();
		} else if (data.id !== undefined) waiting.get(data.id)(data.result);
	};
	const tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
	const ask = (method, params) =>
		new Promise(done => {
			waiting.set(++ids, done);
			worker.postMessage({ jsonrpc: '2.0', id: ids, method, params });
		});
	await ask('initialize', {
		processId: null,
		rootUri: null,
		workspaceFolders: [{ uri: 'bench://', name: 'bench' }],
		initializationOptions: { lends: true },
		capabilities: {
			window: { workDoneProgress: true },
			textDocument: { diagnostic: {} },
			workspace: { configuration: true, workspaceFolders: true },
		},
	});
	tell('initialized', {});
	tell('textDocument/didOpen', { textDocument: { uri, languageId: 'declaration', version: 1, text: draft } });
	let version = 1;
	const lines = draft.split('\n');
	let line = lines.length >> 1;
	while (lines[line].length < 40) line++;
	const keystroke = async () => {
		const start = { line, character: 30 };
		const end = { line, character: 30 + (version % 2 ? 0 : 1) };
		const text = version++ % 2 ? 'x' : '';
		const from = performance.now();
		tell('textDocument/didChange', {
			textDocument: { uri, version },
			contentChanges: [{ range: { start, end }, text }],
		});
		await ask('textDocument/diagnostic', { textDocument: { uri } });
		return performance.now() - from;
	};
	const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
	const meanwhile = [];
	for (;;) {
		const summary = await ask('alternat/summary', { textDocument: { uri } });
		if (summary.declarations >= count) break;
		meanwhile.push(await keystroke());
		await pause(50);
	}
	const took = performance.now() - began;
	// What has been read is made into one, and written.
	if (reading) await end;
	await pause(2000);
	const typed = [];
	for (let times = 0; times < 60; times++) typed.push(await keystroke());
	worker.terminate();
	return { took, read, typed: typed.slice(20), meanwhile: meanwhile.slice(1) };
};
