// What the checks find, paragraph by paragraph and in the text as a whole. Of the document before, under the same name,
// the findings of every paragraph are kept around which nothing has changed.
import { type Facts, factsOf, type Said } from '../analysis/facts.ts';
import type { Document } from '../document/document.ts';
import { endOf } from '../document/paragraphs.ts';
import type { Registry } from '../registry/registry.ts';
import { derived, following } from '../text/derived.ts';
import type { Check, Finding, ParagraphCheck, TextCheck, World } from './check.ts';
import { heardAround, heardWhole, isStale, selected } from './heard.ts';
import { type Changed, changeOf, keptFindings, type Outcome, reach } from './kept.ts';
import { movedFinding } from './moved-finding.ts';
import { type Counted, type Overview, overviewOf, recounted } from './overview.ts';

/** A check, and what it finds. */
export interface Found {
	readonly check: Check;
	readonly finding: Finding;
}

export interface Judged {
	/** In the offsets of each paragraph. */
	readonly paragraphs: readonly (readonly Found[])[];
	/** In those of the document: of the checks that say what they judge. */
	readonly text: readonly Found[];
	readonly failures: readonly { readonly check: Check; readonly error: unknown }[];
	readonly overview: Overview;
}

/** What is known of a document that has been judged. */
interface Known extends Judged {
	readonly document: Document;
	readonly facts: Facts;
	readonly opening: Opening | undefined;
	/** For each paragraph, the checks that have looked at its words or around it: the others need what it says alone. */
	readonly lookers: readonly (readonly ParagraphCheck[])[];
	/** What of the overview the findings of each paragraph rest on. */
	readonly used: readonly (readonly string[])[];
	readonly byCheck: ReadonlyMap<TextCheck, Outcome>;
	readonly counted: Counted;
}

/** The opening paragraph and its items: from which paragraph to which, and the dates in them. */
interface Opening {
	readonly from: number;
	readonly to: number;
	readonly dates: readonly (string | undefined)[];
}

/** Judges documents against a world. A world's other original is not asked: that is for checks that judge the whole text anew. */
export const judged = derived((checks: readonly Check[]) =>
	derived((corpus: World['corpus']) =>
		derived((registry: Registry) => {
			const each = checks.filter(check => 'paragraph' in check);
			const whole = checks.filter((check): check is TextCheck => 'run' in check && check.of !== undefined);
			let locate: World['locate'] = () => undefined;
			const world: World = { registry, corpus, locate: (id, field) => locate(id, field) };
			const judge = following(
				(document: Document) => `${document.language.id} ${document.uri}`,
				(document: Document, before: Known | undefined) => judgedAfter(document, world, each, whole, before),
			);
			return (document: Document, asked: World): Judged => {
				locate = asked.locate;
				return judge(document);
			};
		}),
	),
);

function judgedAfter(
	document: Document,
	world: World,
	each: readonly ParagraphCheck[],
	whole: readonly TextCheck[],
	old: Known | undefined,
): Known {
	const facts = factsOf(world.registry)(document);
	const before =
		old &&
		old.document.header === document.header &&
		old.facts.parties === facts.parties &&
		old.facts.parts === facts.parts
			? old
			: undefined;
	const changed = before ? changeOf(before, { document, facts }) : undefined;
	const count = facts.said.length;
	const counted =
		before && changed
			? recounted(
					before.counted,
					before.facts.said.slice(changed.head, before.facts.said.length - changed.tail),
					facts.said.slice(changed.head, count - changed.tail),
				)
			: overviewOf(facts.said);
	const { overview } = counted;
	const opening = openingOf(document, facts);
	const failures: { check: Check; error: unknown }[] = [];
	const attempt = (check: Check, find: () => Iterable<Finding>): Finding[] => {
		try {
			return [...find()];
		} catch (error) {
			failures.push({ check, error });
			return [];
		}
	};
	const paragraphs: (readonly Found[])[] = [];
	const used: (readonly string[])[] = [];
	const lookers: (readonly ParagraphCheck[])[] = [];
	for (let index = 0; index < count; index++) {
		const same = before && changed && sameAs(index, count, before, changed, overview, opening);
		const lookedBefore = same === undefined ? each : before!.lookers[same]!;
		if (same !== undefined && (lookedBefore.length === 0 || isApart(document, index, changed!))) {
			paragraphs.push(before!.paragraphs[same]!);
			used.push(before!.used[same]!);
			lookers.push(lookedBefore);
			continue;
		}
		const own = facts.said[index]!;
		if (isSilent(own)) {
			paragraphs.push(nothing);
			used.push(unused);
			lookers.push(nobody);
			continue;
		}
		const isOpening = opening && index >= opening.from && index <= opening.to;
		const around = heardAround(document, facts, overview, index, reach, isOpening ? opening.dates : undefined);
		const subject = { document: around.document, facts: around.facts, world };
		const found: Found[] = [];
		const looking: ParagraphCheck[] = [];
		// Where the words around have changed alone, those who have not looked at them find what they found.
		for (const check of lookedBefore) {
			for (const finding of attempt(check, () => check.paragraph(subject)))
				found.push({ check, finding: movedFinding(finding, document.uri, () => -around.base) });
			if (around.looked()) looking.push(check);
		}
		const others = same === undefined ? nothing : before!.paragraphs[same]!;
		const kept = others.filter(({ check }) => !lookedBefore.some(each => each === check));
		paragraphs.push(found.length + kept.length === 0 ? nothing : [...kept, ...found]);
		used.push(same === undefined ? around.used() : [...before!.used[same]!, ...around.used()]);
		lookers.push(looking.length === 0 ? nobody : looking);
	}
	const byCheck = new Map<TextCheck, Outcome>();
	for (const check of whole) {
		const known = before?.byCheck.get(check);
		const kept = before && changed && known && !isStale(known.used, before.overview, overview);
		const found = kept ? keptFindings(check, known, before, { document, facts, overview }, changed) : undefined;
		if (kept && found) byCheck.set(check, { ...known, found });
		else {
			const heard = heardWhole(selected(document, facts, overview, check.of!), overview, facts);
			const subject = { document, facts: heard.facts, world };
			const found = attempt(check, () => check.run(subject)).map(each => movedFinding(each, document.uri, () => 0));
			// What it selects may depend on what is disputed.
			byCheck.set(check, { found, used: [...heard.used(), 'disputed'], sought: check.seeks?.(subject) ?? [] });
		}
	}
	const text = [...byCheck].flatMap(([check, { found }]) => found.map(finding => ({ check, finding })));
	return { document, facts, overview, counted, opening, paragraphs, used, lookers, byCheck, text, failures };
}

const unused: readonly string[] = [];
const nothing: readonly Found[] = [];
const nobody: readonly ParagraphCheck[] = [];

function isSilent(said: Said): boolean {
	return (
		said.mentions.length === 0 &&
		said.claims.length === 0 &&
		said.tellings.length === 0 &&
		said.sessions.length === 0 &&
		said.formerNames.length === 0 &&
		said.acronyms.length === 0 &&
		said.asBodies.length === 0 &&
		said.abbreviations.length === 0 &&
		said.anniversaries.length === 0
	);
}

/** Whether a paragraph that is the same has the same surroundings, too. */
function isApart(document: Document, index: number, { head, start, newEnd }: Changed): boolean {
	return index < head ? endOf(document, index) + reach <= start : document.starts[index]! - reach >= newEnd;
}

/** Of the document before, the paragraph that is the same, and of which the whole says the same. */
function sameAs(
	index: number,
	count: number,
	before: Known,
	{ head, tail }: Changed,
	overview: Overview,
	opening: Opening | undefined,
): number | undefined {
	let same: number;
	if (index < head) same = index;
	else if (index >= count - tail) same = index - count + before.facts.said.length;
	else return undefined;
	if (isStale(before.used[same]!, before.overview, overview)) return undefined;
	const [then, now] = [before.opening, opening];
	if (isIn(then, same) !== isIn(now, index)) return undefined;
	return isIn(now, index) && JSON.stringify(then!.dates) !== JSON.stringify(now!.dates) ? undefined : same;
}

function isIn(opening: Opening | undefined, index: number): boolean {
	return opening !== undefined && index >= opening.from && index <= opening.to;
}

function openingOf({ paragraphs, starts, blocks }: Document, { said }: Facts): Opening | undefined {
	const from = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
	if (from < 0) return undefined;
	let level = blocks;
	let end = endOfBlock(level, starts[from]!);
	while (end === undefined && level.length > 0) {
		const outer = level.findLast(({ content }) => content.start < starts[from]!);
		level = outer?.children ?? [];
		end = endOfBlock(level, starts[from]!);
	}
	let to = from;
	while (to + 1 < starts.length && starts[to + 1]! < (end ?? 0)) to++;
	const dates: (string | undefined)[] = [];
	for (let index = from; index <= to; index++)
		for (const { kind, value } of said[index]!.mentions) if (kind === 'date') dates.push(value);
	return { from, to, dates };
}

function endOfBlock(blocks: Document['blocks'], start: number): number | undefined {
	return blocks.find(({ content }) => content.start === start)?.span.end;
}
