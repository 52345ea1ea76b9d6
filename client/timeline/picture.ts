/** The picture: marks over years, spans for what is in force. It zooms and pans in time; rows stay where they are. */

import { axisTop } from 'd3-axis';
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { type Selection, select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { day, type Layout, layoutOf, type Placed, periodOf } from './layout.ts';
import { marks } from './marks.ts';
import type { Item, Timeline } from './messages.ts';
import { tickText } from './ticks.ts';

export interface Picture {
	/** Draws `items` anew, the whole period in view. */
	readonly draw: (items: readonly Item[]) => void;
	/** Round the item that has the focus, else the middle. */
	readonly zoomBy: (factor: number) => void;
	readonly reset: () => void;
	/** Brings an item into view and gives it the focus. */
	readonly focus: (item: Item) => void;
	/** Items in the order of their rows' dates, as the keyboard goes through them. */
	readonly items: () => readonly Item[];
	readonly svg: { readonly axis: SVGSVGElement; readonly chart: SVGSVGElement };
}

export interface Events {
	readonly open: (item: Item) => void;
	/** The mouse or the focus is on an item; undefined when on none. */
	readonly touch: (item: Item | undefined) => void;
}

const axisHeight = 28;
const closest = 400;

export function picture(host: HTMLElement, timeline: Timeline, events: Events): Picture {
	const { words, locale, today } = timeline;
	const axis = select(host).append('svg').attr('class', 'axis').attr('aria-hidden', 'true').attr('height', axisHeight);
	const chart = select(host)
		.append('svg')
		.attr('class', 'chart')
		.attr('role', 'group')
		.attr('aria-label', `${words.heading}, ${timeline.title}`)
		.attr('aria-describedby', 'help');
	let items: readonly Item[] = [];
	let layout: Layout = { bands: [], placed: [], height: 0 };
	let whole: ScaleTime<number, number> = scaleUtc();
	let shown = zoomIdentity;

	const zooming = zoom<SVGSVGElement, unknown>()
		.scaleExtent([1, closest])
		// The wheel alone scrolls the page, which is long; dragging pans.
		.filter((event: MouseEvent | WheelEvent) =>
			event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0,
		)
		.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => place(transform));
	chart.call(zooming).on('dblclick.zoom', null);

	function draw(wanted: readonly Item[]): void {
		items = wanted;
		const width = Math.max(320, host.clientWidth);
		const period = periodOf(items, today) ?? [day(today), day(today)];
		whole = scaleUtc(period, [0, width]);
		const pen = document.createElement('canvas').getContext('2d')!;
		// Not the shorthand, which is empty where one of its parts has no short form.
		pen.font = `12px ${getComputedStyle(host).fontFamily}`;
		layout = layoutOf(items, {
			x: iso => whole(day(iso)),
			today,
			width,
			widthOf: label => pen.measureText(label).width,
		});
		axis.attr('width', width);
		chart.attr('width', width).attr('height', layout.height + 8);
		zooming.extent([
			[0, 0],
			[width, layout.height],
		]);
		zooming.translateExtent([
			[0, Number.NEGATIVE_INFINITY],
			[width, Number.POSITIVE_INFINITY],
		]);
		chart.selectAll('*').remove();
		chart.append('g').attr('class', 'grid').attr('aria-hidden', 'true');
		drawBands(chart, layout, timeline, width);
		chart.append('line').attr('class', 'today').attr('aria-hidden', 'true');
		drawItems(chart, layout.placed, timeline, events);
		chart.call(zooming.transform, zoomIdentity);
	}

	/** Puts everything where it stands under `transform`. */
	function place(transform: ZoomTransform): void {
		shown = transform;
		const x = transform.rescaleX(whole);
		const width = whole.range()[1]!;
		const at = (iso: string) => x(day(iso));
		const ticks = x.ticks(Math.max(3, Math.floor(width / 90)));
		axis
			.selectAll<SVGGElement, null>('g.ticks')
			.data([null])
			.join('g')
			.attr('class', 'ticks')
			.attr('transform', `translate(0,${axisHeight - 1})`)
			.call(axisTop<Date>(x).tickValues(ticks).tickFormat(tickText(ticks, locale)).tickSizeOuter(0));
		chart
			.select('g.grid')
			.selectAll<SVGLineElement, Date>('line')
			.data(ticks)
			.join('line')
			.attr('x1', tick => x(tick))
			.attr('x2', tick => x(tick))
			.attr('y2', layout.height);
		chart.select('line.today').attr('x1', at(today)).attr('x2', at(today)).attr('y2', layout.height);
		const placed = chart.selectAll<SVGGElement, Placed>('g.item');
		placed.select<SVGPathElement>('path.mark').attr('transform', ({ item }) => `translate(${markAt(item, at)},0)`);
		placed
			.select<SVGRectElement>('rect.days')
			.attr('x', ({ item }) => at(item.from))
			.attr('width', ({ item }) => Math.max(0, at(item.to) - at(item.from)));
		placed.each(function (each) {
			select(this)
				.selectAll<SVGRectElement, Item['spans'][number]>('rect.span')
				.attr('x', span => at(span.from))
				.attr('width', span => Math.max(0, at(span.to ?? today) - at(span.from)));
			select(this)
				.select('text')
				.attr('x', labelAt(each, at, today));
		});
	}

	const visible = (item: Item) => {
		const at = shown.rescaleX(whole)(day(item.from));
		return at >= 0 && at <= whole.range()[1]!;
	};
	return {
		draw,
		zoomBy: factor => {
			const each = chart.selectAll<SVGGElement, Placed>('g.item:focus');
			const at = each.empty() ? undefined : shown.rescaleX(whole)(day(each.datum().item.from));
			zooming.scaleBy(chart, factor, at === undefined ? undefined : [at, 0]);
		},
		reset: () => zooming.transform(chart, zoomIdentity),
		focus: item => {
			if (!visible(item)) zooming.translateTo(chart, whole(day(item.from)), 0);
			const node = chart
				.selectAll<SVGGElement, Placed>('g.item')
				.attr('tabindex', each => (each.item === item ? 0 : -1))
				.filter(each => each.item === item)
				.node();
			node?.focus({ preventScroll: true });
			node?.scrollIntoView({ block: 'nearest' });
		},
		items: () => items,
		svg: { axis: axis.node()!, chart: chart.node()! },
	};
}

type Chart = Selection<SVGSVGElement, unknown, null, undefined>;

function drawBands(chart: Chart, { bands }: Layout, { words }: Timeline, width: number): void {
	const band = chart
		.append('g')
		.attr('class', 'bands')
		.attr('aria-hidden', 'true')
		.selectAll('g')
		.data(bands)
		.join('g')
		.attr('transform', ({ top }) => `translate(0,${top})`);
	band.append('line').attr('x2', width);
	band
		.append('text')
		.attr('x', 6)
		.attr('y', 17)
		.text(({ kind, count }) => `${words[kind]} (${count})`);
}

function drawItems(chart: Chart, placed: readonly Placed[], { words }: Timeline, events: Events): void {
	const item = chart
		.append('g')
		.selectAll<SVGGElement, Placed>('g')
		.data(placed)
		.join('g')
		.attr('class', ({ item, bare }) => `item ${item.kind}${bare ? ' bare' : ''}`)
		.attr('transform', ({ y }) => `translate(0,${y})`)
		.attr('role', 'link')
		.attr('tabindex', (_, index) => (index === 0 ? 0 : -1))
		.attr('aria-label', ({ item }) => heard(item, words))
		.on('click', (_, { item }) => events.open(item))
		.on('mouseenter focus', (_, { item }) => events.touch(item))
		.on('mouseleave blur', () => events.touch(undefined));
	item
		.selectAll('rect.span')
		.data(({ item }) => item.spans)
		.join('rect')
		.attr('class', ({ standing }) => (standing === 'in force' ? 'span' : 'span provisional'))
		.attr('y', -8.5)
		.attr('height', 17)
		.attr('rx', 3);
	// What is known by its year or month alone: all the days that it may have been.
	item.append('rect').attr('class', 'days').attr('y', -1.5).attr('height', 3);
	item
		.append('path')
		.attr('class', 'mark')
		.attr('d', ({ item }) => marks[item.kind])
		.attr('fill-rule', 'evenodd');
	item
		.append('text')
		.attr('y', 3)
		.attr('text-anchor', ({ side }) => (side === 'left' ? 'end' : 'start'))
		.text(({ label }) => label);
}

/** What is said of an item: the words that are seen are among them, for those who speak to the page. */
function heard(item: Item, words: Timeline['words']): string {
	const kind = words[`one-${item.kind}`];
	const name = item.kind === 'declaration' ? item.name : undefined;
	return [kind, item.label, name, item.when, item.detail].filter(Boolean).join(', ');
}

type At = (iso: string) => number;

/** The middle of the days it may have been, or took. */
function markAt({ from, to }: Item, at: At): number {
	return (at(from) + at(to)) / 2;
}

/** Beside the mark; of what is in force, at the edge of the picture when its mark is beyond it. */
function labelAt({ item, side }: Placed, at: At, today: string): number {
	const mark = markAt(item, at);
	if (side === 'left') return mark - 9;
	const end = Math.max(at(item.to), ...item.spans.map(({ to }) => at(to ?? today)));
	return mark < 0 && end > 60 ? 9 : mark + 9;
}
