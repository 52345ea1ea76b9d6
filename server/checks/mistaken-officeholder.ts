// A person in an office that, on the day spoken of, somebody else held.
import type { Mention } from '../analysis/facts.ts';
import { bounds, compatible, isFullDate } from '../languages/calendar.ts';
import { english } from '../languages/english/index.ts';
import { french } from '../languages/french/index.ts';
import { languages } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import type { Office, Person, Term } from '../registry/entity.ts';
import type { Registry } from '../registry/registry.ts';
import { holderOn, nameIn, officesOf } from '../registry/standing.ts';
import { derived } from '../text/derived.ts';
import { small } from '../text/patterns.ts';
import { wordsIn } from '../text/plain.ts';
import { folded } from '../text/words.ts';
import { type Check, type Finding, type Subject, writing } from './check.ts';
import { isCorrection } from './corrections.ts';
import { namesFollowed, otherwise } from './names-followed.ts';
import { officeBehind, personsOnDays } from './persons-on-days.ts';
import { outsideTerms } from './terms-told.ts';

export const mistakenOfficeholder: Check = {
	code: 'mistaken-officeholder',
	severity: 'warning',
	*paragraph(subject) {
		const done = new Set<number>();
		for (const { mention, day, heldThen } of personsOnDays(subject)) {
			if (done.has(mention.start)) continue;
			const found = heldByAnother(subject, mention, day) ?? finding(subject, mention, day, heldThen);
			if (!found) continue;
			done.add(mention.start);
			yield found;
		}
		yield* outsideTerms(subject, done);
	},
};

function finding({ document, world }: Subject, mention: Mention, day: string, heldThen?: true): Finding | undefined {
	const person = mention.entity as Person;
	const office = officeOf({ document, world }, mention);
	if (!office) return undefined;
	const { first, last } = bounds(day);
	const month = /^\d{4}-\d\d$/u.test(day);
	if (
		// A month will do where all of it lies in another's term; a year is too often the year of something else.
		!(isFullDate(day.split('/')[0]!) || month || heldThen) ||
		office.holders.some(term => term.person === person.id && mayCover(term, first, last))
	)
		return undefined;
	// Of a term that is known by its years alone, the one before may have gone on: nobody is named then.
	const [term, ...others] = office.holders.filter(each => mayCover(each, first, last));
	const certain = others.length === 0 && term && holderOn(office.holders, first) === term;
	const other =
		certain && holderOn(office.holders, last) === term ? world.registry.entities.get(term.person) : undefined;
	if (!term || !other || isCorrection(document, mention)) return undefined;
	const own = document.language.id;
	const said = wordsIn(document.text, mention);
	const from = (language: 'en' | 'fr') =>
		term.from ? (language === 'en' ? english : french).writeDate(term.from) : '…';
	const to = (language: 'en' | 'fr') => (term.to ? (language === 'en' ? english : french).writeDate(term.to) : '…');
	return {
		span: mention,
		message: {
			en: `${onDay(english.writeDate(day), month || day.length === 4, 'en')}, the ${nameIn('en', office)} was ${nameIn('en', other)} (${from('en')} to ${to('en')}), not ${said}: the registry.`,
			fr: `${onDay(french.writeDate(day), month || day.length === 4, 'fr')}, ${nameIn('fr', office)} était ${nameIn('fr', other)} (${from('fr')} – ${to('fr')}), non ${said} : le registre.`,
		},
		because: [
			{
				...(world.locate(office.id, 'holders') ?? { uri: '', start: 0, end: 0 }),
				quote: `${nameIn(own, office)}${document.language.colon}${nameIn(own, other)}, ${from(own)} – ${to(own)}`,
			},
		],
		fixes: [
			{
				title: writing(nameIn(own, other)),
				edits: [{ start: mention.start, end: mention.end, text: nameIn(own, other) }],
			},
		],
		named: { day },
		severity: term.confidence === 'background' ? 'information' : 'warning',
	};
}

/** The office in which the draft has a person, where it can mean one. */
function officeOf({ document, world }: Pick<Subject, 'document' | 'world'>, mention: Mention): Office | undefined {
	const offices = officesOf(world.registry, mention.entity!.id);
	const title = document.text.slice(Math.max(0, mention.start - 120), mention.start);
	// The office itself, or its first word: « le Président [français] Nicolas Sarkozy ».
	const leading = leadingWords(title);
	const behind = officeBehind(document, mention)?.words ?? '';
	const meant = offices.filter(
		office => isTitledSo(leading, office, world.registry) || isCalledSo(behind, office, world.registry),
	);
	const office = meant.length === 1 ? meant[0]! : undefined;
	const { past, lesser } = document.language.persons;
	const near = small(title.slice(-60));
	return !office || past.test(near) || lesser.test(near) ? undefined : office;
}

/** Somebody else in the office on that day, by a text that asks to be followed in it. */
function heldByAnother(subject: Subject, mention: Mention, day: string): Finding | undefined {
	const { document, world } = subject;
	const followed = namesFollowed(subject, 'mistaken-officeholder').filter(
		({ days, of }) => of.id !== undefined && isFullDate(day.split('/')[0]!) && days.some(each => compatible(each, day)),
	);
	const office = followed.length > 0 ? officeOf(subject, mention) : undefined;
	if (!office) return undefined;
	const holders = followed.filter(({ of }) => officesOf(world.registry, of.id!).includes(office));
	const latest = holders.filter(({ declaration }) => declaration === holders[0]!.declaration);
	const [settled] = latest;
	// Of two who ever held it, the text does not say here which it has in it.
	if (!settled || latest.some(({ of }) => of.id !== settled.of.id || of.id === mention.entity!.id)) return undefined;
	if (isCorrection(document, mention)) return undefined;
	const said = wordsIn(document.text, mention);
	const right =
		settled.declaration.language === document.language.id
			? settled.words
			: nameIn(document.language.id, world.registry.entities.get(settled.of.id!)!);
	const fix = { title: writing(right), edits: [{ start: mention.start, end: mention.end, text: right }] };
	return otherwise(settled, mention, said, right, [fix]);
}

/** « Du 26 au 28 août 2016 », “On 5 and 6 December 2014”, “In July 2016”. */
function onDay(written: string, month: boolean, language: LanguageId): string {
	const [some, run, days] = language === 'fr' ? ['Le', ' au ', 'Du'] : ['On', ' to ', 'From'];
	const when = written.includes(run!) ? days : language === 'fr' && written.includes(' et ') ? 'Les' : some;
	return `${month ? (language === 'fr' ? 'En' : 'In') : when} ${written}`;
}

/** Whether a term may have covered these days, as far as its ends are known. */
function mayCover({ from, to }: Term, first: string, last: string): boolean {
	return (from === undefined || bounds(from).first <= last) && (to === undefined || first <= bounds(to).last);
}

// « le Président de la République [française, M.] »: further back stands another office.
const titleWords = 14;

/** The last words of the sentence that leads up to a name. */
function leadingWords(before: string): readonly string[] {
	// « , M. »: an abbreviated title of address ends no sentence.
	const plain = before.replace(/(?<!\p{L})\p{Lu}\p{Ll}{0,3}\.\s*$/u, '');
	let start = plain.length;
	// A line's end parts nothing: the text may be hard-wrapped.
	while (start > 0 && !'.;!?'.includes(plain[start - 1]!)) start--;
	return folded(plain.slice(start)).split(' ').slice(-titleWords);
}

/** Whether the words before a name are those of an office, or begin like it. */
function isTitledSo(said: readonly string[], office: Office, registry: Registry): boolean {
	const whole = ` ${said.join(' ')} `;
	// « le Président [français] », “the Secretary of State, [Mr]”: the title, and at most one word behind it.
	const stands = (title: readonly string[]) =>
		said.slice(-title.length).join(' ') === title.join(' ') ||
		said.slice(-title.length - 1, -1).join(' ') === title.join(' ');
	return titlesOf(registry)(office).some(
		({ name, short }) => whole.includes(` ${name} `) || (short !== undefined && stands(short)),
	);
}

/** “Ban Ki-moon, [Secretary-General of the United Nations]”: the whole of what stands there, since an envoy is his too. */
function isCalledSo(said: string, office: Office, registry: Registry): boolean {
	return titlesOf(registry)(office).some(({ name }) => name === said);
}

/** The names of an office, folded, and what it is called for short where that can mean no other office of its State. */
const titlesOf = derived((registry: Registry) =>
	derived((office: Office) => {
		const country = registry.entities.get(office.country ?? '');
		const owners = country ? Object.values(country.names).flat().map(folded) : [];
		return [...Object.values(office.names).flat(), ...(office.aliases ?? [])].map(written => {
			const name = folded(written);
			const words = name.split(' ');
			const head = words.slice(0, words[1] && languages.some(({ persons }) => persons.paired.has(words[1]!)) ? 2 : 1);
			return { name, short: isHeldByOne(head) ? head : withoutOwner(name, owners) };
		});
	}),
);

/** « Président », « Premier ministre »: of ministers there are many, so that one is known by his portfolio only. */
function isHeldByOne(head: readonly string[]): boolean {
	return languages.some(
		({ persons }) =>
			head.some(word => persons.unique.has(word)) ||
			(head.length === 2 && !head.some(word => persons.federal.has(word))),
	);
}

/** « ministre des affaires étrangères [de la Fédération de Russie] », where more than « ministre » is left. */
function withoutOwner(name: string, owners: readonly string[]): readonly string[] | undefined {
	const owner = owners.find(each => name.endsWith(` ${each}`));
	if (owner === undefined) return undefined;
	const words = name.slice(0, -owner.length - 1).split(' ');
	while (words.length > 0 && languages.some(({ persons }) => persons.joints.has(words.at(-1)!))) words.pop();
	return words.length >= 3 ? words : undefined;
}
