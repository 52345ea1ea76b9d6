// The days or the place of a meeting, an event or an opening that an earlier declaration, or the registry, gives otherwise.
import type { Claim, SessionSaid } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { standing } from '../corpus/prevailing.ts';
import { compatible, precision } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { wordsIn } from '../text/plain.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { contradictedPlaces, placeFinding } from './contradicted-place.ts';
import { contradictedDates } from './contradiction.ts';
import { isCorrection } from './corrections.ts';
import { citation, evidenceOf } from './precedents.ts';
import { countedOtherwise, ofAccount, type SessionAccount, sessionAccounts } from './session-accounts.ts';

export const contradictedEvent: Check = {
	code: 'contradicted-event',
	severity: 'warning',
	*paragraph(subject) {
		yield* contradictedDates(subject, isHappening);
		yield* contradictedPlaces(subject, isHappening);
		const done = new Set<number>();
		for (const session of subject.facts.sessions) {
			const finding = sessionFinding(subject, session);
			if (!finding || done.has(finding.span.start)) continue;
			done.add(finding.span.start);
			yield finding;
		}
	},
};

function isHappening({ about, property }: Claim): boolean {
	if (property === 'seat' || property === 'members') return false;
	return about.startsWith('thing:') || property === 'founded' || (property === 'held' && !about.startsWith('visit:'));
}

/** A meeting of the same number in the same series, on other days or in another place. */
function sessionFinding(subject: Subject, session: SessionSaid): Finding | undefined {
	const { document } = subject;
	const accounts = standing(
		sessionAccounts(subject, session).filter(each => each.passage.ordinal === session.ordinal),
		ofAccount,
	);
	// The number is the slip, and mistaken-ordinal says so.
	if (countedOtherwise(subject, session)) return undefined;
	const { value, place, spans } = session;
	if (accounts.length === 0 || isCorrection(document, spans.date ?? spans.place ?? spans.number)) return undefined;
	const dates = accounts.filter(({ passage }) => passage.value !== undefined);
	if (value && spans.date && dates.length > 0 && dates.every(({ passage }) => !compatible(value, passage.value!)))
		return dateFinding(subject, spans.date, value, dates);
	const places = accounts.filter(({ passage }) => passage.place !== undefined);
	if (!place || !spans.place || places.some(({ passage }) => !placesDiffer(place, passage.place))) return undefined;
	// The same days, or no days at all: else the other date has been reported.
	const best = places.find(({ passage }) => !value || !passage.value || compatible(value, passage.value));
	if (!best) return undefined;
	const { passage, declaration } = best;
	const found = placeFinding(subject, spans.place, {
		...(passage.place ? { place: passage.place } : {}),
		...(passage.placeWords && declaration.language === document.language.id ? { placeWords: passage.placeWords } : {}),
		authority: citation(declaration, passage),
		severity: 'warning',
	});
	return { ...found, because: [evidenceOf(declaration, passage)] };
}

function dateFinding(
	{ document }: Subject,
	span: { start: number; end: number },
	value: string,
	accounts: readonly SessionAccount[],
): Finding {
	const { passage, declaration } = accounts[0]!;
	const recorded = passage.value!;
	const said = wordsIn(document.text, span);
	const authority = citation(declaration, passage);
	const fits = recorded.includes('/') === value.includes('/') && precision(recorded) === precision(value);
	const fix = document.language.writeDate(recorded);
	return {
		span,
		message: {
			en: `The record has ${english.writeDate(recorded)}, not “${said}”: ${authority.en}.`,
			fr: `Le dossier donne ${french.writeDate(recorded)}, non « ${said} » : ${authority.fr}.`,
		},
		because: accounts.slice(0, 4).map(each => evidenceOf(each.declaration, each.passage)),
		...(fits ? { fixes: [{ title: writing(fix), edits: [{ ...span, text: fix }] }] } : {}),
	};
}
