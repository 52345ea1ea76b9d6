// What an act amends or replaces: « le Protocole modifiant l’Accord du 4 mai 2001 », “, replacing the 1999 Agreement”.
import type { ActWords } from '../languages/act-words.ts';
import type { ActPhrase } from './acts.ts';
import type { Ground } from './reading.ts';

/** One act of a paragraph amends or replaces another; both by their place among the acts. */
export interface ChangePhrase {
	readonly how: 'amends' | 'replaces';
	/** The later act. */
	readonly by: number;
	readonly of: number;
}

// « portant modification de l’», “which has superseded the”.
const lead = 60;

/** The changes of a paragraph, in order: only where nothing but the making of the one stands between. */
export function changePhrases({ small, language }: Ground, acts: readonly ActPhrase[]): ChangePhrase[] {
	const found: ChangePhrase[] = [];
	for (let index = 1; index < acts.length; index++) {
		const said = changeBefore(language.acts.changes, small, acts[index]!.start);
		if (!said) continue;
		const other = acts[index - 1]!;
		if (!isJoined(language.acts.changes, small, other, said.start)) continue;
		const passive = said.how === 'replacedBy';
		found.push({
			how: said.how === 'amends' ? 'amends' : 'replaces',
			by: passive ? index : index - 1,
			of: passive ? index - 1 : index,
		});
	}
	return found;
}

function changeBefore(words: ActWords['changes'], small: string, start: number) {
	const before = small.slice(Math.max(0, start - lead), start);
	for (const how of ['replacedBy', 'amends', 'replaces'] as const) {
		const match = words[how].exec(before);
		if (match) return { how, start: start - before.length + match.index };
	}
	return undefined;
}

/** Whether what is said at an offset is said of an act: it stands in its title, behind it, or behind what is told of its making. */
function isJoined({ joint }: ActWords['changes'], small: string, act: ActPhrase, at: number): boolean {
	if (act.plural) return false;
	if (at < act.end) return at > act.start;
	const ends = act.said.flatMap(({ date, place }) => [date.end, place?.end ?? 0]).filter(end => end <= at);
	return joint.test(small.slice(Math.max(act.end, ...ends), at));
}
