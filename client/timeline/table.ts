/** The same as a table: what screen readers read while the picture is shown, and everybody when it is asked for. */

import type { Item, Timeline } from './messages.ts';

/** Fills `host` with the table of `items`. */
export function fillTable(
	host: HTMLElement,
	items: readonly Item[],
	{ title, words }: Timeline,
	open: (item: Item) => void,
): void {
	const table = document.createElement('table');
	table.append(made('caption', `${words.heading}, ${title}`));
	const head = table.createTHead().insertRow();
	for (const column of ['when', 'kind', 'name', 'detail']) {
		const cell = made('th', words[column] ?? '');
		cell.setAttribute('scope', 'col');
		head.append(cell);
	}
	const body = table.createTBody();
	for (const item of items) {
		const row = body.insertRow();
		row.insertCell().textContent = item.when;
		row.insertCell().textContent = words[`one-${item.kind}`] ?? '';
		const link = made('button', item.name);
		link.className = 'link';
		link.addEventListener('click', () => open(item));
		row.insertCell().append(link);
		row.insertCell().textContent = item.detail;
	}
	host.replaceChildren(table);
}

export function made<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
