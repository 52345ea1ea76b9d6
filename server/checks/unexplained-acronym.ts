// An acronym that its readers cannot know: explained further on only, or nowhere and known to nobody.
import type { AcronymSaid } from '../analysis/facts.ts';
import { isExplaining } from '../analysis/first-use.ts';
import { anything, isSaid } from '../corpus/ask.ts';
import { keys } from '../corpus/entries.ts';
import { blocksAt } from '../document/find.ts';
import type { Registry } from '../registry/registry.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Check, Finding, Subject, TextSubject } from './check.ts';
import { mentionsBetween } from './nearby.ts';
import { aroundAcronym, writtenOut } from './renaming.ts';

export const unexplainedAcronym: Check = {
	code: 'unexplained-acronym',
	severity: 'information',
	of: ({ acronyms, asBodies, mentions }) =>
		acronyms.length + asBodies.length > 0
			? { acronyms, asBodies, mentions: asBodies.length > 0 ? mentions : [] }
			: undefined,
	alone: aroundAcronym,
	seeks: ({ document: { text }, facts: { acronyms, asBodies } }) => [
		...new Set([
			...acronyms.flatMap(({ acronym, name }) => [acronym.text, text.slice(name.start, name.end)]),
			...asBodies.map(({ start, end }) => text.slice(start, end)),
		]),
	],
	*run(subject) {
		const introduced = new Map<string, AcronymSaid>();
		for (const said of subject.facts.acronyms)
			if (!introduced.has(said.acronym.text)) introduced.set(said.acronym.text, said);
		for (const said of introduced.values()) {
			const finding = explainedLater(subject, said);
			if (finding) yield finding;
		}
		const done = new Set<string>();
		for (const span of subject.facts.asBodies) {
			const acronym = subject.document.text.slice(span.start, span.end);
			if (done.has(acronym) || introduced.has(acronym)) continue;
			done.add(acronym);
			if (!isKnown(subject, span, acronym)) yield unknown(span, acronym);
		}
	},
};

/** « … de l’ABC », where « … l’Agence … (ABC) » follows. */
function explainedLater({ document }: TextSubject, { acronym, name }: AcronymSaid): Finding | undefined {
	const { text, language } = document;
	if (language.nouns.wellKnown.has(acronym.text)) return undefined;
	const start = firstUse(text, acronym);
	if (start === undefined || start >= name.start) return undefined;
	// A title or a heading explains nothing, and a name that was written out before needs no more.
	if (!isExplaining(blocksAt(document.blocks, start).at(-1)?.kind)) return undefined;
	const full = text.slice(name.start, name.end);
	if (text.slice(0, start).includes(full)) return undefined;
	const end = start + acronym.text.length;
	return {
		span: { start, end },
		message: {
			en: `“${acronym.text}” is explained only further on: ${full.replace(/\s+/gu, ' ')}.`,
			fr: `« ${acronym.text} » n’est expliqué que plus loin : ${full.replace(/\s+/gu, ' ')}.`,
		},
		fixes: writtenOut(document, { start, end }, `${full.replace(/\s+/gu, ' ')} (${acronym.text})`),
		because: [
			{ uri: document.uri, start: name.start, end: acronym.end, quote: text.slice(name.start, acronym.end + 1) },
		],
	};
}

/** Where an acronym first stands as a word of its own, no half of a compound and in no brackets. */
function firstUse(text: string, { text: acronym, start: introduced }: AcronymSaid['acronym']): number | undefined {
	for (let at = text.indexOf(acronym); at >= 0 && at < introduced; at = text.indexOf(acronym, at + 1)) {
		const [before, behind] = [text[at - 1] ?? ' ', text[at + acronym.length] ?? ' '];
		if (/[\s’'«“]/u.test(before) && /[\s,.;:»”]/u.test(behind)) return at;
	}
	return undefined;
}

/** Whether the registry, an earlier declaration or the text itself knows the acronym. */
function isKnown({ document, facts, world }: Subject, span: Span, acronym: string): boolean {
	const { text } = document;
	return (
		acronym.length < shortest ||
		mentionsBetween(facts, span.start - longestName, span.end).some(each => overlaps(each, span)) ||
		written(world.registry).has(acronym) ||
		isSaid(world.corpus, keys.short(acronym), anything) ||
		// “ABC (the Agency …)”, “Agency … (ABC)”, « ABC, Agence … »: explained in a way that is not read as such.
		text.includes(`(${acronym})`) ||
		text.includes(`(« ${acronym} »)`) ||
		text.includes(`(“${acronym}”)`) ||
		/^\s*[(:]/u.test(text.slice(span.end, span.end + 3))
	);
}

// Two letters may be anything; a word in a heading that is all capitals is longer than an acronym.
const shortest = 3;
const longestName = 200;

/** All that the registry calls anything, as written. */
const written = derived((registry: Registry) => {
	const found = new Set<string>();
	for (const entity of registry.entities.values()) {
		for (const names of [entity.names, entity.acronyms ?? {}])
			for (const list of Object.values(names)) for (const name of list) found.add(name);
		for (const alias of entity.aliases ?? []) found.add(alias);
		if (entity.type === 'country') found.add(entity.id).add(entity.iso2);
	}
	return found;
});

function unknown(span: Span, acronym: string): Finding {
	return {
		span,
		message: {
			en: `“${acronym}” is explained nowhere, and neither the registry nor any earlier declaration knows it.`,
			fr: `« ${acronym} » n’est expliqué nulle part, et ni le registre ni aucune déclaration antérieure ne le connaît.`,
		},
		severity: 'hint',
	};
}
