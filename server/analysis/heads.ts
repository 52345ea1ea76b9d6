// Which offices are those of the head of a State, or of its government: of each a State has one, whatever it is called.
import { languages } from '../languages/index.ts';
import type { Office } from '../registry/entity.ts';
import { recordsOf } from '../registry/records.ts';
import type { Registry } from '../registry/registry.ts';
import { derived } from '../text/derived.ts';
import { folded } from '../text/words.ts';

export type Head = 'state' | 'government';

/** Of whom the words of an office speak, folded; the country and the joints between them are left out. */
export function headSaid(words: readonly string[]): Head | undefined {
	for (const { persons, small } of languages) {
		const said = words.filter(key => !persons.joints.has(key) && !small.has(key)).join(' ');
		if (persons.heads.state.has(said)) return 'state';
		if (persons.heads.government.has(said)) return 'government';
	}
	return undefined;
}

/** Likewise of an office of the registry, by any of its names. */
export const headOf = derived((registry: Registry) =>
	derived((office: Office): Head | undefined => {
		const country = registry.entities.get(office.country ?? '');
		if (country?.type !== 'country') return undefined;
		const owners = [...Object.values(country.names).flat(), ...Object.values(country.demonyms ?? {}).flat()]
			.map(folded)
			.sort((a, b) => b.length - a.length);
		for (const name of [...Object.values(office.names).flat(), ...(office.aliases ?? [])]) {
			const said = ` ${folded(name)} `;
			const owner = owners.find(each => said.includes(` ${each} `));
			const head = headSaid((owner ? said.replace(` ${owner} `, ' ') : said).trim().split(' '));
			if (head) return head;
		}
		return undefined;
	}),
);

/** The one office on record of the head of a State, or of its government. */
export function officeOfHead(registry: Registry, country: string, head: Head): Office | undefined {
	const found =
		officesIn(registry)
			.get(country)
			?.filter(office => headOf(registry)(office) === head) ?? [];
	return found.length === 1 ? found[0] : undefined;
}

/** The offices on record, by country. */
export const officesIn = derived((registry: Registry): ReadonlyMap<string, readonly Office[]> => {
	const found = new Map<string, Office[]>();
	for (const entity of recordsOf(registry, 'office')) {
		if (!entity.country) continue;
		const list = found.get(entity.country);
		if (list) list.push(entity);
		else found.set(entity.country, [entity]);
	}
	return found;
});
