// Throw-away until esbuild.mjs builds the suite.
import { build } from 'esbuild';

await build({
	entryPoints: { 'test/vscode/suite': 'test/vscode/suite.ts' },
	outdir: 'dist',
	outExtension: { '.js': '.cjs' },
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node22',
	external: ['vscode', 'mocha'],
	sourcemap: 'linked',
});
