// Inlay hints: the weekday of a date, the status of an agreement, the name behind an acronym. Each by a setting of its own.
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { factsOf, type Mention } from '../analysis/facts.ts';
import type { World } from '../checks/check.ts';
import type { Document } from '../document/document.ts';
import { isFullDate, weekdayOf } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Entity } from '../registry/entity.ts';
import { nameIn, standingOn } from '../registry/standing.ts';
import { positionAt } from '../text/lines.ts';
import { standings } from './labels.ts';
import { offsetOf } from './position.ts';
import { mentionsIn } from './titles.ts';

/** Which hints are shown. */
export interface Hints {
	readonly weekdays: boolean;
	readonly statuses: boolean;
	readonly acronyms: boolean;
}

/** The hints inside `range`. A weekday is the draft's own affair and in its language; the rest is in the interface's. */
export function inlayHints(
	document: Document,
	world: World,
	range: Range,
	{ hints, locale, today }: { readonly hints: Hints; readonly locale: LanguageId; readonly today: string },
): InlayHint[] {
	if (!hints.weekdays && !hints.statuses && !hints.acronyms) return [];
	const { mentions } = factsOf(world.registry)(document);
	const day = document.header.date?.length === 10 ? document.header.date : today;
	const [from, to] = [offsetOf(document, range.start), offsetOf(document, range.end)];
	const first = hints.statuses || hints.acronyms ? firstOfEach(mentions, to) : new Set<Mention>();
	const found: InlayHint[] = [];
	const add = (at: number, label: string, side: 'before' | 'behind') =>
		found.push({
			position: positionAt(document.lines, at),
			label,
			...(side === 'before' ? { paddingRight: true } : { paddingLeft: true }),
		});
	for (const mention of mentionsIn(mentions, from, to)) {
		const { kind, value, weekday, entity, start, end } = mention;
		if (kind === 'date' && hints.weekdays && value !== undefined && isFullDate(value) && !weekday)
			add(start, document.language.weekdayNames[weekdayOf(value)]!, 'before');
		if (!entity || !first.has(mention)) continue;
		if (entity.type === 'agreement' && hints.statuses) {
			const standing = standingOn(entity, day);
			if (standing !== 'unknown') add(end, `(${standings[standing][locale]})`, 'behind');
		}
		if (entity.type === 'organisation' && hints.acronyms && isAcronym(entity, document.text.slice(start, end)))
			add(end, `(${nameIn(languageOf(locale).id, entity)})`, 'behind');
	}
	return found;
}

function firstOfEach(mentions: readonly Mention[], to: number): ReadonlySet<Mention> {
	const seen = new Set<Entity>();
	const found = new Set<Mention>();
	for (const mention of mentions) {
		if (mention.start >= to) break;
		if (!mention.entity || seen.has(mention.entity)) continue;
		seen.add(mention.entity);
		found.add(mention);
	}
	return found;
}

function isAcronym({ acronyms }: Entity, written: string): boolean {
	return Object.values(acronyms ?? {}).some(list => list.includes(written));
}
