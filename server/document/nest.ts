// Units → blocks → tree: what governs what.
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { stop } from './classify.ts';
import { closingFrom } from './closing.ts';
import { goesOnBelow, isDateline, isPlaceLine } from './dateline.ts';
import { partsOf } from './decimals.ts';
import type { Block } from './document.ts';
import { endsWithColon, leadsIn } from './ends.ts';
import { closed, type Open, opened } from './open.ts';
import { menuLine } from './page.ts';
import { isSubtitle, isTitle } from './subtitle.ts';
import type { Unit } from './units.ts';

// Names below « Fait à … » are short; a longer line begins something else.
export const signatureLine = 160;
// What a page sets below a text is short: a longer piece shows that the text goes on.
export const substantial = 400;
// Names of parties, or of their authorities, above a title: more are no names.
const namesAbove = 10;

const isAboveTitle = ({ kind }: Open) => kind === 'furniture' || kind === 'dateline';

/** The tree of a declaration, from its units in order. */
export function nest(text: string, units: readonly Unit[], language: Language): Block[] {
	const root: Open[] = [];
	let headings: Open[] = [];
	let paragraph: Open | undefined;
	let items: Open[] = [];
	let signature: Open | undefined;
	let furniture: Open | undefined;
	let notes = false;
	let note: Open | undefined;
	let begun = false;
	const goesOnTo = units.findLastIndex(
		unit =>
			unit.kind === 'title' ||
			unit.kind === 'signature' ||
			(unit.kind === 'marked' && unit.marker!.style === 'number') ||
			(unit.kind === 'text' && unit.content.end - unit.content.start >= substantial),
	);

	const home = () => headings.at(-1)?.children ?? root;
	const put = (list: Open[], block: Open) => {
		list.push(block);
		return block;
	};
	const closeAll = () => {
		paragraph = undefined;
		items = [];
		signature = undefined;
		notes = false;
		note = undefined;
	};
	const passOver = (unit: Unit) => {
		const inner = signature ?? items.at(-1) ?? paragraph;
		put(inner?.children ?? home(), opened('furniture', unit));
	};

	const closes = closingFrom(text, units, language);
	for (const [index, unit] of units.entries()) {
		if (furniture) {
			put(furniture.children, opened('furniture', unit));
			continue;
		}
		if (closes && index >= closes.from && index <= closes.to) {
			if (signature) goOn(signature, unit);
			else sign(unit);
			continue;
		}
		switch (unit.kind) {
			case 'page':
				passOver(unit);
				break;
			case 'furniture':
				// « Partager » above the text, as below it.
				if (!begun || index < goesOnTo) {
					passOver(unit);
					break;
				}
				closeAll();
				headings = [];
				furniture = put(root, opened('furniture', unit));
				break;
			case 'title':
			case 'heading': {
				const title = root.at(-1);
				const unmarked = unit.kind === 'heading' && (unit.by === 'capitals' || unit.by === 'bold');
				if (unmarked && signature && !governs(units[index + 1])) {
					goOn(signature, unit);
					break;
				}
				if (
					!begun &&
					unit.kind === 'heading' &&
					isDateline(text.slice(unit.content.start, unit.content.end), language)
				) {
					put(root, opened('dateline', unit));
					break;
				}
				if (
					!begun &&
					title?.kind === 'title' &&
					unit.kind === 'heading' &&
					unit.by !== 'keyword' &&
					(unit.by !== 'hashes' || unit.level === 1)
				) {
					// « DÉCLARATION CONJOINTE / DE M. LE PRÉSIDENT … / ET DE … »: one title over several lines.
					title.end = unit.span.end;
					title.content = { start: title.content.start, end: unit.content.end };
				} else if (!begun && root.every(({ kind }) => kind === 'furniture') && unit.by !== 'keyword')
					put(root, opened('title', unit));
				else if (unit.kind === 'title' && isBelowNames(unit)) {
					closeAll();
					begun = false;
					put(root, opened('title', unit));
				} else if (unit.kind === 'title') text_(unit);
				else openHeading(unit, unit.level!, []);
				break;
			}
			case 'signature':
				sign(unit);
				break;
			case 'note':
				// In the order of the text: behind the paragraph it stands under.
				items = [];
				signature = undefined;
				note = put(paragraph?.children ?? home(), opened('note', unit));
				break;
			case 'marked':
				marked(unit);
				break;
			default:
				text_(unit);
		}
	}
	return root.map(closed);

	/** « République de Valdanie / Déclaration conjointe »: only short lines stand above a title, and no sentence. */
	function isBelowNames({ content }: Unit): boolean {
		const isLine = (span: Span) => span.end - span.start <= menuLine && !stop.test(text.slice(span.start, span.end));
		const isShort = (block: Open) =>
			(block.kind === 'paragraph' || isAboveTitle(block)) && block.path.length + block.children.length === 0;
		return root.length < namesAbove && isLine(content) && root.every(block => isShort(block) && isLine(block.content));
	}

	/** Names and offices under a signature. */
	function goOn(block: Open, unit: Unit): void {
		if (block.children.length > 0) put(block.children, opened('text', unit));
		else block.content = { start: block.content.start, end: unit.span.end };
		block.end = unit.span.end;
	}

	function sign(unit: Unit): void {
		closeAll();
		headings = [];
		signature = put(root, opened('signature', unit));
	}

	function isBelow({ content }: Open, line: string): boolean {
		return goesOnBelow(text.slice(content.start, content.end), line, language);
	}

	/** Whether there is something under a heading: names under a signature have nothing. */
	function governs(next: Unit | undefined): boolean {
		if (!next) return false;
		if (next.kind === 'marked') return true;
		return next.kind === 'text' && next.content.end - next.content.start > signatureLine;
	}

	function openHeading(unit: Unit, level: number, path: readonly string[]): void {
		closeAll();
		begun = true;
		headings = headings.filter(heading => heading.level! < level);
		headings.push(put(home(), opened('heading', unit, path, { level })));
	}

	function marked(unit: Unit): void {
		const { style, label, column, tentative } = unit.marker!;
		if ((unit.ruled || signature) && style === 'bracket' && label === '1' && begun) notes = true;
		if (notes && style === 'bracket') {
			paragraph = undefined;
			items = [];
			signature = undefined;
			put(home(), opened('note', unit));
			return;
		}
		signature = undefined;
		notes = false;
		const outer = style !== 'letter' && style !== 'roman' && style !== 'bullet';
		if (note && !outer && (note.children.length > 0 || leadsIn(text, note))) {
			put(note.children, opened('item', unit, label === '' ? [] : [label]));
			return;
		}
		note = undefined;
		if (style === 'section' && !tentative) {
			openHeading(unit, /^[IVX]+$/.test(label) ? 2 : 3, [label]);
			return;
		}
		begun = true;
		if (style === 'decimal') {
			decimal(unit);
			return;
		}
		if (outer && opensParagraph(unit)) {
			items = [];
			const titled = isTitled(unit);
			paragraph = put(home(), opened('paragraph', unit, [label], { style, label, column, titled }));
			return;
		}
		const own = styleOf(unit);
		// What is set in by two columns or more belongs to what it is set in from.
		const sibling = items.findIndex(item => item.style === own && column < item.column! + 2);
		if (sibling >= 0) items = items.slice(0, sibling);
		const parent = items.at(-1) ?? paragraph;
		const path = label === '' ? [] : [...(parent?.path ?? []), label];
		items.push(put(parent?.children ?? home(), opened('item', unit, path, { style: own, label, column })));
	}

	/** `2.1` in 2, `2.1.3` in 2.1; where neither is open, a paragraph. */
	function decimal(unit: Unit): void {
		const { style, label, column } = unit.marker!;
		const [outer] = partsOf(label);
		items = items.slice(0, items.findLastIndex(item => item.style === style && item.label === outer) + 1);
		const parent = items.at(-1) ?? (paragraph?.label === outer ? paragraph : undefined);
		if (parent) items.push(put(parent.children, opened('item', unit, [label], { style, label, column })));
		else paragraph = put(home(), opened('paragraph', unit, [label], { style, label, column }));
	}

	/** `(i)` is roman, unless an `(h)` is open. */
	function styleOf(unit: Unit) {
		const { style, label } = unit.marker!;
		if (style !== 'roman' || label.length > 1) return style;
		const letters = items.find(item => item.style === 'letter');
		return letters && letters.label!.charCodeAt(0) + 1 === label.charCodeAt(0) ? 'letter' : style;
	}

	/** Whether a number stands for a paragraph here, or for an item of the paragraph that is open. */
	function opensParagraph(unit: Unit): boolean {
		const { style, label, column } = unit.marker!;
		if (!paragraph) return true;
		if (paragraph.style === style) return !isWithin(unit, paragraph, label, column);
		if (paragraph.style === undefined)
			return style === 'number' || style === 'article' || !endsWithColon(text, paragraph);
		if (style === 'article' || style === 'section') return true;
		if (paragraph.style === 'section') return false;
		if (paragraph.style === 'decimal') return style === 'number';
		return style === 'number' && paragraph.style !== 'article' && items.length === 0 && paragraph.style !== 'number';
	}

	/** A number within one of its own style: set in, or counted anew under a title. */
	function isWithin(unit: Unit, outer: Open, label: string, column: number): boolean {
		const inner = items.findLast(item => item.style === outer.style && Number(item.label) + 1 === Number(label));
		if (!inner && label !== '1') return false;
		if (column >= outer.column! + 2) return true;
		return outer.titled === true && !isTitled(unit) && (inner !== undefined || outer.children.length === 0);
	}

	function isTitled(unit: Unit): boolean {
		return isTitle(text.slice(unit.content.start, unit.content.end));
	}

	function text_(unit: Unit): void {
		if (signature) {
			if (unit.content.end - unit.content.start <= signatureLine) {
				goOn(signature, unit);
				return;
			}
			signature = undefined;
		}
		notes = false;
		note = undefined;
		const line = begun ? '' : text.slice(unit.content.start, unit.content.end);
		if (!begun && ((root.length === 0 && isPlaceLine(line)) || isDateline(line, language))) {
			put(root, opened('dateline', unit));
			return;
		}
		if (!begun && root.length === 0 && unit.kind === 'title') {
			put(root, opened('title', unit));
			return;
		}
		const above = root.at(-1);
		const goesOn = above?.kind === 'title' ? isSubtitle(line) : above?.kind === 'dateline' && isBelow(above, line);
		if (!begun && above && goesOn) {
			above.end = unit.span.end;
			above.content = { start: above.content.start, end: unit.content.end };
			return;
		}
		begun = true;
		if (paragraph?.style !== undefined) {
			items = [];
			put(paragraph.children, opened('text', unit));
			return;
		}
		items = [];
		paragraph = put(home(), opened('paragraph', unit));
	}
}
