// « TITRE PREMIER », and on the line below it what the title is called: one heading.
import { plainHeading } from './split.ts';
import type { Unit } from './units.ts';

/** The units, the name of a heading that is a number alone joined to it. */
export function withNames(text: string, units: readonly Unit[]): readonly Unit[] {
	let first = 0;
	while (first < units.length && !isBare(units[first]!)) first++;
	if (first === units.length) return units;
	const found: Unit[] = [];
	for (let index = 0; index < units.length; index++) {
		const unit = units[index]!;
		const name = units[index + 1];
		if (!isBare(unit) || !name || !units[index + 2] || !isName(text, name)) {
			found.push(unit);
			continue;
		}
		index++;
		// « DE LA COOPÉRATION / ENTRE LES PARLEMENTS »: a name in capitals over two lines.
		const more = units[index + 1];
		const goesOn =
			more && units[index + 2] && name.by === 'capitals' && more.by === 'capitals' && areAdjacent(text, name, more);
		if (goesOn) index++;
		const { span, content } = goesOn ? more : name;
		found.push({
			...unit,
			span: { start: unit.span.start, end: span.end },
			content: { start: (unit.marker ? name : unit).content.start, end: content.end },
		});
	}
	return found;
}

function isBare({ kind, bare, marker, content }: Unit): boolean {
	if (kind === 'heading') return bare === true;
	return marker?.style === 'section' && !marker.tentative && content.start >= content.end;
}

function isName(text: string, { kind, by, content }: Unit): boolean {
	if (kind !== 'text' && !(kind === 'heading' && (by === 'capitals' || by === 'bold' || by === 'place'))) return false;
	if (content.end - content.start > plainHeading) return false;
	const words = text.slice(content.start, content.end);
	// With a year it is a dateline, or tells what happened.
	return /^[*_]*\p{L}.*[^.;,:!?]$/su.test(words) && !/\d{4}/u.test(words);
}

function areAdjacent(text: string, { span }: Unit, next: Unit): boolean {
	return /^[ \t]*\r?\n[ \t]*$/.test(text.slice(span.end, next.span.start));
}
