// The card of a date: its weekday, how far it lies from the text's own, and what the record has for it.
import type { World } from '../checks/check.ts';
import { everySaying, type Found } from '../corpus/ask.ts';
import { type Declaration, heard } from '../corpus/corpus.ts';
import { keys, monthsOf } from '../corpus/entries.ts';
import { bounds, compatible, dayNumber, isFullDate, isYearless, precision, weekdayOf } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { type Happening, happeningsOf } from '../registry/happenings.ts';
import { nameIn } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { escaped, linked, mostCounted, type View, written } from './card-parts.ts';
import { labels } from './labels.ts';
import { titleOfMeeting } from './meeting-card.ts';

const mostHappenings = 6;
/** More than a month would be a chronicle. */
const mostDays = 31;

/** Weekday, distance from the text's own date, and what else the record has for those days. */
export function dateCard(value: string, view: View): string | undefined {
	if (isYearless(value)) return undefined;
	const { locale, document } = view;
	const said = labels[locale];
	const { first: from, last: to } = bounds(value);
	const weekday = (iso: string) => languageOf(locale).weekdayNames[weekdayOf(iso)];
	const days = value.split('/').every(isFullDate)
		? from === to
			? weekday(from)
			: `${weekday(from)} – ${weekday(to)}`
		: undefined;
	const lines = [`**${written(value, view)}**${days ? ` · ${days}` : ''}`];
	if (document.header.date && isFullDate(from) && days) lines.push(distance(from, to, document.header.date, view));
	const happened = happenings(value, view);
	const parts = [lines.join('  \n')];
	if (happened.length > 0)
		parts.push(
			`${said.happened}\n${happened
				.slice(0, mostHappenings)
				.map(each => `- ${each}`)
				.join('\n')}`,
		);
	return parts.join('\n\n');
}

function distance(from: string, to: string, date: string, { locale }: View): string {
	const said = labels[locale];
	if (from <= date && date <= to) return said.sameDay;
	const before = to < date;
	const [early, late] = before ? [to, date] : [date, from];
	return (before ? said.before : said.after)(elapsed(early, late, locale));
}

/** Whole years, months and days between two days. */
function elapsed(early: string, late: string, locale: LanguageId): string {
	const [y1, m1, d1] = early.split('-').map(Number) as [number, number, number];
	const [y2, m2, d2] = late.split('-').map(Number) as [number, number, number];
	const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
	const { years: year, months: month, days: day } = labels[locale].units;
	const parts: string[] = [];
	if (months >= 12) parts.push(year(Math.floor(months / 12)));
	if (months % 12 > 0) parts.push(month(months % 12));
	if (parts.length === 0) parts.push(day(dayNumber(late) - dayNumber(early)));
	return parts.join(` ${languageOf(locale).acts.and} `);
}

const dated = derived((registry: World['registry']) => [...registry.entities.values()].flatMap(happeningsOf));

/** What the registry has in each year, by its place among all: most of it lies in other years than a date. */
const byYear = derived((registry: World['registry']) => {
	const years = new Map<number, number[]>();
	for (const [index, { value }] of dated(registry).entries()) {
		const { first, last } = bounds(value);
		for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
			const list = years.get(year);
			if (list) list.push(index);
			else years.set(year, [index]);
		}
	}
	return years;
});

/** What the registry has in the years of a date, in its own order. */
function datedIn(registry: World['registry'], from: string, to: string): Happening[] {
	const years = byYear(registry);
	const indices = new Set<number>();
	for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
		for (const index of years.get(year) ?? []) indices.add(index);
	return [...indices].sort((a, b) => a - b).map(index => dated(registry)[index]!);
}

/** What the registry and earlier declarations have for a day or a run of days; a whole year would be a chronicle. */
function happenings(value: string, view: View): string[] {
	const { first: from, last: to } = bounds(value);
	if (dayNumber(to) - dayNumber(from) > mostDays) return [];
	const found = datedIn(view.world.registry, from, to)
		.filter(each => precision(each.value) !== 'year' && compatible(each.value, value))
		.map(each => escaped(nameOf(each, view.locale)));
	const told = happenedIn(view, value);
	for (const declaration of heard(view.world.corpus, view.document.language.id)) {
		if (declaration.uri === view.document.uri) continue;
		if (declaration.date && compatible(declaration.date, value))
			found.push(`[${escaped(declaration.title)}](${declaration.uri})`);
		for (const index of told.get(declaration) ?? [])
			found.push(`${linked(declaration, declaration.statements[index]!)}`);
		if (found.length >= mostCounted) break;
	}
	return [...new Set(found)];
}

function nameOf(happening: Happening, locale: LanguageId): string {
	if (happening.what === 'meeting') return titleOfMeeting(happening.of, happening.meeting, locale);
	const name = nameIn(locale, happening.of);
	return happening.what === 'event' ? name : `${name} (${labels[locale][happening.how].toLowerCase()})`;
}

/** Which statements of which declarations are of a day, or of one within a run of days. */
function happenedIn({ world, document }: View, value: string): ReadonlyMap<Declaration, readonly number[]> {
	const found = new Map<Declaration, number[]>();
	for (const month of monthsOf(value)) {
		const fits = ({ said }: Found) => compatible(said, value);
		for (const { declaration, index } of everySaying(world.corpus, document.language.id, keys.month(month), fits)) {
			const list = found.get(declaration);
			if (!list) found.set(declaration, [index]);
			else if (!list.includes(index)) list.push(index);
		}
	}
	for (const list of found.values()) list.sort((a, b) => a - b);
	return found;
}
