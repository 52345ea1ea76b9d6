// The short forms that a text defines, in what its paragraphs say.
import type { Document } from '../document/document.ts';
import { type Context, inOrder } from './settle.ts';
import type { Entry, Form, Settled } from './settled.ts';
import { type ShortForm, shortFormMentions, shortFormsBehind } from './short-forms.ts';

/** What is said, with the mentions by short forms that the text defines. */
export function withForms(
	document: Document,
	context: Context,
	entries: readonly Entry[],
	before: Settled | undefined,
): Settled {
	const still = formlessStill(context, entries, before);
	if (still) return still;
	const forms: Form[] = [];
	let runsOn = false;
	for (let entry = 0; entry < entries.length; entry++) {
		const each = entries[entry]!;
		runsOn ||= each.runsOn;
		for (const form of each.runsOn ? formsRunningOn(document, entries, entry) : each.forms)
			forms.push({ ...form, entry });
	}
	if (forms.length === 0)
		return { context, entries, forms, runsOn, said: entries.map(({ settling }) => settling.said) };
	// One that two acts bear means neither.
	const single = forms.filter(
		({ word, entry, from }) =>
			!forms.some(other => other.word === word && (other.entry !== entry || other.from !== from)),
	);
	const same = before !== undefined && isSameForms(before, forms, entries);
	const offset = before ? entries.length - before.entries.length : 0;
	const said = entries.map(({ paragraph, settling }, index) => {
		if (same && before.entries[index] === entries[index]) return before.said[index]!;
		if (same && before.entries[index - offset] === entries[index]) return before.said[index - offset]!;
		const active = single
			.filter(({ entry }) => entry <= index)
			.map(form => ({ ...form, from: form.from + document.starts[form.entry]! - document.starts[index]! }));
		const found = shortFormMentions(document.language, paragraph.text, active, settling.said.mentions);
		return found.length > 0
			? { ...settling.said, mentions: inOrder([...settling.said.mentions, ...found]) }
			: settling.said;
	});
	return { context, entries, forms, runsOn, said };
}

/** A text that defined none, and of which the entries that have changed define none: the others are not even looked at. */
function formlessStill(context: Context, entries: readonly Entry[], before: Settled | undefined): Settled | undefined {
	if (!before || before.runsOn || before.forms.length > 0 || before.entries.length !== entries.length) return undefined;
	const said = before.said.slice();
	for (let index = 0; index < entries.length; index++) {
		const entry = entries[index]!;
		if (entry === before.entries[index]) continue;
		if (entry.runsOn || entry.forms.length > 0) return undefined;
		said[index] = entry.settling.said;
	}
	return { context, entries, forms: before.forms, runsOn: false, said };
}

/** The forms of a paragraph whose definition may run on behind it. */
function formsRunningOn(
	{ text, starts, language }: Document,
	entries: readonly Entry[],
	index: number,
): readonly ShortForm[] {
	const { paragraph, settling } = entries[index]!;
	const start = starts[index]!;
	return shortFormsBehind(language, text.slice(start, start + paragraph.text.length + 2 * furthest), settling.acts);
}

// More than a definition is long.
const furthest = 200;

/** Whether the same paragraphs define the same forms, none of which runs on into the next. */
function isSameForms(before: Settled, forms: readonly Form[], entries: readonly Entry[]): boolean {
	return (
		forms.length === before.forms.length &&
		forms.every(({ entry }, index) => {
			const old = before.entries[before.forms[index]!.entry];
			return old === entries[entry] && !entries[entry]!.runsOn;
		})
	);
}
