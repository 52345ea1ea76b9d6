// Whose declaration a text is.
import type { Header } from '../document/document.ts';
import { atHand, partyNamed } from '../registry/at-hand.ts';
import type { Registry } from '../registry/registry.ts';
import { elementAt } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Placed } from './settle.ts';

/** The country of the prefix before an adjective: « [franco-]mongole ». */
function prefixBefore({ paragraph, at, reading }: Placed, named: Span): string | undefined {
	const start = at + named.start;
	if (paragraph.text.charAt(start - 1) !== '-') return undefined;
	const before = paragraph.text.slice(Math.max(0, start - 20), start);
	const prefix = /(\p{L}+)-$/u.exec(before)?.[1];
	return prefix && reading.language.acts.prefixes.get(fold(prefix));
}

/** « Sommet [Union européenne]-Canada », “Joint Statement of [ASEAN] and Japan”: an organisation that a title joins to a country. */
function bodyBeside({ paragraph, at, reading }: Placed): readonly string[] {
	const names = reading.names.filter(({ entries }) => entries.some(({ naming }) => naming !== 'adjective'));
	return names.flatMap((named, index) => {
		const body = named.entries.find(({ type, naming }) => type === 'organisation' && naming !== 'adjective');
		if (!body) return [];
		const joined = [elementAt(names, index - 1), names[index + 1]].some(other => {
			if (!other?.entries.some(({ type }) => type === 'country')) return false;
			const [first, second] = other.start < named.start ? [other, named] : [named, other];
			return joint.test(paragraph.text.slice(at + first.end, at + second.start));
		});
		return joined ? [body.id] : [];
	});
}

const longestLine = 160;

/** A line that is no sentence: « Sommet Union européenne-Canada », above the title. */
function isLine(text: string): boolean {
	return text.length <= longestLine && !/[.;:,]\s*$/u.test(text);
}

const joint = /^\s*(?:[-–—/]|(?:et|and)(?=\s))\s*(?:(?:de\s+)?(?:la\s|le\s|les\s|l['’]|du\s|des\s|the\s))?\s*$/iu;

/** Whose declaration it is: as the front matter says, else the countries named in its title and opening. */
export function partiesOf(registry: Registry, header: Header, placed: Iterable<Placed>): string[] {
	const stated = header.parties;
	if (stated) return stated.map(name => idOfParty(registry, name)).filter(id => id !== undefined);
	const found = new Set<string>();
	/** « le ministre rwandais », in a title: whose, where no more than one other is named. */
	const adjectives = new Set<string>();
	let openings = 0;
	for (const place of placed) {
		const { paragraph, reading } = place;
		const { kind } = paragraph;
		// A dateline says where, not whose.
		if (kind !== 'title' && kind !== 'paragraph') continue;
		if (kind === 'paragraph' && openings++ > 0) break;
		if (kind === 'title' || isLine(paragraph.text)) for (const id of bodyBeside(place)) found.add(id);
		for (const named of reading.names) {
			for (const { entity, id, type, naming } of named.entries) {
				// « franco-mongole », in a title: both halves say whose it is.
				const compound = kind === 'title' ? prefixBefore(place, named) : undefined;
				if (naming === 'adjective' && compound && type === 'country') found.add(compound).add(id);
				if (naming === 'adjective' && kind === 'title') adjectives.add(id);
				if (naming === 'adjective') continue;
				if (type === 'country') found.add(id);
				// « le Président de la République du Kazakhstan »: the office says whose.
				if (type === 'office' && entity.type === 'office' && entity.country) found.add(entity.country);
			}
		}
	}
	const others = [...adjectives].filter(id => !found.has(id));
	if (found.size === 1 && others.length === 1) found.add(others[0]!);
	return [...found];
}

/** « la République du Kazakhstan » → `KAZ`; undefined where the registry knows no such party. */
export function idOfParty(registry: Registry, name: string): string | undefined {
	return registry.entities.has(name) ? name : partyNamed(atHand(registry).parties, name);
}
