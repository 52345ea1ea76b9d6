// The year in brackets that belongs to the number of a resolution: « la résolution 1701 (2006) ».

import { type DateMention, mention } from '../languages/date-mention.ts';
import type { Language } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { folded } from '../text/words.ts';
import type { Ground, Named } from './reading.ts';

/** A resolution on record as a text numbers it. */
export interface Numbered {
	/** Undefined where the year is another's, and no body is named: assemblies number theirs too. */
	readonly named: Named | undefined;
	readonly year: DateMention;
	/** Behind the bracket. */
	readonly end: number;
}

// « la résolution 1701 (2005) [du Conseil de sécurité] des Nations unies ».
const reach = 40;

/** Behind the name of a resolution on record, the year in brackets; undefined where there is none. */
export function numbered({ words, text, language }: Ground, named: Named | undefined): Numbered | undefined {
	const resolutions = named?.entries.filter(
		({ type, entity }) => type === 'agreement' && (entity as Agreement).kind === 'resolution',
	);
	if (!named || !resolutions?.length) return undefined;
	const from = words[named.to - 1]!.end;
	const [all, lead, year] = /^(\s*\()((?:19|20)\d\d)\)/u.exec(text.slice(from, from + 9)) ?? [];
	if (all === undefined) return undefined;
	const end = from + all.length;
	const own = words[named.from]!.start;
	const before = `${folded(text.slice(Math.max(0, own - reach), own))} `;
	const behind = withoutLead(folded(text.slice(end, end + reach)), language);
	const borne = resolutions.filter(({ entity, written }) => {
		const { adopted, names } = entity as Agreement;
		if (adopted?.date?.startsWith(year!) !== false) return true;
		// “UNSCR 1325”, “Security Council resolution 1325” name the body themselves.
		if (!language.acts.numbered.has(folded(written).split(' ')[0]!)) return true;
		const body = bodyIn(names[language.id]?.[0] ?? '', language);
		return body !== '' && (before.endsWith(` ${body} `) || behind.startsWith(body));
	});
	const start = from + lead!.length;
	return {
		named: borne.length > 0 ? { ...named, entries: borne } : undefined,
		year: mention({ start, end: start + 4 }, year),
		end,
	};
}

/** The body that the official name of a resolution gives, folded: « conseil de securite ». */
function bodyIn(name: string, language: Language): string {
	const kept = folded(name)
		.split(' ')
		.filter(word => !/\d/u.test(word) && !language.acts.numbered.has(word));
	return withoutLead(kept.join(' '), language);
}

/** « du conseil de securite » without its preposition and article. */
function withoutLead(said: string, { small, acts }: Language): string {
	const parts = said.split(' ');
	const first = parts.findIndex(word => !small.has(word) || word === acts.and);
	return first < 0 ? '' : parts.slice(first).join(' ');
}
