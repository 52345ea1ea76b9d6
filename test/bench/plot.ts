// `node test/bench/plot.ts RESULTS.json PICTURE.svg`: how the cost of a keystroke grows with the text and with the record.
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from './client.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) {
	console.error('usage: node test/bench/plot.ts RESULTS.json PICTURE.svg');
	process.exit(2);
}
const { rows, machine } = JSON.parse(readFileSync(from, 'utf8')) as {
	machine: string;
	rows: { what: string; values: Record<string, number[]> }[];
};

interface Point {
	readonly x: number;
	readonly y: number;
}
const series = (pattern: RegExp, server: string): Point[] =>
	rows.flatMap(({ what, values }) => {
		const found = pattern.exec(what);
		const list = values[server];
		return found && list ? [{ x: Number(found[1] ?? 0), y: median(list) }] : [];
	});
const text = /^keystroke → diagnostics, (\d+) kB$/;
const outline = /^keystroke → outline, (\d+) kB$/;
const record = /^keystroke → diagnostics, 10 kB, against (?:an empty record|(\d+) texts)$/;
const panels = [
	{
		title: 'by the size of the text (kB)',
		lines: [
			{ name: 'diagnostics', points: series(text, 'alternat'), colour: '#1a4f8b' },
			{ name: 'outline', points: series(outline, 'alternat'), colour: '#5b8a3c' },
			{ name: 'floor', points: series(text, 'floor'), colour: '#999999' },
		],
	},
	{
		title: 'by the size of the record (texts of 9 kB), text of 10 kB',
		lines: [{ name: 'diagnostics', points: series(record, 'alternat'), colour: '#1a4f8b' }],
	},
];

// Both axes are logarithmic: sizes span two orders of magnitude, and what matters is the slope.
const [width, height, margin] = [420, 300, 50];
const draw = ({ title, lines }: (typeof panels)[number], left: number): string => {
	const all = lines.flatMap(({ points }) => points);
	const xs = all.map(({ x }) => Math.max(1, x));
	const [low, high] = [Math.min(...xs), Math.max(...xs, 2)];
	const [least, most] = [0.1, Math.max(10, ...all.map(({ y }) => y)) * 1.3];
	const px = (x: number) =>
		left +
		margin +
		((Math.log(Math.max(1, x)) - Math.log(low)) / (Math.log(high) - Math.log(low) || 1)) * (width - 2 * margin);
	const py = (y: number) =>
		height - margin - ((Math.log(y) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (height - 2 * margin);
	const ticks = [0.1, 1, 10, 100, 1000].filter(tick => tick <= most);
	return [
		`<text x="${left + width / 2}" y="20" text-anchor="middle">${title}</text>`,
		...ticks.map(
			tick =>
				`<line x1="${left + margin}" x2="${left + width - margin}" y1="${py(tick)}" y2="${py(tick)}" stroke="#dddddd"/><text x="${left + margin - 6}" y="${py(tick) + 4}" text-anchor="end">${tick} ms</text>`,
		),
		...[...new Set(all.map(({ x }) => x))].map(
			x => `<text x="${px(x)}" y="${height - margin + 18}" text-anchor="middle">${x}</text>`,
		),
		...lines.flatMap(({ name, points, colour }) => {
			if (points.length === 0) return [];
			const last = points.at(-1)!;
			return [
				`<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(({ x, y }) => `${px(x).toFixed(1)},${py(y).toFixed(1)}`).join(' ')}"/>`,
				...points.map(
					({ x, y }) => `<circle cx="${px(x).toFixed(1)}" cy="${py(y).toFixed(1)}" r="3" fill="${colour}"/>`,
				),
				`<text x="${px(last.x) - 4}" y="${py(last.y) - 8}" text-anchor="end" fill="${colour}">${name}</text>`,
			];
		}),
	].join('\n');
};
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${height}" font-family="sans-serif" font-size="12">
<title>How the cost of a keystroke grows with the text and with the record</title>
<rect width="100%" height="100%" fill="white"/>
${panels.map((panel, index) => draw(panel, index * width)).join('\n')}
<text x="8" y="${height - 8}" font-size="10" fill="#666666">One keystroke, median. ${machine}</text>
</svg>
`;
writeFileSync(to, svg);
