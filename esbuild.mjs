// Builds everything into dist/. Flags: --production (small, no source maps), --watch.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { inAscii } from './ascii.mts';
import { partByPart } from './packs.mts';
import { writtenOut } from './patterns.mts';
import { snapshotOf } from './server/corpus/compile.ts';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const addressOfBundle = "const bundleAddress = require('node:url').pathToFileURL(__filename).href;";

// What one engine has made of a text, another might make otherwise.
const engine = createHash('sha1');
for (const path of ['ascii.mts', 'packs.mts', 'patterns.mts', ...globSync('server/**/*.ts').sort()])
	engine.update(readFileSync(path));
const defined = {
	ALTERNAT_VERSION: JSON.stringify(version),
	ALTERNAT_ENGINE: JSON.stringify(engine.digest('hex').slice(0, 12)),
};

/** What the protocol's library has of node for transports and helpers that we do not use takes as long to load as all its own. */
const atFirstUse = {
	name: 'at-first-use',
	setup(bundler) {
		bundler.onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path, importer }) =>
			/node_modules.vscode-/.test(importer) ? { path, namespace: 'at-first-use' } : undefined,
		);
		bundler.onLoad({ filter: /.*/, namespace: 'at-first-use' }, ({ path }) => ({
			contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
		}));
	},
};

/**
 * The patterns of the engine as they are quickest to compile, those of a language made when a text asks for them. What words
 * are (text/) is kept to the letter.
 */
const quickPatterns = {
	name: 'quick-patterns',
	setup(bundler) {
		bundler.onLoad({ filter: /[\\/]server[\\/].*\.ts$/ }, ({ path }) => {
			if (/[\\/](?:node_modules|server[\\/]text)[\\/]/.test(path)) return undefined;
			const source = writtenOut(readFileSync(path, 'utf8'));
			const isPack = /[\\/]languages[\\/]\w+[\\/]index\.ts$/.test(path);
			return { contents: isPack ? partByPart(source) : source, loader: 'ts' };
		});
	},
};

const ascii = {
	name: 'ascii',
	setup(bundler) {
		const { outdir, entryPoints } = bundler.initialOptions;
		const paths = Object.keys(entryPoints).map(name => `${outdir}/${name}.js`);
		bundler.onEnd(({ errors }) => {
			if (errors.length === 0) for (const path of paths) writeFileSync(path, inAscii(readFileSync(path, 'utf8')));
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	platform: 'node',
	// What VS Code 1.91 and the oldest supported Node have.
	target: 'node20',
	format: 'cjs',
	minify: production,
	sourcemap: production ? false : 'linked',
	logLevel: 'info',
	legalComments: 'none', // they are written down whole, see notices()
	metafile: true,
	plugins: [quickPatterns],
	charset: 'utf8',
	// A dependency asks for its own address, which a CommonJS bundle must be given.
	define: { ...defined, 'import.meta.url': 'bundleAddress' },
	banner: { js: addressOfBundle },
	// The ES module builds of these have no dynamic requires, which bundles cannot follow.
	mainFields: ['module', 'main'],
};

/** Where there is no node: no disk, no processes, no require. @type {import('esbuild').BuildOptions} */
const web = {
	...shared,
	platform: 'browser',
	target: 'es2022',
	outdir: 'dist/web',
	banner: {},
	define: defined,
	mainFields: ['browser', 'module', 'main'],
};

const builds = [
	{ ...shared, entryPoints: { client: 'client/node.ts' }, outdir: 'dist', external: ['vscode'] },
	{ ...shared, entryPoints: { server: 'server/main.ts' }, outdir: 'dist' },
	// Run by server/compiled-code.ts, as the function that Node makes of a module. ASCII alone, which takes half the memory.
	{
		...shared,
		entryPoints: { serving: 'server/node.ts' },
		outdir: 'dist',
		plugins: [quickPatterns, atFirstUse, ascii],
		charset: 'ascii',
		banner: { js: `(function (exports, require, module, __filename, __dirname) {${addressOfBundle}` },
		footer: { js: '})' },
	},
	{ ...shared, entryPoints: { merger: 'server/archive-merger.ts' }, outdir: 'dist' },
	{
		...shared,
		entryPoints: { cli: 'server/cli.ts' },
		outdir: 'dist',
		external: ['./mcp.js'],
		banner: { js: `#!/usr/bin/env node\n${addressOfBundle}` },
	},
	{ ...shared, entryPoints: { mcp: 'server/mcp.ts' }, outdir: 'dist' },
	{ ...web, entryPoints: { client: 'client/web.ts' }, external: ['vscode'] },
	{ ...web, entryPoints: { server: 'server/web.ts' }, format: 'iife' },
	// The page of the timeline: a script and a style sheet of their own, which its content policy lets in.
	{
		...web,
		entryPoints: ['client/timeline/timeline.ts', 'client/timeline/timeline.css'],
		outdir: 'dist/timeline',
		format: 'iife',
	},
	{
		...web,
		minify: false,
		entryPoints: { suite: 'test/vscode/web-suite.ts' },
		outdir: 'dist/test/web',
		// Mocha's page build exports itself where it finds a module to do it in: the suite has the last word.
		format: 'iife',
		globalName: 'suite',
		footer: { js: 'module.exports = suite;' },
		// What the package `assert` asks of node.
		banner: { js: 'var process = { env: {}, emitWarning() {} };' },
		external: ['vscode'],
		alias: { mocha: './test/vscode/web-mocha.ts', 'node:assert/strict': './test/vscode/web-assert.ts' },
		define: { ...web.define, global: 'globalThis' },
	},
	// The suite that runs inside VS Code; mocha stays outside, as it loads its own files.
	{
		...shared,
		minify: false,
		entryPoints: { 'test/vscode/suite': 'test/vscode/suite.ts' },
		outdir: 'dist',
		outExtension: { '.js': '.cjs' },
		external: ['vscode', 'mocha'],
	},
];

if (!watch) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// A browser cannot list a folder of an extension: what ships is written down.
mkdirSync('dist/web', { recursive: true });
const listed = pattern =>
	globSync(pattern, { cwd: 'corpus' })
		.map(path => path.replaceAll('\\', '/'))
		.sort();
const shipped = {
	registry: listed('registry/*.json').filter(path => !path.endsWith('.schema.json')),
	declarations: listed('declarations/**/*.decl'),
};
writeFileSync('dist/web/shipped.json', `${JSON.stringify(shipped)}\n`);
// The record as the engine reads it: no start has to read it again.
const filesOf = paths => paths.map(uri => ({ uri, text: readFileSync(`corpus/${uri}`, 'utf8') }));
writeFileSync(
	'dist/record.txt',
	snapshotOf({ registry: filesOf(shipped.registry), declarations: filesOf(shipped.declarations) }),
);

if (watch) for (const options of builds) await (await context(options)).watch();
else writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(await Promise.all(builds.map(options => build(options)))));

/** The licences of all packages that went into what ships: most ask that their words go along. */
function notices(results) {
	const shipping = results.flatMap(({ metafile }) =>
		Object.entries(metafile.outputs)
			.filter(([path]) => !path.startsWith('dist/test/'))
			.flatMap(([, { inputs }]) => Object.keys(inputs)),
	);
	const folders = new Set(shipping.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
	const told = [...folders].sort().map(folder => {
		const { name, version: of, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
		const [file] = globSync(`${folder}/{LICEN[CS]E,License,license,COPYING,ThirdPartyNotices}*`);
		if (!file && !license) throw new Error(`${name} says nothing of its licence, and would ship.`);
		return `${name} ${of} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : 'No text of the licence comes with the package.'}`;
	});
	return `What ships with Alternat and is not ours, and its licences.\n\n${told.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
