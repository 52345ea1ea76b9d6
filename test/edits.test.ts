// An edit makes the document that reading the whole text anew would make: generated drafts, with a fixed seed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Facts, factsOf } from '../server/analysis/facts.ts';
import { findings } from '../server/checks/run.ts';
import { declarationOf } from '../server/corpus/corpus.ts';
import type { Document } from '../server/document/document.ts';
import { applied, edited, opened } from '../server/document/edit.ts';
import { parse } from '../server/document/parse.ts';
import { positionAt } from '../server/text/lines.ts';
import { worldOf } from '../server/world.ts';
import { registry } from './pages.ts';
import { random } from './random.ts';
import { draft, keystroke } from './typing.ts';

test('what is typed makes the document that is parsed', () => {
	const next = random(20261126);
	let strokes = 0;
	let within = 0;
	for (let round = 0; round < 120; round++) {
		let document: Document = opened('file:///2021-05-03-draft.decl', 0, draft(next));
		for (let version = 1; version <= 24; version++) {
			const before = document;
			const change = keystroke(next, before.text);
			document = edited(before, [change], version);
			const fresh = parse(before.uri, version, applied(before.text, [change]));
			if (JSON.stringify(document) !== JSON.stringify(fresh))
				assert.deepEqual(
					document,
					fresh,
					`round ${round}, ${JSON.stringify(change)} in ${JSON.stringify(before.text)}`,
				);
			assert.equal(document.language, fresh.language);
			strokes++;
			if (document.blocks.length > 0 && document.blocks[0] === before.blocks[0]) within++;
		}
	}
	// Otherwise nothing has been tried.
	assert.ok(within > strokes / 4, `${within} of ${strokes} keystrokes stayed within their paragraph`);
});

test('what is typed here and there makes the blocks that are parsed, whoever asks for them late', () => {
	const text = Array.from(
		{ length: 14 },
		(_, index) =>
			`${index + 1}. Les deux Parties poursuivent leurs travaux :\n\n(a) sur la pêche au large et au long cours ;`,
	).join('\n\n');
	const places = [1, 1, 3, 1, 9, 9, 4, 3, 12, 7, 0, 2, 5, 6, 8, 1, 10, 11, 12, 12];
	let document = opened('file:///draft.decl', 0, text);
	for (const [version, place] of places.entries()) {
		const item = version % 3 === 2;
		const start = { line: 4 * place + (item ? 2 : 0), character: 20 };
		const end = { ...start, character: version % 4 === 3 ? 21 : 20 };
		document = edited(document, [{ range: { start, end }, text: version % 4 === 3 ? '' : 'xy' }], version);
		// Some are asked for, and some are not until much is typed.
		if (version === 4) assert.ok(document.blocks.length > 0);
	}
	assert.deepEqual(document, parse('file:///draft.decl', places.length - 1, document.text));
});

/** All that facts say, in words; records by their ids. */
function told({ parties, mentions, claims, tellings, sessions, formerNames, acronyms, anniversaries }: Facts): string {
	return JSON.stringify(
		{ parties, mentions, claims, tellings, sessions, formerNames, acronyms, anniversaries },
		(_, value) => (value !== null && typeof value === 'object' && 'confidence' in value ? value.id : value),
		1,
	);
}

test('what is typed says what is read afresh', () => {
	const next = random(20261127);
	const facts = factsOf(registry);
	let kept = 0;
	let all = 0;
	for (let round = 0; round < 30; round++) {
		let document: Document = opened('file:///2021-05-03-draft.decl', 0, draft(next));
		let before = facts(document);
		for (let version = 1; version <= 16; version++) {
			const change = keystroke(next, document.text);
			document = edited(document, [change], version);
			// Now and then a draft is edited again before anybody asks what it says.
			if (next() < 0.2) continue;
			const now = facts(document);
			// Under a name of its own, nothing of it is known.
			const fresh = facts(parse(`file:///2021-05-03-draft-${round}-${version}.decl`, version, document.text));
			if (told(now) !== told(fresh)) assert.equal(told(now), told(fresh), `round ${round}, ${JSON.stringify(change)}`);
			const old = new Set(before.said);
			kept += now.said.filter(each => old.has(each)).length;
			all += now.said.length;
			before = now;
		}
	}
	assert.ok(kept > all / 2, `${kept} of ${all} paragraphs were kept`);
});

test('a name that is typed, or taken away, is news for those who know its bearer by the family name alone', () => {
	const facts = factsOf(registry);
	const opening = 'La France et le Kazakhstan sont convenus de ce qui suit.';
	const others = [
		'La visite de Sarkozy fut longue.',
		'La CFKM (CFKM) s’est réunie.',
		'Nazarbaev et la CFKM s’en félicitent.',
	];
	const names = ['Nicolas Sarkozy', 'Nursultan Nazarbaev', 'Commission franco-kazakhstanaise de la mer (CFKM)'];
	const first = [opening, ...others, 'Il en est ainsi de  à Paris.', ...others].join('\n\n');
	let document: Document = opened('file:///2021-05-03-draft.decl', 0, first);
	let version = 0;
	let news = 0;
	const typed = (change: Parameters<typeof edited>[1][number]) => {
		const before = facts(document);
		document = edited(document, [change], ++version);
		const now = facts(document);
		assert.equal(told(now), told(facts(parse('file:///2021-05-03-fresh.decl', version, document.text))), document.text);
		if (now.said.filter(said => !before.said.includes(said)).length > 1) news++;
		// Whose name a text gives makes no difference to whose it is, nor to its parts.
		assert.equal(now.parties, before.parties);
		assert.equal(now.parts, before.parts);
	};
	const line = first.split('\n').findIndex(each => each.startsWith('Il en est'));
	const at = 'Il en est ainsi de '.length;
	for (const name of names) {
		for (const [index, text] of [...name].entries()) {
			const place = { line, character: at + index };
			typed({ range: { start: place, end: place }, text });
		}
		for (let index = name.length; index > 0; index--)
			typed({ range: { start: { line, character: at + index - 1 }, end: { line, character: at + index } }, text: '' });
	}
	assert.ok(news >= 4, `${news} times it was news`);
});

test('what is typed is judged as what is judged afresh, by every check', () => {
	const next = random(20261128);
	const facts = factsOf(registry);
	const adopted = Array.from({ length: 10 }, (_, number) =>
		parse(`file:///2019-02-1${number}-adopted.decl`, 0, draft(next)),
	);
	const world = worldOf(
		registry,
		adopted.map(document => declarationOf(document, facts(document))),
	);
	const found = new Set<string>();
	const failed = (code: string, error: unknown) => assert.fail(`${code}: ${error}`);
	for (let round = 0; round < 24; round++) {
		let document: Document = opened('file:///2021-05-03-draft.decl', 0, draft(next));
		findings(document, world);
		for (let version = 1; version <= 16; version++) {
			const change = keystroke(next, document.text);
			document = edited(document, [change], version);
			if (next() < 0.2) continue;
			const uri = `file:///2021-05-03-draft-${round}-${version}.decl`;
			const now = findings(document, world, {}, failed);
			const fresh = findings(parse(uri, version, document.text), world, {}, failed);
			for (const { code } of now) found.add(code);
			assert.equal(
				JSON.stringify(now, null, 1),
				JSON.stringify(fresh, null, 1).replaceAll(uri, document.uri),
				`round ${round}, ${JSON.stringify(change)} in ${JSON.stringify(document.text)}`,
			);
		}
	}
	// Otherwise little has been tried.
	assert.ok(found.size >= 14, [...found].join(', '));
});

test('what is typed around dates that contradict each other is judged as what is judged afresh', () => {
	const next = random(20261129);
	const world = worldOf(registry, []);
	const acts = [
		'l’Accord de coopération fluviale',
		'le Protocole sur la pêche au large',
		'la Convention de l’estuaire',
	];
	const others = [
		'Ils se félicitent du travail accompli, et le poursuivront sans délai.',
		'La troisième session de la commission mixte s’est tenue à Dakar le 4 mai 2019.',
		'Ils rappellent l’Accord de coopération fluviale et le Protocole sur la pêche au large, signés le 11 mars 2018.',
		'La troisième session de la commission mixte s’est tenue à Dakar le 5 mai 2019.',
	];
	const paragraphs = Array.from({ length: 30 }, (_, index) =>
		index % 3 === 2
			? `${index + 1}. ${others[index % 4]!}`
			: `${index + 1}. Les ministres saluent ${acts[index % 3 === 0 ? index % 2 : 2]}, signé le ${8 + (index % 7)} mars ${2018 + (index % 2)}. Il en sera rendu compte.`,
	);
	const first = ['---\nparties: [Canada, Sénégal]\n---', ...paragraphs].join('\n\n');
	let contradictions = 0;
	for (let round = 0; round < 3; round++) {
		let document: Document = opened('file:///2021-05-03-draft.decl', 0, first);
		for (let version = 1; version <= 80; version++) {
			const now = findings(document, world);
			const uri = `file:///2021-05-03-draft-${round}-${version}.decl`;
			const fresh = findings(parse(uri, version, document.text), world);
			assert.equal(
				JSON.stringify(now),
				JSON.stringify(fresh).replaceAll(uri, document.uri),
				`round ${round}, ${version}`,
			);
			const contradicted = now.filter(({ code }) => code === 'self-contradiction');
			contradictions += contradicted.length;
			const found = contradicted[Math.floor(next() * contradicted.length)];
			const near = next() < 0.5 ? found?.span : found?.because?.[0];
			const most = document.text.length - 2;
			const anywhere = Math.floor(next() * most);
			const at = near && next() < 0.8 ? near.start + Math.floor((next() - 0.5) * 400) : anywhere;
			const start = positionAt(document.lines, Math.max(0, Math.min(most, at)));
			const typed = [
				'x',
				'1',
				'. ',
				' ',
				'rectifié ',
				'\n\n',
				'',
				'',
				', signé le 9 mars 2018',
				` ${acts[version % 3]!} `,
			];
			const text = typed[Math.floor(next() * typed.length)]!;
			const end = positionAt(document.lines, Math.max(0, Math.min(most, at)) + (text === '' ? 1 : 0));
			document = edited(document, [{ range: { start, end }, text }], version);
		}
	}
	assert.ok(contradictions >= 60, `${contradictions}`);
});

test('what is typed around what a draft only takes note of is judged as what is judged afresh', () => {
	const next = random(20261130);
	const header = (date: string) => `---\ndate: ${date}\nparties: [France, Kazakhstan]\n---\n\n`;
	const texts = {
		en: {
			adopted: '1. The Presidents reaffirmed their commitment to the Paris Agreement.',
			draft:
				'1. The Presidents took note of the Paris Agreement. The work goes on.\n\n2. The talks were long, and the Paris Agreement was spoken of.',
			typed: ['x', '. ', ' ', '\n\n', 'reaffirmed ', 'took note of ', ''],
		},
		fr: {
			adopted: '1. Les Présidents se sont engagés à mettre en œuvre l’Accord de Paris.',
			draft:
				'1. Les Présidents ont pris note de l’Accord de Paris. Le travail continue.\n\n2. Les entretiens furent longs, et l’on parla de l’Accord de Paris.',
			typed: ['x', '. ', ' ', '\n\n', 'se sont engagés à ', 'ont pris note de ', ''],
		},
	};
	for (const { adopted, draft: first, typed } of Object.values(texts)) {
		const earlier = parse('file:///2031-06-09-adopted.decl', 0, header('2031-06-09') + adopted);
		const world = worldOf(registry, [declarationOf(earlier, factsOf(registry)(earlier))]);
		const counts = { weaker: 0, silent: 0 };
		for (let round = 0; round < 20; round++) {
			let document: Document = opened('file:///2033-06-09-draft.decl', 0, header('2033-06-09') + first);
			for (let version = 1; version <= 12; version++) {
				const now = findings(document, world);
				const uri = `file:///2033-06-09-draft-${round}-${version}.decl`;
				const fresh = findings(parse(uri, version, document.text), world);
				assert.equal(JSON.stringify(now), JSON.stringify(fresh).replaceAll(uri, document.uri), document.text);
				counts[now.some(({ code }) => code === 'weakened-language') ? 'weaker' : 'silent']++;
				const front = document.header.frontMatter!.end;
				const at = front + 1 + Math.floor(next() * (document.text.length - front - 2));
				const text = typed[Math.floor(next() * typed.length)]!;
				const [start, end] = [at, text === '' ? at + 1 : at].map(offset => positionAt(document.lines, offset));
				document = edited(document, [{ range: { start: start!, end: end! }, text }], version);
			}
		}
		assert.ok(counts.weaker > 20 && counts.silent > 20, JSON.stringify(counts));
	}
});
