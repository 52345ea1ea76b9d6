// What is claimed of bodies: their seat, their members, who presides.
import type { Stretch } from '../document/document.ts';
import { isYearless } from '../languages/calendar.ts';
import { moved } from '../text/span.ts';
import type { AffiliationPhrase } from './affiliations.ts';
import type { Claim } from './facts.ts';
import type { Placed } from './settle.ts';
import { settledValue } from './year.ts';

/** One claim for each key that a body is known by. */
export function affiliationClaims(said: AffiliationPhrase, document: Stretch, { at }: Placed): Claim[] {
	const value = claimedIn(said, document);
	if (value === undefined) return [];
	const span = moved(said, at);
	return said.keys.map(key => {
		const body = key.startsWith('@') ? key.slice(1) : `thing:${key}`;
		return {
			about:
				said.what === 'chaired'
					? `chair:${body}`
					: said.what === 'seat' || said.what === 'members'
						? body
						: `member:${body}/${said.value}`,
			property: said.what,
			value,
			...(said.what === 'seat' ? { place: said.value, placeSpan: span } : {}),
			span,
			subject: moved(said.body, at),
		};
	});
}

/** What is claimed; see `Claim.value`. */
function claimedIn({ what, value, date, now }: AffiliationPhrase, document: Stretch): string | undefined {
	if (what === 'seat') return value;
	if (what === 'members') return `n ${value}`;
	if (what === 'member') return 'now';
	const when = now ? document.header.date : date && settledValue(date, document);
	if (when === undefined || isYearless(when)) return undefined;
	return what === 'chaired' ? `${value} ${when}` : when;
}
