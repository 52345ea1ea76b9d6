/** What VS Code runs in its extension host: the cases, then the window made ready for a picture. */

import { writeFileSync } from 'node:fs';
import { Mocha, type Stats } from 'mocha';
import { takePicture } from './picture.ts';

export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false });
	mocha.suite.emit('pre-require', globalThis, '', mocha); // from here on `describe` and `it` add to this run
	const part = process.env.VSCODE_TEST_PART;
	if (part === 'french') await import('./french.test.ts');
	else if (part === 'decided') await import('./settled.test.ts');
	else if (part === 'reloaded') await import('./reloaded.test.ts');
	else {
		await import('./drafting.test.ts');
		await import('./agreed.test.ts');
		await import('./finding.test.ts');
		await import('./record.test.ts');
		await import('./originals.test.ts');
		await import('./smoke.test.ts');
	}
	const stats = await new Promise<Stats>(done => {
		const runner = mocha.run(() => done(runner.stats));
	});
	// run.mjs closes with these figures.
	const summary = process.env.VSCODE_TEST_SUMMARY;
	if (summary) writeFileSync(summary, JSON.stringify(stats));
	if (part !== 'decided' && part !== 'reloaded') await takePicture();
	if (stats.failures > 0) throw new Error(`${stats.failures} of the cases failed.`);
}
