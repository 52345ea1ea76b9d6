// Two places of one draft that say different things of one thing.
import { declaredBy } from '../analysis/claims.ts';
import type { Claim, SessionSaid } from '../analysis/facts.ts';
import { placesDiffer } from '../analysis/places.ts';
import { quoteAround } from '../corpus/corpus.ts';
import { compatible } from '../languages/calendar.ts';
import type { Span } from '../text/span.ts';
import type { Check, Finding, Subject } from './check.ts';
import { comparable, nearly } from './contradiction.ts';
import { claimsByAbout } from './nearby.ts';
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
	*run(subject) {
		const { sessions } = subject.facts;
		const done = new Set<number>();
		const yielded = function* (finding: Finding | undefined) {
			if (!finding || done.has(finding.span.start)) return;
			done.add(finding.span.start);
			yield finding;
		};
		for (const same of claimsByAbout(subject.facts).values()) {
			/** What has been said of it so far, each once. */
			const said = new Map<string, Claim>();
			for (const claim of same) {
				const key = `${claim.property} ${claim.value} ${claim.place ?? ''}`;
				if (said.has(key)) continue;
				for (const earlier of said.values()) {
					if (opposed(subject, earlier, claim)) yield* yielded(between(subject, earlier.span, claim.span));
				}
				said.set(key, claim);
			}
		}
		/** Each meeting with each of its dates, once. */
		const told = new Map<string, SessionSaid>();
		for (const session of sessions) {
			const key = `${session.kind} ${session.ordinal} ${session.series.join(' ')} ${session.value}`;
			if (session.value === undefined || told.has(key)) continue;
			for (const each of told.values()) {
				if (
					sameMeeting(each, session) &&
					!compatible(each.value!, session.value) &&
					// Its number is the slip: mistaken-ordinal says so.
					!countedOtherwise(subject, session)
				)
					yield* yielded(between(subject, each.spans.date!, session.spans.date!));
			}
			told.set(key, session);
		}
	},
};

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
	if (
		language.acts.corrections.test(quoteAround(text, other)) ||
		language.acts.corrections.test(quoteAround(text, one))
	)
		return undefined;
	const words = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
	return {
		span: other,
		message: {
			en: `The draft itself has “${words(one)}” above.`,
			fr: `Le projet lui-même donne plus haut « ${words(one)} ».`,
		},
		because: [{ uri: document.uri, start: one.start, end: one.end, quote: quoteAround(text, one) }],
	};
}
