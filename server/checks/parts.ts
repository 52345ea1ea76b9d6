// Checks of the whole text whose matter falls apart: what is said of one act is held together, what is said of another for
// itself. After an edit those parts are judged again of which it says something else, or around which it stands.
import type { Claim, Said, SessionSaid } from '../analysis/facts.ts';
import { type Changed, isMoved, type Version } from './changes.ts';
import type { Finding, PartedCheck, TextCheck, World } from './check.ts';
import { heardPart, heardWhole, isStale, selected } from './heard.ts';
import { movedFindings, type Outcome } from './kept.ts';
import { isLookedAt, type Looked, lookedIn, movedLooked, nowhere } from './looked.ts';
import { movedFinding } from './moved-finding.ts';

/** What was found in a part, and the words that were looked at. */
export interface Part {
	readonly found: readonly Finding[];
	readonly looked: Looked;
}

/** What a check found in the document before, and what has changed since. */
export interface Before {
	readonly known: Outcome;
	readonly version: Version;
	readonly changed: Changed;
}

export function isParted(check: TextCheck): check is PartedCheck {
	return check.keys !== undefined;
}

/** Runs what may fail; what failed finds nothing. */
type Attempt = (find: () => Iterable<Finding>) => readonly Finding[];

/** What a check finds that says by which keys its matter falls apart. */
export function foundInParts(
	check: PartedCheck,
	now: Version,
	world: World,
	before: Before | undefined,
	attempt: Attempt,
): Outcome {
	const again = before && keysAgain(check, before, now);
	const parts = new Map<string, Part>();
	let isSame = true;
	if (before && again)
		for (const [key, part] of before.known.parts!) {
			if (again.has(key)) continue;
			const moved = movedPart(part, before, now);
			if (moved !== part) isSame = false;
			parts.set(key, moved);
		}
	if (before && again?.size === 0 && isSame) return before.known;
	const fresh = again?.size === 0 ? undefined : judgedParts(check, again, now, world, attempt);
	for (const [key, part] of fresh?.parts ?? []) parts.set(key, part);
	const old = again ? before!.known.used : [];
	return {
		found: eachPlaceOnce([...parts.values()].flatMap(({ found }) => found)),
		used: fresh ? [...new Set([...old, ...fresh.used])] : old,
		sought: [],
		looked: nowhere,
		isIdle: undefined,
		parts,
	};
}

/** The keys of the parts that are to be judged again; undefined for all. */
function keysAgain(
	check: PartedCheck,
	{ known, version, changed }: Before,
	now: Version,
): ReadonlySet<string> | undefined {
	const { steps, head, isSaidAgain } = changed;
	const others = known.used.filter(what => what !== 'disputed');
	if (!steps || isStale(others, version.overview, now.overview)) return undefined;
	const found = differing(version.overview.disputed, now.overview.disputed);
	for (const [at, step] of steps.entries()) {
		const [gone, come] = [version, now].map(({ document, facts, overview }) =>
			check.of(facts.said[head + at]!, document.paragraphs[head + at]!, overview),
		);
		const isSame = isSaidAgain || isMoved(gone ?? {}, come ?? {}, step, Number.NEGATIVE_INFINITY);
		if (!isSame) for (const said of [gone, come]) for (const key of keysOf(said ?? {}, check.keys)) found.add(key);
		for (const [key, { looked }] of known.parts!)
			if (isLookedAt(looked, version.document, head + at, step)) found.add(key);
	}
	return found;
}

/** What only one of two sets has. */
function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
	if (one === other) return new Set();
	return new Set([...[...one].filter(key => !other.has(key)), ...[...other].filter(key => !one.has(key))]);
}

type Keys = PartedCheck['keys'];

function keysOf({ claims = [], sessions = [] }: Partial<Said>, keys: Keys): readonly string[] {
	return claims.length + sessions.length === 0 ? none : [...claims.map(keys.claims), ...sessions.map(keys.sessions)];
}

const none: readonly string[] = [];

/** Judges the parts of these keys, or all there are. */
function judgedParts(
	check: PartedCheck,
	wanted: ReadonlySet<string> | undefined,
	{ document, facts, overview }: Version,
	world: World,
	attempt: Attempt,
): { readonly parts: ReadonlyMap<string, Part>; readonly used: readonly string[] } {
	const { keys } = check;
	const isWanted = (said: Said) => !wanted || keysOf(said, keys).some(key => wanted.has(key));
	const heard = heardWhole(
		overview =>
			selected(document, facts, overview, (said, paragraph, whole) =>
				isWanted(said) ? check.of(said, paragraph, whole) : undefined,
			),
		overview,
		facts,
	);
	const said = new Map<string, { claims: Claim[]; sessions: SessionSaid[] }>();
	const of = (key: string) => {
		const known = said.get(key) ?? { claims: [], sessions: [] };
		said.set(key, known);
		return known;
	};
	for (const claim of heard.facts.claims) of(keys.claims(claim)).claims.push(claim);
	for (const session of heard.facts.sessions) of(keys.sessions(session)).sessions.push(session);
	const parts = new Map<string, Part>();
	for (const [key, own] of said) {
		if (wanted && !wanted.has(key)) continue;
		const subject = { document, facts: heardPart(heard.facts, own), world };
		let looked = nowhere;
		const found = attempt(() => {
			const all = [...check.run(subject)];
			looked = lookedIn(document, check.looksAt(subject));
			return all;
		});
		parts.set(key, { found: found.map(each => movedFinding(each, document.uri, () => 0)), looked });
	}
	return { parts, used: heard.used() };
}

/** A part after an edit around which nothing of it has changed. */
function movedPart(part: Part, { version: { document: old }, changed }: Before, { document }: Version): Part {
	const found = movedFindings(part.found, old.uri, changed);
	const looked = movedLooked(part.looked, old, document, changed.head, changed.steps!);
	return found === part.found && looked === part.looked ? part : { found, looked };
}

/** Of several findings at one place that whose evidence stands first: a date may be said of several acts. */
function eachPlaceOnce(found: readonly Finding[]): readonly Finding[] {
	const first = new Map<number, Finding>();
	const evidence = ({ because }: Finding) => because?.[0]?.start ?? 0;
	for (const finding of found) {
		const known = first.get(finding.span.start);
		if (!known || evidence(finding) < evidence(known)) first.set(finding.span.start, finding);
	}
	return [...first.values()];
}
