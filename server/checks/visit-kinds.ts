// « visite de travail » for what the record has as a State visit.
import type { Claim } from '../analysis/facts.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import type { Phrase, VisitKind } from '../languages/language.ts';
import { wordsIn } from '../text/plain.ts';
import type { Finding, Fix, Subject } from './check.ts';
import { isCorrection } from './corrections.ts';
import { reworded } from './renaming.ts';
import { ofVisit, sureness, toldOfVisit } from './visits-told.ts';

export function contradictedKind(subject: Subject, claim: Claim): Finding | undefined {
	const { document } = subject;
	const said = kindsIn(ofVisit(claim).what);
	const told = toldOfVisit(subject, claim);
	// Whoever has any of its kinds bears the draft out: « visite officielle et de travail ».
	if (told.length === 0 || told.some(({ what }) => kindsIn(what).some(kind => said.includes(kind)))) return undefined;
	if (isCorrection(document, claim.span)) return undefined;
	const strict = told.filter(({ what }) => excludes(said, kindsIn(what)));
	const best = strict.find(each => sureness(claim, each) === 'warning') ?? strict[0] ?? told[0]!;
	const right = kindsIn(best.what);
	const words = wordsIn(document.text, claim.span);
	return {
		span: claim.span,
		message: {
			en: `The record has this visit of ${english.writeDate(best.when)} as ${list(right, 'en')}, not “${words}”: ${best.authority.en}.`,
			fr: `Le dossier donne cette visite (${french.writeDate(best.when)}) pour ${list(right, 'fr')}, non « ${words} » : ${best.authority.fr}.`,
		},
		because: told
			.filter(({ what }) => what === best.what)
			.slice(0, 4)
			.map(each => each.evidence()),
		fixes: right.length === 1 ? fixOf(subject, claim, right[0]!) : [],
		severity: strict.length > 0 ? sureness(claim, best) : 'information',
	};
}

function kindsIn(what: string): readonly VisitKind[] {
	return what.split('+') as VisitKind[];
}

/**
 * Whether none of the one can be meant by the other. “Official” is a word for every visit that is not private: a State
 * visit is called so too, and protocol knows official working visits.
 */
function excludes(one: readonly VisitKind[], other: readonly VisitKind[]): boolean {
	const loose = (kinds: readonly VisitKind[], others: readonly VisitKind[]) =>
		kinds.includes('official') && !others.includes('private');
	return !loose(one, other) && !loose(other, one);
}

const names: Readonly<Record<VisitKind, Phrase>> = {
	state: { en: 'a State visit', fr: 'une visite d’État' },
	official: { en: 'an official visit', fr: 'une visite officielle' },
	working: { en: 'a working visit', fr: 'une visite de travail' },
	private: { en: 'a private visit', fr: 'une visite privée' },
};

function list(kinds: readonly VisitKind[], language: 'en' | 'fr'): string {
	return kinds.map(kind => names[kind][language]).join(language === 'en' ? ' and ' : ' et ');
}

function fixOf({ document }: Subject, { span }: Claim, kind: VisitKind): readonly Fix[] {
	const { text, language } = document;
	const written = language.acts.writeKind(kind, text.slice(span.start, span.end));
	return reworded(document, span, written);
}
