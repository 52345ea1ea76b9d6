// « à l’invitation du Premier ministre » for a visit to which, on record, the President invited.
import type { Claim } from '../analysis/facts.ts';
import { type Head, headOf } from '../analysis/heads.ts';
import { bounds } from '../languages/calendar.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import type { Office } from '../registry/entity.ts';
import { holderOn, nameIn } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import type { Finding, Subject, World } from './check.ts';
import { isCorrection } from './corrections.ts';
import { renamed } from './renaming.ts';
import { ofVisit, sureness, toldOfVisit } from './visits-told.ts';

export function contradictedHost(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const { what, when } = ofVisit(claim);
	const told = toldOfVisit(subject, claim);
	const said = hostOf(world, what);
	// A visit may have several hosts: whoever names the draft's, or one who may be the same, bears it out.
	const against = told.filter(each => areOthers(said, hostOf(world, each.what), bounds(when).last));
	const best = against.find(each => sureness(claim, each) === 'warning') ?? against[0];
	if (!best || against.length < told.length || isCorrection(document, claim.span)) return undefined;
	const right = hostOf(world, best.what);
	const words = wordsIn(document.text, claim.span);
	const name = (id: LanguageId) => nameOf(world, right, id);
	return {
		span: claim.span,
		message: {
			en: `The record names the ${name('en')} as who invited to this visit, not “${words}”: ${best.authority.en}.`,
			fr: `Le dossier nomme une autre autorité invitante pour cette visite (${name('fr')}), non « ${words} » : ${best.authority.fr}.`,
		},
		because: against
			.filter(({ what: other }) => other === best.what)
			.slice(0, 4)
			.map(each => each.evidence()),
		// With a name beside the office, more would have to change than the office.
		fixes:
			right.office && isAlone(subject, claim)
				? renamed(document, claim.span, nameIn(document.language.id, right.office))
				: [],
		severity: sureness(claim, best),
	};
}

/** Who invited: an office on record, or the head of a State or a government. */
interface Host {
	readonly country: string;
	readonly head?: Head;
	readonly office?: Office;
}

function hostOf({ registry }: World, key: string): Host {
	const office = registry.entities.get(key);
	if (office?.type === 'office') {
		const head = headOf(registry)(office);
		return { country: office.country ?? '', office, ...(head ? { head } : {}) };
	}
	const [head, country] = key.split('@') as [Head, string];
	return { country, head };
}

/**
 * Whether two who invited are certainly not one: the heads of State and of government, or two offices that two persons held
 * on the day. A minister may be head of the government as well, and is never head of State.
 */
function areOthers(one: Host, other: Host, day: string): boolean {
	if (one.country !== other.country || (one.office && one.office === other.office)) return false;
	const [first, second] = [one, other].map(({ office }) => office && holderOn(office.holders, day)?.person);
	if (first && first === second) return false;
	if (one.head && other.head) return one.head !== other.head;
	if (first && second) return true;
	return (one.head === 'state' && other.office !== undefined) || (other.head === 'state' && one.office !== undefined);
}

const heads: Readonly<Record<Head, Phrase>> = {
	state: { en: 'head of State', fr: 'chef de l’État' },
	government: { en: 'head of government', fr: 'chef du gouvernement' },
};

function nameOf({ registry }: World, { office, head, country }: Host, language: LanguageId): string {
	if (office) return nameIn(language, office);
	const state = registry.entities.get(country);
	return `${heads[head!][language]}${state ? ` (${nameIn(language, state)})` : ''}`;
}

/** Whether the office stands without a name, and is no name itself. */
function isAlone({ document, facts }: Subject, { span }: Claim): boolean {
	const behind = document.text.slice(span.end, span.end + 40);
	return (
		!/^\s*,?\s*(?:S\.?\s?E\.?\s*)?(?:M\.|Mme|Mr|Ms|Mrs|Dr|H\.?\s?E\.?)?\s*\p{Lu}\p{L}+\s+\p{Lu}/u.test(behind) &&
		!facts.near.mentions.some(({ kind, start, end }) => kind === 'person' && start < span.end && span.start < end)
	);
}
