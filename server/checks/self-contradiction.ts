// Two places of one draft that say different things of one thing.
import { declaredBy } from '../analysis/claims.ts';
import type { Claim, SessionSaid } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { quoteAround } from '../corpus/quotes.ts';
import { compatible } from '../languages/calendar.ts';
import { borne } from '../text/derived.ts';
import { wordsIn } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Check, Finding, Subject } from './check.ts';
import { comparable } from './contradiction.ts';
import { isCorrection } from './corrections.ts';
import { nearDates, nearly } from './near-dates.ts';
import { claimsByAbout, stretchAround } from './nearby.ts';
import { isDisputable, meetingKey } from './overview.ts';
import { countedOtherwise } from './session-accounts.ts';

export const selfContradiction: Check = {
	code: 'self-contradiction',
	severity: 'warning',
	of({ claims, sessions }, _, { disputed }) {
		if (disputed.size === 0) return undefined;
		const claimed = claims.filter(claim => disputed.has(claim.about) && isDisputable(claim));
		const held = sessions.filter(session => disputed.has(meetingKey(session)));
		return claimed.length + held.length > 0 ? { claims: claimed, sessions: held } : undefined;
	},
	run: subject => heldTogether(subject).found,
	looksAt: subject => heldTogether(subject).looked,
	keys: { claims: ({ about }) => about, sessions: meetingKey },
};

/** What is found, and the places of which the words around were looked at. */
const heldTogether = borne(
	(subject: Subject): { readonly found: readonly Finding[]; readonly looked: readonly Span[] } => {
		const found: Finding[] = [];
		const looked: Span[] = [];
		const done = new Set<number>();
		const { text } = subject.document;
		const stretch = (span: Span) => stretchAround(text, span);
		/** Whether what is said at `other` is found. */
		const isFound = (one: Span, other: Span): boolean => {
			if (done.has(other.start)) return true;
			looked.push(stretch(one), stretch(other));
			const finding = between(subject, one, other);
			if (!finding) return false;
			done.add(other.start);
			found.push(finding);
			return true;
		};
		for (const same of claimsByAbout(subject.facts).values()) {
			/** What has been said of it so far, each once. */
			const said = new Set<string>();
			const earlier = nearDates<Claim>();
			for (const claim of same) {
				const key = `${claim.property} ${claim.value} ${claim.place ?? ''}`;
				if (said.has(key)) continue;
				earlier.near(claim.value).some(each => opposed(subject, each, claim) && isFound(each.span, claim.span));
				said.add(key);
				earlier.add(claim.value, claim);
			}
		}
		/** Each meeting with each of its dates, once. */
		const told = new Set<string>();
		const meetings = new Map<string, SessionSaid[]>();
		for (const session of subject.facts.sessions) {
			const key = `${session.kind} ${session.ordinal} ${session.series.join(' ')} ${session.value}`;
			if (session.value === undefined || told.has(key)) continue;
			const alike = meetings.get(meetingKey(session)) ?? [];
			alike.some(
				each =>
					sameMeeting(each, session) &&
					!compatible(each.value!, session.value!) &&
					// Its number is the slip: mistaken-ordinal says so.
					!countedOtherwise(subject, session) &&
					isFound(each.spans.date!, session.spans.date!),
			);
			told.add(key);
			meetings.set(meetingKey(session), [...alike, session]);
		}
		return { found, looked };
	},
);

/** One thing, one thing done, and two dates that look like one: a signing in two towns on two days is two signings. */
function opposed({ world }: Subject, one: Claim, other: Claim): boolean {
	if (one.about !== other.about || one.span.start === other.span.start || !comparable(one.property, other.property))
		return false;
	// The same parties made the one declaration and the other.
	if (one.about.startsWith(declaredBy)) return false;
	if (compatible(one.value, other.value) || placesDiffer(one.place, other.place)) return false;
	// « daté » may be either of two days of an act's making.
	if (one.property !== other.property && world.registry.entities.has(one.about)) return false;
	return nearly(one.value, other.value);
}

function sameMeeting(one: SessionSaid, other: SessionSaid): boolean {
	return (
		one.ordinal === other.ordinal &&
		one.kind === other.kind &&
		one.value !== undefined &&
		other.value !== undefined &&
		one.series.some(key => other.series.includes(key))
	);
}

function between({ document }: Subject, one: Span, other: Span): Finding | undefined {
	const { text, language } = document;
	if (isCorrection({ text, language }, other) || isCorrection({ text, language }, one)) return undefined;
	const words = (span: Span) => wordsIn(text, span);
	return {
		span: other,
		message: {
			en: `The draft itself has “${words(one)}” above.`,
			fr: `Le projet lui-même donne plus haut « ${words(one)} ».`,
		},
		because: [{ uri: document.uri, start: one.start, end: one.end, quote: quoteAround(text, one) }],
	};
}
