// What is claimed of an act that amends or replaces another: which one, and of what day.
import type { Stretch } from '../document/document.ts';
import { isYearless } from '../languages/calendar.ts';
import { moved } from '../text/span.ts';
import type { Told } from './antecedents.ts';
import type { ChangePhrase } from './changes.ts';
import type { Claim } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Placed } from './settle.ts';
import { settledValue } from './year.ts';

/** A claim of the act that amends or replaces; none where neither name nor day tells which other it is. */
export function changeClaims(
	{ how, by, of }: ChangePhrase,
	{ acts }: Reading,
	told: readonly Told[],
	document: Stretch,
	{ at }: Placed,
): Claim[] {
	const [act, other] = [acts[by]!, acts[of]!];
	const about = told[of]!.about;
	const making = other.said.find(({ verb }) => verb === undefined || verb === 'signed' || verb === 'adopted');
	const day = making && settledValue(making.date, document);
	const known = day !== undefined && !isYearless(day);
	if (other.plural || about.length > 1 || (about.length === 0 && !known)) return [];
	return told[by]!.about.map(id => ({
		about: id,
		property: how,
		value: `${about[0] ?? ''}|${known ? day : ''}`,
		span: moved(making && known ? making.date : other, at),
		subject: moved(act, at),
	}));
}
