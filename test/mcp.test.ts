// `alternat mcp`, driven by the protocol's own client over standard input and output.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import manifest from '../package.json' with { type: 'json' };
import { tools } from '../server/assistant/index.ts';

const cli = join(import.meta.dirname, '../dist/cli.js');

/** What a tool answered; the client holds it against the tool's output schema. */
interface Result {
	readonly isError?: boolean;
	readonly content: readonly { readonly text: string }[];
	// biome-ignore lint/suspicious/noExplicitAny: each case looks at its own part.
	readonly structuredContent?: any;
}

suite('alternat mcp', () => {
	let client: Client;
	let folder: string;
	const ask = async (name: string, args: Record<string, unknown>) =>
		(await client.callTool({ name, arguments: args })) as unknown as Result;
	const answer = async (name: string, args: Record<string, unknown>) => {
		const { isError, structuredContent, content } = await ask(name, args);
		assert.ok(!isError, content[0]?.text);
		assert.deepEqual(JSON.parse(content[0]!.text), structuredContent);
		return structuredContent;
	};
	const refusal = async (name: string, args: Record<string, unknown>) => {
		const { isError, content } = await ask(name, args);
		assert.equal(isError, true);
		return content[0]!.text;
	};

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'alternat-mcp-'));
		mkdirSync(join(folder, 'adopted'));
		writeFileSync(
			join(folder, 'adopted/2025-07-01.decl'),
			'---\nstatus: adopted\ntitle: Déclaration de juillet\ndate: 2025-07-01\nparties: [France, Kazakhstan]\n---\n1. Ils se félicitent de l’Accord fluvial de coopération, signé à Paris le 8 mars 2025.\n\n2. Les deux parties réaffirment leur volonté de protéger les estuaires, les deltas et les nappes contre la sécheresse et le sel.\n',
		);
		client = new Client({ name: 'test', version: '1' });
		await client.connect(
			new StdioClientTransport({
				command: process.execPath,
				args: [cli, 'mcp', '--corpus', join(folder, 'adopted')],
			}),
		);
		// The client validates structured answers against the schemas it has listed.
		await client.listTools();
	});
	after(async () => {
		await client.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('says what it is, and that it answers from the record only', () => {
		assert.equal(client.getServerVersion()?.name, 'alternat');
		assert.equal(client.getServerVersion()?.version, manifest.version);
		assert.match(client.getInstructions() ?? '', /record only/);
	});

	test('lists three tools, read-only and closed to the world, every argument described', async () => {
		const { tools: listed } = await client.listTools();
		assert.deepEqual(
			listed.map(({ name }) => name),
			['lookup', 'check_text', 'agreed_language'],
		);
		for (const { description, annotations, inputSchema, outputSchema } of listed) {
			assert.match(description!, /only from the record/);
			assert.match(description!, /“unknown”/);
			assert.equal(annotations?.readOnlyHint, true);
			assert.equal(annotations?.openWorldHint, false);
			assert.equal(annotations?.destructiveHint, false);
			assert.equal(outputSchema?.type, 'object');
			for (const field of Object.values(inputSchema.properties ?? {}))
				assert.ok((field as { description?: string }).description);
		}
	});

	test('lookup: an agreement by its description, in French, with place, confidence and sources', async () => {
		const { status, answers } = await answer('lookup', {
			query: 'le Traité de partenariat stratégique entre la République française et la République du Kazakhstan',
			language: 'fr',
		});
		assert.equal(status, 'found');
		const [treaty] = answers;
		assert.equal(treaty.id, 'fr-kz-strategic-partnership-2008');
		const signed = treaty.facts.find(({ property }: { property: string }) => property === 'signed');
		assert.deepEqual([signed.value, signed.place], ['2008-06-11', 'Paris']);
		assert.ok(treaty.sources.length > 0);
		assert.ok(treaty.citedIn.length > 0);
		assert.ok(treaty.citedIn.every(({ quote }: { quote: string }) => quote.length > 0));
	});

	test('lookup: an office, and who held it on a day', async () => {
		const { answers } = await answer('lookup', { query: 'President of the French Republic', on: '2011-09-19' });
		const holders = answers[0].facts.filter(({ property }: { property: string }) => property === 'holder');
		const then = holders.find(
			({ from, to }: { from: string; to?: string }) => from <= '2011-09-19' && '2011-09-19' <= (to ?? '9'),
		);
		assert.equal(then.value, 'Nicolas Sarkozy');
	});

	test('lookup: the summits of a body around a day; a day on which one met', async () => {
		const { answers } = await answer('lookup', { query: 'G20', on: '2023-10-01' });
		const met = answers[0].facts.filter(({ property }: { property: string }) => property.startsWith('meeting'));
		const summit = met.find(({ property }: { property: string }) => property === 'meeting 18');
		assert.deepEqual([summit.value, summit.place, summit.sourced], ['2023-09-09/2023-09-10', 'New Delhi', true]);
		assert.ok(met.every(({ value }: { value: string }) => '2021' <= value && value < '2026'));
		const { day } = await answer('lookup', { query: '9 September 2023' });
		assert.ok(day.events.some(({ what }: { what: string }) => what === 'Group of Twenty, 18th summit'));
	});

	test('lookup: an acronym, an id from an earlier answer', async () => {
		const byAcronym = await answer('lookup', { query: 'OSCE' });
		assert.equal(byAcronym.status, 'found');
		const [{ id, name }] = byAcronym.answers;
		assert.equal((await answer('lookup', { query: id })).answers[0].name, name);
	});

	test('lookup: a day, in ISO and in words', async () => {
		const iso = await answer('lookup', { query: '2008-06-11' });
		assert.equal(iso.day.weekday, 'Wednesday');
		assert.ok(iso.day.events.some(({ id }: { id: string }) => id === 'fr-kz-strategic-partnership-2008'));
		const words = await answer('lookup', { query: 'le 11 juin 2008', language: 'fr' });
		assert.equal(words.day.date, '2008-06-11');
		assert.equal(words.day.weekday, 'mercredi');
		const told = await answer('lookup', { query: '8 mars 2025', language: 'fr' });
		assert.match(told.day.told[0].quote, /Accord fluvial/);
	});

	test('lookup: several may be meant; nothing is chosen', async () => {
		const { status, answers, candidates } = await answer('lookup', { query: 'Kazakhstan cooperation agreement' });
		assert.equal(status, 'ambiguous');
		assert.deepEqual(answers, []);
		assert.ok(candidates.length > 1);
	});

	test('lookup: one entry that has the words of a vague question is not what is meant for certain', async () => {
		for (const query of [
			'encouragement réciproques',
			'whether the Organization for Security and Co-operation in Europe has ever said anything about the hunting of whales in the north',
		]) {
			const { status, answers, candidates } = await answer('lookup', { query });
			assert.equal(status, 'ambiguous', query);
			assert.deepEqual(answers, []);
			assert.equal(candidates.length, 1, query);
		}
	});

	test('lookup: what only a declaration knows', async () => {
		const { status, candidates } = await answer('lookup', { query: 'Accord fluvial', language: 'fr' });
		assert.equal(status, 'ambiguous');
		assert.match(candidates[0].name, /Accord fluvial/);
		assert.equal(candidates[0].id, undefined);
	});

	test('lookup: what is not on record is unknown', async () => {
		for (const query of ['the Treaty of Atlantis on the Law of Mermaids', 'zzzz', '1321-02-03']) {
			const { status, message, answers } = await answer('lookup', { query });
			assert.equal(status, 'unknown', query);
			assert.match(message, /unknown/);
			assert.deepEqual(answers, []);
		}
	});

	test('check_text: a finding with its proof, and no path of this machine', async () => {
		const result = await answer('check_text', {
			text: '---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n1. Ils saluent l’Accord fluvial de coopération, signé à Paris le 8 mai 2025.\n',
			messages: 'fr',
		});
		assert.equal(result.status, 'findings');
		assert.deepEqual(result.parties, ['France', 'Kazakhstan']);
		const [finding] = result.findings;
		assert.deepEqual([finding.code, finding.line, finding.words], ['contradicted-date', 5, '8 mai 2025']);
		assert.match(finding.because[0].quote, /8 mars 2025/);
		assert.match(finding.because[0].source, /Déclaration de juillet · 2025-07-01/);
		assert.ok(finding.fixes.length > 0);
		assert.ok(!JSON.stringify(result).includes(folder));
	});

	test('check_text: nothing found is said as such', async () => {
		const result = await answer('check_text', { text: 'The two sides agreed to meet again.' });
		assert.equal(result.status, 'no findings');
		assert.deepEqual(result.findings, []);
	});

	test('agreed_language: the same parties’ own words, with their verb', async () => {
		const { status, found } = await answer('agreed_language', {
			paragraph:
				'Les deux parties soulignent leur volonté de protéger contre le sel les nappes, les deltas et les estuaires.',
			parties: ['France', 'Kazakhstan'],
		});
		assert.equal(status, 'found');
		assert.match(found[0].quote, /protéger les estuaires, les deltas/);
		assert.equal(found[0].sameParties, true);
		assert.equal(found[0].digest, false);
		assert.match(found[0].verb, /réaffirm/);
		assert.equal(found[0].paragraph, '2');
	});

	test('agreed_language: nothing near is unknown, and later texts are left out', async () => {
		const far = await answer('agreed_language', { paragraph: 'Xylophones quantiques et dirigeables.', language: 'fr' });
		assert.equal(far.status, 'unknown');
		const paragraph = 'Ils protègent les estuaires, les deltas et les nappes contre la sécheresse et le sel.';
		assert.equal((await answer('agreed_language', { paragraph })).found[0].date, '2025-07-01');
		const early = await answer('agreed_language', { paragraph, before: '2025-06-30' });
		assert.ok(early.found.every(({ date }: { date: string }) => date <= '2025-06-30'));
	});

	test('bad input is refused in words that help', async () => {
		assert.match(await refusal('lookup', {}), /“query” is missing/);
		assert.match(await refusal('lookup', { query: '  ' }), /“query” is missing/);
		assert.match(await refusal('lookup', { query: 3 }), /“query” is a text/);
		assert.match(await refusal('lookup', { query: 'OSCE', on: 'yesterday' }), /2024-11-05/);
		assert.match(await refusal('lookup', { query: 'OSCE', language: 'it' }), /one of fr, en/);
		assert.match(await refusal('lookup', { query: 'OSCE', quary: 'x' }), /no argument “quary”/);
		assert.match(await refusal('check_text', { text: 'a'.repeat(400_001) }), /400000/);
		assert.match(await refusal('agreed_language', { paragraph: 'x', parties: ['Atlantis'] }), /“Atlantis”/);
		assert.match(await refusal('agreed_language', { paragraph: 'x', parties: 'France' }), /list of texts/);
		assert.match(await refusal('agreed_language', { paragraph: 'x', limit: 11 }), /from 1 to 10/);
		assert.match(await refusal('write_treaty', {}), /There is no tool “write_treaty”/);
	});
});

test('the manifest announces the same tools to VS Code', () => {
	assert.deepEqual(
		manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
			name,
			modelDescription,
			inputSchema,
		})),
		tools.map(({ name, description, inputSchema }) => ({
			name: `alternat_${name}`,
			modelDescription: description,
			inputSchema,
		})),
	);
});
