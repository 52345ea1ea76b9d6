/** The smoke test in VS Code's web extension host: no node, no disk, the same cases. Then an archive, opened twice. */

import * as vscode from 'vscode';
import './web-mocha.ts';

interface Runner {
	on(event: 'pass' | 'fail', hear: (test: { fullTitle(): string }, error?: Error) => void): Runner;
}
interface PageMocha {
	setup(options: { ui: 'bdd'; timeout: number; reporter: new (runner: Runner) => object }): void;
	run(done: (failures: number) => void): void;
}

export async function run(): Promise<void> {
	const stats = { passes: 0, failures: 0, pending: 0 };
	const { mocha } = globalThis as unknown as { mocha: PageMocha };
	class Lines {
		constructor(runner: Runner) {
			runner
				.on('pass', test => {
					stats.passes++;
					console.log(`    ✔ ${test.fullTitle()}`);
				})
				.on('fail', (test, error) => {
					stats.failures++;
					console.log(`    ✖ ${test.fullTitle()}\n${error?.stack ?? error?.message}`);
				});
		}
	}
	mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Lines });
	// The folder says which part this is.
	const [isArchive] = await vscode.workspace.findFiles('expected.json');
	if (isArchive) await import('./web-archive.test.ts');
	else await import('./smoke.test.ts');
	await new Promise<number>(done => mocha.run(done));
	console.log(`[summary] ${JSON.stringify(stats)}`);
	if (stats.failures > 0) throw new Error(`${stats.failures} of the cases failed.`);
}
