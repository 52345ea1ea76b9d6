// How quick the Record view is over many declarations: node test/bench/record.ts [how many, 5000]. Each step is timed the
// first time, when it makes what it needs, and again.
import { factsOf } from '../../server/analysis/facts.ts';
import { findings } from '../../server/checks/run.ts';
import { declarationOf } from '../../server/corpus/corpus.ts';
import { parse } from '../../server/document/parse.ts';
import { page, searchPage } from '../../server/features/record-tree.ts';
import { sinceLast } from '../../server/features/since-last.ts';
import { timeline } from '../../server/features/timeline.ts';
import { worldOf } from '../../server/world.ts';
import { registry } from '../pages.ts';
import { declarations } from './declarations.ts';

const count = Number(process.argv[2] ?? 5000);
const others = ['Chad', 'Uzbekistan', 'Mongolia', 'Brazil', 'Japan', 'India', 'Morocco', 'Canada'];
console.log(`reading ${count} invented declarations …`);
const facts = factsOf(registry);
const texts = declarations(count, 7).map(({ name, language, text }, index) => {
	// One in two of France and Kazakhstan, the others of France and eight more; spread over a century.
	const other = index % 2 === 0 ? 'Kazakhstan' : others[(index >> 1) % others.length]!;
	const date = `${1926 + (index % 100)}-${String(1 + (Math.floor(index / 100) % 12)).padStart(2, '0')}-${String(1 + (Math.floor(index / 1200) % 28)).padStart(2, '0')}`;
	const header = `---\ndate: ${date}\nplace: Paris\nparties: [France, ${other}]\nlanguage: ${language}\ntitle: Declaration ${name}\n---\n`;
	const document = parse(`file:///${name}.decl`, 0, header + text);
	return declarationOf(document, facts(document));
});
const reader = { world: worldOf(registry, texts), locale: 'en' as const, today: '2026-06-09' };
const draft = parse(
	'file:///draft.decl',
	0,
	'---\ndate: 2026-06-09\nparties: [France, Kazakhstan]\n---\n1. Recalling the Treaty on Strategic Partnership, signed on 11 June 2008.\n',
);

// What the checks ask of the record at once when a draft is opened: its keys are made then, and not by the view.
findings(draft, reader.world);
const steps: readonly (readonly [string, () => number])[] = [
	['the root', () => page(reader, '', 0).total],
	['a relation', () => page(reader, 'FRA%2BKAZ', 0).total],
	['its declarations', () => page(reader, 'FRA%2BKAZ/declarations', 0).total],
	['its last page of them', () => page(reader, 'FRA%2BKAZ/declarations', 2400).total],
	['its agreements', () => page(reader, 'FRA%2BKAZ/accords', 0).total],
	['its visits', () => page(reader, 'FRA%2BKAZ/visits', 0).total],
	['its bodies', () => page(reader, 'FRA%2BKAZ/bodies', 0).total],
	['a search', () => searchPage(reader, 'strategic partnership', 0).total],
	['a search of one letter', () => searchPage(reader, 'd', 0).total],
	['since the last declaration', () => sinceLast(reader, draft)?.groups.length ?? 0],
	['the timeline', () => timeline(reader, 'FRA+KAZ')?.items.length ?? 0],
];
for (const [name, act] of steps) {
	const timed = () => {
		// The processor's time, not the clock's: other work on the machine is none of ours.
		const start = process.cpuUsage();
		const total = act();
		const { user, system } = process.cpuUsage(start);
		return { total, ms: (user + system) / 1000 };
	};
	const first = timed();
	const again = Math.min(...Array.from({ length: 5 }, () => timed().ms));
	console.log(
		`${name.padEnd(28)} ${String(first.total).padStart(6)}   first ${first.ms.toFixed(1)} ms, again ${again.toFixed(2)} ms`,
	);
}
