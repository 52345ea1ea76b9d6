// What a suite in the extension host cannot do by itself: read a page that VS Code shows, a webview's frame, and press
// keys in it. The suite asks with a line of its console, `[probe {…}]`; the answer is a file (test/vscode/probe.ts).
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';

/** Answers one question; `page` is the window. */
export async function answer(page, { what, argument, to }) {
	let found;
	try {
		found = { value: await probes[what](page, argument) };
	} catch (error) {
		found = { error: `${what}: ${error.message}` };
	}
	writeFileSync(to, JSON.stringify(found));
}

const probes = {
	/** The rows of the side bar's trees, as a screen reader has them. */
	tree: page =>
		page.$$eval('.part.sidebar .monaco-list-row', rows =>
			rows.map(row => row.getAttribute('aria-label') ?? row.textContent),
		),
	/** The same of what a list to choose from offers. */
	picks: page =>
		page.$$eval('.quick-input-list .monaco-list-row', rows =>
			rows.map(row => row.getAttribute('aria-label') ?? row.textContent),
		),
	/** Keys, one after the other, wherever the focus is; text is typed. */
	keys: async (page, keys) => {
		for (const key of keys) {
			if (key.length > 1 && key.startsWith('"')) await page.keyboard.type(JSON.parse(key));
			else await page.keyboard.press(key);
			await page.waitForTimeout(150);
		}
		return true;
	},
	/** The table of the timeline: its rows, cell by cell. */
	table: async page => {
		const frame = await timeline(page);
		return frame.$$eval('tbody tr', rows => rows.map(row => [...row.cells].map(cell => cell.textContent)));
	},
	/** How many marks, spans and bands the picture has, and what its item in focus is called. */
	picture: async page => {
		const frame = await timeline(page);
		return frame.evaluate(() => ({
			items: document.querySelectorAll('g.item').length,
			spans: document.querySelectorAll('rect.span').length,
			bands: [...document.querySelectorAll('.bands text')].map(text => text.textContent),
			focus: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
			ticks: [...document.querySelectorAll('.ticks text')].map(text => text.textContent),
			tableSeen: !document.querySelector('.table')?.classList.contains('unseen'),
		}));
	},
	/** Gives the focus to what a selector finds in the timeline. */
	focus: async (page, selector) => {
		const frame = await timeline(page);
		await frame.focus(selector);
		return true;
	},
	/** Presses the button of the timeline that bears these words. */
	press: async (page, words) => {
		const frame = await timeline(page);
		await frame.getByRole('button', { name: words, exact: true }).click();
		return true;
	},
	/** Ticks or unticks the box of a kind. */
	tick: async (page, words) => {
		const frame = await timeline(page);
		await frame.getByRole('checkbox', { name: new RegExp(words) }).click();
		return true;
	},
	/** What axe finds amiss in the timeline, by rule. */
	axe: async page => amiss(await timeline(page)),
	/** The view of agreed language: its headings, its first earlier text as it is read out, and what is underlined or struck through. */
	agreed: async page => {
		const frame = await agreedLanguage(page);
		return frame.evaluate(() => ({
			headings: [...document.querySelectorAll('h2')].map(heading => heading.textContent),
			words: document.querySelector('article .words')?.textContent.replace(/\s+/g, ' ').trim(),
			underlined: [...document.querySelectorAll('article ins')].map(
				each => each.lastElementChild?.previousSibling?.textContent,
			),
			struck: [...document.querySelectorAll('article del')].map(
				each => each.lastElementChild?.previousSibling?.textContent,
			),
		}));
	},
	/** What axe finds amiss in it. */
	axeAgreed: async page => amiss(await agreedLanguage(page)),
	/** Gives the focus to the button of it that bears these words. */
	focusAgreed: async (page, words) => {
		const frame = await agreedLanguage(page);
		await frame.getByRole('button', { name: words, exact: true }).first().focus();
		return true;
	},
};

/** What axe finds amiss in a frame, by rule. */
async function amiss(frame) {
	await frame.evaluate(axe.source);
	const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
	return violations.map(({ id, impact, nodes }) => ({
		id,
		impact,
		where: nodes.map(({ target }) => target.join(' ')),
	}));
}

const timeline = page => frameWith(page, 'main h1', 'timeline');
const agreedLanguage = page => frameWith(page, '#page section', 'view of agreed language');

/** The frame that holds what a selector finds: a webview is a page inside two others. */
async function frameWith(page, selector, what) {
	for (let waited = 0; waited < 15_000; waited += 200) {
		for (const frame of page.frames()) {
			const there = await frame.$(selector).catch(() => null);
			if (there) return frame;
		}
		await page.waitForTimeout(200);
	}
	throw new Error(`no ${what} is shown`);
}
