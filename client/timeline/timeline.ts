/** The page of the timeline: what is to be shown, the picture and its table, keys, and what goes back to the extension. */

import { marks } from './marks.ts';
import { type FromPage, type Item, type Kind, kinds, type Timeline, type ToPage } from './messages.ts';
import { type Picture, picture } from './picture.ts';
import { svgFile } from './svg-file.ts';
import { fillTable, made } from './table.ts';

interface State {
	/** Kinds that are not shown. */
	readonly hidden: readonly Kind[];
	readonly asTable: boolean;
}

declare function acquireVsCodeApi(): {
	postMessage(message: FromPage): void;
	getState(): State | undefined;
	setState(state: State): void;
};

const vscode = acquireVsCodeApi();
// What others have signed shows only when it is asked for: the Charter of 1945 would make the rest small.
let state: State = vscode.getState() ?? { hidden: ['cited'], asTable: false };
const main = document.querySelector('main')!;
let exporting: () => void = () => {};

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.type === 'show') show(data.timeline);
	else exporting();
});
vscode.postMessage({ type: 'ready' });

function show(timeline: Timeline): void {
	const { words, title } = timeline;
	const open = ({ opens }: Item) => vscode.postMessage({ type: 'open', opens });
	const details = part('p', 'details');
	details.setAttribute('aria-hidden', 'true');
	const stage = part('section', 'stage');
	stage.setAttribute('aria-label', words.picture!);
	const table = part('section', 'table');
	table.setAttribute('aria-label', words.table!);
	const nothing = made('p', words.nothing!);
	const help = made('p', words.help!);
	help.id = 'help';
	const drawn = picture(stage, timeline, {
		open,
		touch: item => {
			details.textContent = item ? [item.name, item.when, item.detail].filter(Boolean).join(' · ') : '';
		},
	});
	const toolbar = toolbarOf(timeline, {
		zoomBy: drawn.zoomBy,
		reset: drawn.reset,
		export: () => exporting(),
		change: next => {
			state = next;
			vscode.setState(state);
			refresh();
		},
	});
	main.replaceChildren(made('h1', title), toolbar.element, help, details, nothing, stage, table, ...notes(timeline));
	const refresh = () => {
		const items = timeline.items.filter(({ kind }) => !state.hidden.includes(kind));
		toolbar.tell(state);
		nothing.hidden = items.length > 0;
		stage.hidden = state.asTable || items.length === 0;
		help.hidden = stage.hidden;
		table.classList.toggle('unseen', !state.asTable);
		fillTable(table, items, timeline, open);
		// Unseen, it is read and not stepped through: the picture is.
		if (!state.asTable) for (const link of table.querySelectorAll('button')) link.tabIndex = -1;
		if (!stage.hidden) drawn.draw(items);
	};
	stage.addEventListener('keydown', event => onKey(event, drawn, open));
	exporting = () =>
		vscode.postMessage({
			type: 'export',
			svg: svgFile(`${words.heading}, ${title}`, drawn.svg.axis, drawn.svg.chart),
		});
	onResize = () => !stage.hidden && drawn.draw(drawn.items());
	refresh();
}

let onResize: () => void = () => {};
let width = main.clientWidth;
new ResizeObserver(() => {
	if (main.clientWidth === width) return;
	width = main.clientWidth;
	onResize();
}).observe(main);

function onKey(event: KeyboardEvent, drawn: Picture, open: (item: Item) => void): void {
	const items = drawn.items();
	const at = [...drawn.svg.chart.querySelectorAll('g.item')].indexOf(document.activeElement!);
	const go = (index: number) => drawn.focus(items[Math.max(0, Math.min(items.length - 1, index))]!);
	const steps: Readonly<Record<string, () => void>> = {
		ArrowRight: () => go(at + 1),
		ArrowDown: () => go(at + 1),
		ArrowLeft: () => go(at - 1),
		ArrowUp: () => go(at - 1),
		Home: () => go(0),
		End: () => go(items.length - 1),
		Enter: () => at >= 0 && open(items[at]!),
		' ': () => at >= 0 && open(items[at]!),
		'+': () => drawn.zoomBy(1.6),
		'=': () => drawn.zoomBy(1.6),
		'-': () => drawn.zoomBy(1 / 1.6),
		'0': () => drawn.reset(),
	};
	const step = event.ctrlKey || event.metaKey || event.altKey || items.length === 0 ? undefined : steps[event.key];
	if (!step) return;
	event.preventDefault();
	step();
}

interface Acts {
	readonly zoomBy: (factor: number) => void;
	readonly reset: () => void;
	readonly export: () => void;
	readonly change: (next: State) => void;
}

/** The choice of kinds, zoom, table or picture, export. */
function toolbarOf({ words, items }: Timeline, acts: Acts) {
	const element = part('div', 'toolbar');
	const choice = document.createElement('fieldset');
	choice.append(made('legend', words.show!));
	const boxes = kinds.flatMap(kind => {
		const count = items.filter(item => item.kind === kind).length;
		if (count === 0) return [];
		const box = document.createElement('input');
		box.type = 'checkbox';
		box.addEventListener('change', () => {
			const hidden = kinds.filter(each => (each === kind ? !box.checked : state.hidden.includes(each)));
			acts.change({ ...state, hidden });
		});
		const label = document.createElement('label');
		label.append(box, swatch(kind), `${words[kind]} (${count})`);
		choice.append(label);
		return [{ kind, box }];
	});
	const button = (text: string, act: () => void, symbol?: string) => {
		const made_ = made('button', symbol ?? text);
		if (symbol) {
			made_.setAttribute('aria-label', text);
			made_.title = text;
		}
		made_.addEventListener('click', act);
		return made_;
	};
	const zooms = [
		button(words.zoomOut!, () => acts.zoomBy(1 / 1.6), '−'),
		button(words.zoomIn!, () => acts.zoomBy(1.6), '+'),
		button(words.zoomReset!, acts.reset),
	];
	const other = button('', () => acts.change({ ...state, asTable: !state.asTable }));
	const save = button(words.export!, acts.export);
	element.append(choice, ...zooms, other, save);
	return {
		element,
		tell: ({ hidden, asTable }: State) => {
			for (const { kind, box } of boxes) box.checked = !hidden.includes(kind);
			other.textContent = asTable ? words.picture! : words.table!;
			for (const each of [...zooms, save]) each.disabled = asTable;
		},
	};
}

/** The shape of a kind, beside its name. */
function swatch(kind: Kind): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '-8 -8 16 16');
	svg.setAttribute('width', '14');
	svg.setAttribute('height', '14');
	svg.setAttribute('aria-hidden', 'true');
	svg.setAttribute('class', kind);
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	path.setAttribute('class', 'mark');
	path.setAttribute('fill-rule', 'evenodd');
	path.setAttribute('d', marks[kind]);
	svg.append(path);
	return svg;
}

/** What is not in the picture, said. */
function notes({ omitted, undated, words }: Timeline): HTMLElement[] {
	return [
		...(omitted > 0 ? [made('p', `${words.omitted} ${omitted}`)] : []),
		...(undated.length > 0 ? [made('p', `${words.undated} ${undated.join(' ; ')}`)] : []),
	];
}

function part(tag: 'p' | 'section' | 'div', name: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = name;
	return element;
}
