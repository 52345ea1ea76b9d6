// Completion of dates: behind « le », the days on record of what the sentence speaks of.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { factsOf } from '../analysis/facts.ts';
import { languageOf } from '../languages/index.ts';
import type { Agreement, Event } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { daysOf, nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { sentenceAround } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { saidBefore, type Writing } from './completion.ts';
import { labels } from './labels.ts';
import { rangeOf } from './position.ts';
import { mentionsIn } from './titles.ts';

const most = 12;

/** The days of the agreements that the sentence has named, and, where it speaks of a visit, of those between the parties. */
export function dateItems(writing: Writing): CompletionItem[] {
	const { document, world, ending, at, locale } = writing;
	const begun = document.language.nouns.date.exec(ending);
	if (!begun) return [];
	const facts = factsOf(world.registry)(document);
	const { start } = sentenceAround(document.text, { start: at, end: at });
	const acts = mentionsIn(facts.mentions, start, at).flatMap(({ entity, end }) =>
		entity?.type === 'agreement' && end <= at ? [entity] : [],
	);
	const said = words(saidBefore(writing).slice(-400)).map(({ key }) => key);
	const visits = said.some(key => document.language.acts.visits.has(key)) ? visitsBetween(writing) : [];
	const dates = [
		...[...new Set(acts)].toReversed().flatMap(act => daysOfAct(act, locale)),
		...visits.map(event => ({ value: daysOf(event), about: nameIn(locale, event) })),
	];
	const from = at - (begun[1] ?? '').length;
	return dates
		.map(({ value, about }) => ({ text: document.language.writeDate(value), value, about }))
		.filter(({ text }) => text.startsWith(begun[1] ?? ''))
		.slice(0, most)
		.map(({ text, value, about }) => ({
			label: text,
			kind: CompletionItemKind.Event,
			detail: about,
			filterText: text,
			documentation: languageOf(locale).writeDate(value),
			textEdit: { range: rangeOf(document, { start: from, end: at }), newText: text },
		}));
}

function daysOfAct(act: Agreement, locale: Writing['locale']): { value: string; about: string }[] {
	const said = labels[locale];
	const name = nameIn(locale, act);
	const day = (value: string | undefined, label: string) =>
		value?.length === 10 ? [{ value, about: `${label} · ${name}` }] : [];
	return [
		...day(act.signed?.date, said.signed),
		...day(act.adopted?.date, said.adopted),
		...day(act.openedForSignature?.date, said.opened),
		...day(act.inForce, said.inForce),
	];
}

/** The visits on record: whose office-holder was whose guest. */
const visitsOn = derived((registry: Registry) =>
	[...registry.entities.values()].flatMap(event => {
		if (event.type !== 'event' || !event.visitor?.office || !event.host) return [];
		const office = registry.entities.get(event.visitor.office);
		return office?.type === 'office' && office.country ? [{ event, guest: office.country, host: event.host }] : [];
	}),
);

/** Visits between the parties of the draft before its own day, the latest first. */
function visitsBetween({ document, world, day }: Writing): Event[] {
	const { parties } = factsOf(world.registry)(document);
	const found: Event[] = [];
	for (const { event, guest, host } of visitsOn(world.registry)) {
		const between = parties.includes(guest) && parties.includes(host);
		if (between && event.from <= day && event.from.length === 10) found.push(event);
	}
	return found.sort((a, b) => b.from.localeCompare(a.from));
}
