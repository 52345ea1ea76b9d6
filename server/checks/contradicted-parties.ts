// An agreement between other parties than an earlier declaration, or the registry, gives the same agreement.
import type { Claim } from '../analysis/facts.ts';
import { listed } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { nameIn } from '../registry/standing.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';
import { precedents } from './precedents.ts';

export const contradictedParties: Check = {
	code: 'contradicted-parties',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (!claim.about.startsWith('act:') || done.has(claim.subject.start)) continue;
			const finding = otherParties(subject, claim);
			if (!finding) continue;
			done.add(claim.subject.start);
			yield finding;
		}
	},
};

/** The parties of an act on record that agrees with the draft's in kind, subject and day of making, and differs in them alone. */
function otherParties(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const known = precedents(subject, claim);
	// Whoever has it between the draft's parties, on that day, bears the draft out.
	if (known.some(each => !each.otherParties && each.property === claim.property && each.value === claim.value))
		return undefined;
	const against = known.filter(each => each.otherParties !== undefined);
	const best = against[0];
	if (!best || isCorrection(document, claim.subject)) return undefined;
	const [, own] = claim.about.slice('act:'.length).split('/');
	const said = own!.split('+');
	const recorded = best.otherParties!;
	const wrong = said.filter(id => !recorded.includes(id));
	const missing = recorded.filter(id => !said.includes(id));
	const named = wrong.flatMap(id => partyIn(subject, claim, id) ?? [])[0];
	// Not written here but taken from the declaration's parties: nothing to point at, and nothing that is surely wrong.
	if (!named) return undefined;
	const name = (id: string, language: LanguageId) => {
		const party = world.registry.entities.get(id);
		return party ? nameIn(language, party) : id;
	};
	const list = (language: LanguageId) =>
		listed(
			language,
			recorded.map(id => name(id, language)),
		);
	const words = document.text.slice(named.start, named.end);
	const one = wrong.length === 1 && missing.length === 1 ? name(missing[0]!, document.language.id) : undefined;
	return {
		span: named,
		message: {
			en: `The record has this act between ${list('en')}, not with “${words}”: ${best.authority.en}.`,
			fr: `Le dossier donne cet acte entre ${list('fr')}, et non avec « ${words} » : ${best.authority.fr}.`,
		},
		because: against.slice(0, 2).map(each => each.evidence()),
		// An article would have to change with it: “Kenya” may stand for “Ghana”, « le Ghana » for « la Côte d’Ivoire » not.
		...(one && document.language.articles.size === 1
			? { fixes: [{ title: writing(one), edits: [{ ...named, text: one }] }] }
			: {}),
	};
}

/** Where a party is named between the title of an act and what is said of it. */
function partyIn({ document, world }: Subject, { subject, span }: Claim, id: string): Span | undefined {
	const party = world.registry.entities.get(id);
	if (!party) return undefined;
	const from = Math.min(subject.start, span.start);
	const text = document.text.slice(from, Math.max(subject.end, span.end));
	const plain = fold(text);
	if (plain.length !== text.length) return undefined;
	const names = Object.values(party.names)
		.flat()
		.sort((a, b) => b.length - a.length);
	for (const name of names) {
		const at = plain.indexOf(fold(name));
		if (at >= 0) return { start: from + at, end: from + at + name.length };
	}
	return undefined;
}
