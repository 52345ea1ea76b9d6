// What is on record of a day, or of a few days.
import type { World } from '../checks/check.ts';
import { everySaying } from '../corpus/ask.ts';
import { keys, monthsOf } from '../corpus/entries.ts';
import { titleOfMeeting } from '../features/meeting-card.ts';
import { compatible, isFullDate, precision, weekdayOf } from '../languages/calendar.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { happeningsOf } from '../registry/happenings.ts';
import { nameIn } from '../registry/standing.ts';
import { type Cited, cited } from './cited.ts';
import { steps } from './record-facts.ts';

export interface Day {
	readonly date: string;
	/** Empty where it is no single day. */
	readonly weekday: string;
	readonly events: readonly { readonly what: string; readonly property: string; readonly id?: string }[];
	readonly told: readonly Cited[];
}

const most = 12;

export function dayOn({ registry, corpus }: World, date: string, language: LanguageId): Day {
	const events: { what: string; property: string; id?: string }[] = [];
	// A year in the registry says nothing of a day.
	const fits = (value: string) => precision(value) !== 'year' && compatible(value, date);
	for (const happening of [...registry.entities.values()].flatMap(happeningsOf).filter(({ value }) => fits(value))) {
		const what =
			happening.what === 'meeting'
				? titleOfMeeting(happening.of, happening.meeting, language)
				: nameIn(language, happening.of);
		events.push({ what, property: happening.what === 'made' ? steps[happening.how] : 'held', id: happening.of.id });
	}
	for (const declaration of corpus.declarations)
		if (declaration.date && declaration.language === language && compatible(declaration.date, date))
			events.push({ what: declaration.title, property: 'declaration adopted' });
	const told = new Map<string, Cited>();
	for (const month of monthsOf(date))
		for (const { declaration, index } of everySaying(corpus, language, keys.month(month), ({ said }) =>
			compatible(said, date),
		)) {
			const statement = declaration.statements[index];
			if (statement) told.set(`${declaration.uri} ${statement.quote}`, cited(declaration, statement));
		}
	return {
		date,
		weekday: isFullDate(date) ? languageOf(language).weekdayNames[weekdayOf(date)]! : '',
		events: events.slice(0, most),
		told: [...told.values()].slice(0, most),
	};
}
