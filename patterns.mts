// For the build: writes `\p{L}` and `\p{N}` out in the patterns of the engine.
//
// V8 asks ICU for such a class anew each time it compiles a pattern that has it, and makes code for its seven hundred
// ranges, most of them of surrogate pairs: one or two milliseconds a pattern, of which a start compiles more than a hundred.
// Written out, the classes are the same for every character of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic writing and
// for all marks and signs (test/patterns.test.ts); the other scripts of the basic plane are taken by blocks.

type Range = [first: number, last: number];

const isExact = (code: number): boolean =>
	code < 0x700 || (code >= 0x1e00 && code < 0x2c00) || (code >= 0x2e00 && code < 0x3100) || code >= 0xfe00;
// Wider gaps part what is no script at all: surrogates, private use.
const widestGap = 0x300;

/** The ranges of a property's characters: `L`, `N`. */
export function rangesOf(property: 'L' | 'N'): readonly Range[] {
	const has = new RegExp(`^\\p{${property}}$`, 'u');
	const isUnassigned = /^\p{Cn}$/u;
	const found: Range[] = [];
	for (let code = 0; code < 0x10000; code++) {
		const written = String.fromCharCode(code);
		if (!has.test(written)) continue;
		const last = found.at(-1);
		let goesOn = last !== undefined && property === 'L' && code - last[1] < widestGap;
		for (let gap = (last?.[1] ?? 0) + 1; goesOn && gap < code; gap++)
			goesOn = isExact(gap) ? isUnassigned.test(String.fromCharCode(gap)) : !isExact(code) && !isExact(last![1]);
		if (last && (goesOn || code === last[1] + 1)) last[1] = code;
		else found.push([code, code]);
	}
	return found;
}

const inside: ReadonlyMap<string | undefined, string> = new Map(
	(['L', 'N'] as const).map(property => [
		property,
		rangesOf(property)
			.map(([first, last]) => String.fromCharCode(first) + (first === last ? '' : `-${String.fromCharCode(last)}`))
			.join(''),
	]),
);

/** A source of the engine with the classes written out. Throws where it cannot tell where a pattern's class begins. */
export function writtenOut(source: string): string {
	const out: string[] = [];
	let at = 0;
	let before = '';
	/** Takes code up to its end, or to the brace that closes a hole of a template. */
	const code = (isHole: boolean): void => {
		for (let depth = 0; at < source.length; ) {
			const rest = source.slice(at, at + 2);
			const character = source[at]!;
			if (rest === '//') take(source.indexOf('\n', at));
			else if (rest === '/*') take(source.indexOf('*/', at) + 2);
			else if (character === "'" || character === '"') literal(character, true);
			else if (character === '`') literal('`', !/String\.raw$/.test(source.slice(Math.max(0, at - 10), at)));
			else if (character === '/' && /(?:^|[(,=:[!&|?{};+>]|return)$/.test(before)) literal('/', false);
			else {
				if (isHole && character === '}' && depth-- === 0) return;
				if (character === '{') depth++;
				if (!/\s/.test(character)) before = (before + character).slice(-6);
				take(at + 1);
			}
		}
	};
	const take = (end: number): void => {
		out.push(source.slice(at, end < 0 ? source.length : end));
		at = end < 0 ? source.length : end;
	};
	/** Takes a string, a template or a pattern; in a string each backslash of a pattern is two. */
	const literal = (quote: string, isString: boolean): void => {
		const slash = isString ? '\\\\' : '\\';
		let isInClass = false;
		take(at + 1);
		for (;;) {
			const property = source.startsWith(`${slash}p{`, at) ? inside.get(source[at + slash.length + 2]) : undefined;
			if (at >= source.length || (source[at] === '\n' && quote !== '`')) throw new Error(`${quote} is not closed`);
			if (source[at] === quote && !(quote === '/' && isInClass)) break;
			if (property && source[at + slash.length + 3] === '}') {
				out.push(isInClass ? property : `[${property}]`);
				at += slash.length + 4;
			} else if (source.startsWith(slash + slash, at)) take(at + 2 * slash.length);
			else if (isString && /^\\\\[[\]]/.test(source.slice(at, at + 3))) take(at + 3);
			else if (source[at] === '\\') take(at + 2);
			else if (quote === '`' && source.startsWith('${', at)) {
				take(at + 2);
				before = '{';
				code(true);
				take(at + 1);
			} else {
				if (source[at] === '[') isInClass = true;
				else if (source[at] === ']') isInClass = false;
				take(at + 1);
			}
		}
		take(at + 1);
		before = quote;
	};
	code(false);
	return out.join('');
}
