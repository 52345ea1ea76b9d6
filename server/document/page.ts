// What a web page puts around a declaration: the words of its menus over the title, labels under it and below the text.
import type { Language } from '../languages/language.ts';
import { isDateline } from './dateline.ts';
import type { Unit } from './units.ts';

// The units among which the head of a page is looked for, and its foot.
const head = 30;
const foot = 12;
/** A line of a menu is not longer. */
export const menuLine = 100;
// « Table des matières : »
const longestLabel = 24;
// In a text whose sentences are broken over lines, a menu of several is one unit.
export const longestMenu = 8 * menuLine;

/** Whether a unit may be of the head or the foot of a page. */
export function isOnRim(index: number, units: number): boolean {
	return index < head || index >= units - foot;
}

/** Units that are other than they seemed, by their places. */
type Changes = Map<number, Unit>;

/** The units, with those of the page told as what stands around the text. */
export function withPage(text: string, units: readonly Unit[], language: Language): readonly Unit[] {
	const changes: Changes = new Map();
	const last = Math.min(units.length, head);
	let titled = 0;
	while (titled < last && units[titled]!.kind !== 'title' && lengthOf(units[titled]!) <= longestMenu) titled++;
	const hasTitle = titled < last && units[titled]!.kind === 'title';
	if (hasTitle && titled > 0) changeAbove(changes, text, units.slice(0, titled), language);
	changeUnder(changes, text, units, hasTitle ? titled + 1 : 0, language);
	changeBelow(changes, text, units, language);
	return changes.size === 0 ? units : units.map((unit, index) => changes.get(index) ?? unit);
}

/** « Accueil / Actualités / Partager », and then the title. */
function changeAbove(changes: Changes, text: string, above: readonly Unit[], language: Language): void {
	if (!above.every(unit => isShort(text, unit) || isAside(text, unit, language))) return;
	if (!above.some(unit => isAside(text, unit, language))) return;
	for (const [index, unit] of above.entries())
		if (!isDateline(wordsOf(text, unit), language)) changes.set(index, aside(unit));
}

/** « Intervenant(s) : », and under it « Nom - fonction », one a line; a table of contents. */
function changeUnder(changes: Changes, text: string, units: readonly Unit[], from: number, language: Language): void {
	const { label, contents } = language.skeleton;
	const last = Math.min(units.length, head);
	let index = from;
	while (index < last) {
		const unit = units[index]!;
		const length = lengthOf(unit);
		if (length > longestMenu) return;
		if (unit.kind !== 'page' && unit.kind !== 'furniture' && !isShort(text, unit)) return;
		const words = length <= longestLabel ? wordsOf(text, unit) : '';
		if (words === '') index++;
		else if (label.test(words)) {
			changes.set(index++, aside(unit));
			for (let first = true; index < last && isNamed(text, units[index]!, first); first = false)
				changes.set(index, aside(units[index++]!));
		} else if (contents.test(words)) {
			const again = listedBelow(text, units, index + 1);
			// What the lines stand for further on is a heading, whether a mark shows it or not.
			for (const at of again)
				if (units[at]!.kind === 'text') changes.set(at, { ...units[at]!, kind: 'heading', level: 4, by: 'place' });
			const behind = index + 1 + again.length;
			if (again.length > 0) for (let at = index; at < behind; at++) changes.set(at, aside(units[at]!));
			index = behind;
		} else index++;
	}
}

/** “Topics / Foreign policy / Publication status”: it is with the label that what stands below the text begins. */
function changeBelow(changes: Changes, text: string, units: readonly Unit[], language: Language): void {
	let furnished = units.length - 1;
	const first = Math.max(0, units.length - foot);
	while (furnished >= first && units[furnished]!.kind !== 'furniture') furnished--;
	for (let index = first; index < furnished; index++) {
		if (!language.skeleton.label.test(wordsOf(text, units[index]!))) continue;
		const rest = units.slice(index + 1);
		if (rest.every(unit => isShort(text, unit) || isAside(text, unit, language)))
			changes.set(index, { ...aside(units[index]!), kind: 'furniture' });
		return;
	}
}

function lengthOf({ content }: Unit): number {
	return content.end - content.start;
}

function wordsOf(text: string, { content }: Unit): string {
	return text.slice(content.start, content.end);
}

/** Whether a unit says by itself that it is of a page; above a title, the words of menus do. */
function isAside(text: string, unit: Unit, { skeleton }: Language): boolean {
	if (unit.kind === 'furniture') return true;
	const words = wordsOf(text, unit);
	return (unit.kind === 'page' && /\p{L}/u.test(words)) || (words.length <= menuLine && skeleton.menu.test(words));
}

function isNamed(text: string, unit: Unit, first: boolean): boolean {
	return unit.kind === 'text' && isShort(text, unit) && (first || /\s[–-]\s/u.test(wordsOf(text, unit)));
}

/** Where the lines of a table of contents, which are the units from one on, stand again further on. */
function listedBelow(text: string, units: readonly Unit[], from: number): number[] {
	const bare = (unit: Unit) => wordsOf(text, unit).replace(/[*_#]/gu, '').trim();
	const found: number[] = [];
	for (let at = from; ; at++) {
		const unit = units[at];
		if (!unit || lengthOf(unit) > menuLine) return found;
		const line = bare(unit);
		const again = units.findIndex(
			(each, index) => index > at && (each.kind === 'text' || each.kind === 'heading') && bare(each) === line,
		);
		if (again < 0) return found;
		found.push(again);
	}
}

/** A line of few words, or some lines, none of which is a sentence. */
export function isShort(text: string, unit: Unit): boolean {
	const { kind, marker, content } = unit;
	if (lengthOf(unit) > longestMenu || kind === 'title' || kind === 'signature') return false;
	if (marker && marker.style !== 'bullet') return false;
	if (isStop(text.charCodeAt(content.end - 1))) return false;
	if (lengthOf(unit) <= menuLine) return true;
	const lines = wordsOf(text, unit).split('\n');
	return lines.every(line => line.length <= menuLine && !isStop(line.charCodeAt(line.length - 1)));
}

/** `.`, `;`, `,`, `!`, `?`. */
function isStop(code: number): boolean {
	return code === 0x2e || code === 0x3b || code === 0x2c || code === 0x21 || code === 0x3f;
}

function aside({ span, content, marker }: Unit): Unit {
	return { kind: 'page', span, content: marker ? { start: marker.start, end: span.end } : content };
}
