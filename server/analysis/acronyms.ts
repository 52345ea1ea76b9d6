// Acronyms that a text introduces itself: “Nuclear Consultative Group (NCG)”. From there on they name the body.
import { isSmall } from '../text/characters.ts';
import { kept } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { fold, Gap, type Word, words } from '../text/words.ts';

/** `(NCG)`, `(NCG: “2+2”)`, « (ci-après « CMA ») », just behind a name: where the acronym stands. A `certain` name may have one of other letters. */
export type Introducer = (text: string, name: Span, certain?: boolean) => Span | undefined;

const compiled = kept((hereafter: string) => {
	const quote = '[“”"\'‘’«»\\s]*';
	return new RegExp(
		`\\s*[”"’»]?\\s*\\(${quote}(?:(?:${hereafter})\\s)?${quote}(\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)?)${quote}(?:[:;,]\\s[^()]{1,30})?\\)`,
		'uy',
	);
});

/** For a language: finds the acronym in brackets behind a name, if its letters are those of the name. */
export function introducer(hereafter: string): Introducer {
	const pattern = compiled(hereafter);
	return (text, name, certain = false) => {
		pattern.lastIndex = name.end;
		const match = pattern.exec(text);
		const acronym = match?.[1];
		if (!match || !acronym || !isAcronym(acronym)) return undefined;
		if (!certain && !fits(acronym, text.slice(name.start, name.end)) && !isForeign(acronym)) return undefined;
		const start = match.index + match[0].indexOf(acronym);
		return { start, end: start + acronym.length };
	};
}

/** Two capitals at least, and hardly anything else: `NCG`, `AfDB`, `ACT-A`. */
export function isAcronym(word: string): boolean {
	return isAcronymAt(word, 0, word.length);
}

function isAcronymAt(text: string, start: number, end: number): boolean {
	if (end - start < 2 || end - start > 9) return false;
	let capitals = 0;
	let small = 0;
	for (let at = start; at < end && small <= mostSmall; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x80) {
			if (code >= 0x41 && code <= 0x5a) capitals++;
			else if (isSmall(code)) small++;
		} else if (/^\p{Lu}/u.test(text[at]!)) capitals++;
		else if (/^\p{Ll}/u.test(text[at]!)) small++;
	}
	return capitals >= 2 && small <= mostSmall;
}

const mostSmall = 2;

/** Whether an acronym is one of a name: its letters begin words of it, or at least occur in it, in their order. */
export function fits(acronym: string, name: string): boolean {
	const letters = fold(acronym).replace(/[^a-z]/gu, '');
	const heads = words(name).map(word => word.key);
	const initials = heads.map(key => key[0]).join('');
	return runsThrough(letters, initials) || (initials.includes(letters[0]!) && runsThrough(letters, heads.join('')));
}

/** « Banque brésilienne de développement (BNDES) »: capitals behind the name of a body are its acronym in another language. */
function isForeign(acronym: string): boolean {
	return /^\p{Lu}{3,8}$/u.test(acronym);
}

function runsThrough(letters: string, whole: string): boolean {
	let at = 0;
	for (const letter of letters) {
		at = whole.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/** The words that could be acronyms: capitals only, hyphens and all. */
export function capitalsIn(text: string, list: readonly Word[]): readonly Span[] {
	let found: Span[] | undefined;
	for (let index = 0; index < list.length; index++) {
		const { start, end, capital } = list[index]!;
		if (!capital || end - start < 2) continue;
		let to = end;
		while (text[to] === '-') {
			const next = list[index + 1];
			if (next?.gap !== Gap.space || next.start !== to + 1 || !next.capital) break;
			to = next.end;
			index++;
		}
		if (isAcronymAt(text, start, to)) (found ??= []).push({ start, end: to });
	}
	return found ?? none;
}

const none: readonly never[] = [];
