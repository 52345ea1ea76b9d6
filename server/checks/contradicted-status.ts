// An act told to be further back in its life than the record has it, or in force where the record says it was not.
import type { Claim } from '../analysis/facts.ts';
import { bounds, isFullDate, precision } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { LanguageId, Phrase, Status } from '../languages/language.ts';
import type { Agreement } from '../registry/entity.ts';
import { endOf } from '../registry/standing.ts';
import { wordsIn } from '../text/plain.ts';
import type { Check, Finding, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { type Precedent, precedents, registered, statusNames } from './precedents.ts';
import { restating } from './restating.ts';

export const contradictedStatus: Check = {
	code: 'contradicted-status',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const claim of subject.facts.claims) {
			if (done.has(claim.span.start)) continue;
			const finding =
				claim.property === 'status'
					? behindRecord(subject, claim)
					: claim.property === 'inForce'
						? aheadOfRecord(subject, claim)
						: undefined;
			if (!finding) continue;
			done.add(claim.span.start);
			yield finding;
		}
	},
};

/** An act's life goes forward: negotiated, initialled, signed and not in force, in force. */
const order: readonly (readonly Status[])[] = [
	['negotiated'],
	['initialled'],
	// What is applied provisionally is not in force.
	['not in force', 'provisional'],
	['in force'],
];

function stageOf(status: Status): number {
	return order.findIndex(stage => stage.includes(status));
}

const reached: Partial<Record<Precedent['property'], Status>> = {
	initialled: 'initialled',
	signed: 'not in force',
	provisional: 'provisional',
	inForce: 'in force',
};

/** How far a precedent has an act on its way; less than nothing where it says nothing of that. */
function stageTold({ property, value }: Precedent): number {
	const stage = property === 'status' ? (value as Status) : reached[property];
	return stage ? stageOf(stage) : -1;
}

/** « les négociations relatives à l’accord », when an earlier text has it signed. */
function behindRecord(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const day = document.header.date;
	const said = claim.value as Status;
	if (said === 'in force') return outlived(subject, claim) ?? notYet(subject, claim);
	const record = world.registry.entities.get(claim.about);
	// Negotiations under a convention of many States go on after it is signed.
	if (said === 'negotiated' && record?.type === 'agreement' && (record.parties?.length ?? 0) !== 2) return undefined;
	const further = precedents(subject, claim)
		.filter(
			each =>
				stageTold(each) > stageOf(said) &&
				(each.property === 'status' || day === undefined || bounds(each.value).last <= day),
		)
		// The furthest that it has come; among the same, what stands first.
		.toSorted((one, other) => stageTold(other) - stageTold(one));
	const best = further.find(each => each.severity === 'warning') ?? further[0];
	return best && finding(subject, claim, best, further);
}

/** « est en vigueur », of an act that has come to its end. */
function outlived(subject: Subject, claim: Claim): Finding | undefined {
	const { document, world } = subject;
	const day = document.header.date;
	if (day === undefined) return undefined;
	const known = precedents(subject, claim);
	// A later text that has it in force again knows better.
	if (known.some(each => each.property === 'status' && each.value === 'in force' && (each.asOf ?? '') > day))
		return undefined;
	const told = known.filter(each => each.property === 'ended' && bounds(each.value).last < day);
	const best = told.find(each => each.severity === 'warning') ?? told[0];
	if (best) return finding(subject, claim, best, told);
	const record = world.registry.entities.get(claim.about);
	const end = record && endOf(world.registry, record);
	if (!end || bounds(end.date).last >= day) return undefined;
	const replaced = registered(
		world,
		end.by as Agreement,
		'inForce',
		end.field,
		{ date: end.date },
		document.language.id,
	);
	return finding(subject, claim, { ...replaced, property: 'ended' }, [replaced]);
}

/** « est en vigueur », of an act that entered into force only after the day of the text. */
function notYet(subject: Subject, claim: Claim): Finding | undefined {
	const day = subject.document.header.date;
	if (day === undefined) return undefined;
	const known = precedents(subject, claim);
	if (known.some(each => each.property === 'status' && each.value === 'in force' && (each.asOf ?? '') <= day))
		return undefined;
	const told = known.filter(each => each.property === 'inForce');
	if (!told.every(each => bounds(each.value).first > day)) return undefined;
	const best = told.find(each => each.severity === 'warning') ?? told[0];
	return best && finding(subject, claim, best, [...told, ...known.filter(each => each.property === 'provisional')]);
}

/** « en vigueur depuis 1996 », when the record has it not in force on a later day. */
function aheadOfRecord(subject: Subject, claim: Claim): Finding | undefined {
	const since = bounds(claim.value).first;
	const known = precedents(subject, claim);
	if (known.some(each => each.property === 'inForce')) return undefined;
	// « en vigueur depuis le 21 septembre 2017 », of an act applied provisionally since that day.
	const applied = known.find(each => each.property === 'provisional' && each.value === claim.value);
	if (applied && isFullDate(claim.value)) return finding(subject, claim, applied, [applied]);
	const against = known.filter(
		each => each.property === 'status' && each.value !== 'in force' && each.asOf !== undefined && each.asOf > since,
	);
	const best = against[0];
	return best && finding(subject, claim, best, against);
}

function finding(subject: Subject, claim: Claim, best: Precedent, all: readonly Precedent[]): Finding | undefined {
	const { document } = subject;
	if (isCorrection(document, claim.span)) return undefined;
	const said = wordsIn(document.text, claim.span);
	return {
		span: claim.span,
		message: {
			en: `The record has this act ${told(best, 'en')}, against “${said}”: ${best.authority.en}.`,
			fr: `Le dossier donne cet acte pour ${told(best, 'fr')}, contre « ${said} » : ${best.authority.fr}.`,
		},
		because: all.slice(0, 4).map(each => each.evidence()),
		fixes: restating(document, claim, best),
		severity: best.severity,
	};
}

const dated: Partial<Record<Precedent['property'], Phrase>> = {
	initialled: { en: 'initialled', fr: 'paraphé' },
	signed: { en: 'signed', fr: 'signé' },
	provisional: { en: 'provisionally applied since', fr: 'appliqué à titre provisoire depuis' },
	inForce: { en: 'in force since', fr: 'en vigueur depuis' },
	ended: { en: 'ended', fr: 'parvenu à son terme' },
};

function told({ property, value, asOf }: Precedent, language: LanguageId): string {
	const write = language === 'fr' ? french.writeDate : english.writeDate;
	if (property === 'inForce' || property === 'provisional') {
		const article = language === 'fr' && precision(value) === 'day' ? 'le ' : '';
		return `${dated[property]![language]} ${article}${write(value)}`;
	}
	if (property !== 'status') return `${dated[property]![language]} (${write(value)})`;
	return `${statusNames[value as Status][language]}${asOf ? ` (${write(asOf)})` : ''}`;
}
