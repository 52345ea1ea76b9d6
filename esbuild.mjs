// Builds everything into dist/. Flags: --production (small, no source maps), --watch.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const addressOfBundle = "const bundleAddress = require('node:url').pathToFileURL(__filename).href;";

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
	legalComments: 'none',
	// A dependency asks for its own address, which a CommonJS bundle must be given.
	define: { ALTERNAT_VERSION: JSON.stringify(version), 'import.meta.url': 'bundleAddress' },
	banner: { js: addressOfBundle },
	// The ES module builds of these have no dynamic requires, which bundles cannot follow.
	mainFields: ['module', 'main'],
};

const builds = [
	{ ...shared, entryPoints: { client: 'client/node.ts' }, outdir: 'dist', external: ['vscode'] },
	{ ...shared, entryPoints: { server: 'server/main.ts' }, outdir: 'dist' },
	{
		...shared,
		entryPoints: { cli: 'server/cli.ts' },
		outdir: 'dist',
		banner: { js: `#!/usr/bin/env node\n${addressOfBundle}` },
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
// The package is of ES modules, the bundles are not: VS Code 1.91 loads an extension with require().
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');

if (watch) for (const options of builds) await (await context(options)).watch();
else await Promise.all(builds.map(options => build(options)));
