// The shipped registry: well formed, consistent in itself, sourced.

import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { Phrase } from '../server/languages/language.ts';
import type { Entity } from '../server/registry/entity.ts';
import { all, dateKeys, earliest, isReal, latest, namesOf, references, sequences, values } from './record-walks.ts';

/** Folded names that two or more records rightly bear, with the reason. */
const homonyms: Readonly<Record<string, string>> = {
	apcr: 'one form of agreement, concluded with Kazakhstan, the Kyrgyz Republic and Uzbekistan',
	epca: 'one form of agreement, concluded with Kazakhstan, the Kyrgyz Republic and Uzbekistan',
	'accord de partenariat et de cooperation renforce':
		'one form of agreement, concluded with Kazakhstan, the Kyrgyz Republic and Uzbekistan',
	'enhanced partnership and cooperation agreement':
		'one form of agreement, concluded with Kazakhstan, the Kyrgyz Republic and Uzbekistan',
	"declaration d'alma-ata": '1991 on the CIS, 1978 on primary health care',
	'alma-ata declaration': '1991 on the CIS, 1978 on primary health care',
	'declaration of alma-ata': '1991 on the CIS, 1978 on primary health care',
	"declaration d'astana": '2010 of the OSCE, 2018 on primary health care',
	'astana declaration': '2010 of the OSCE, 2018 on primary health care',
	bad: 'French acronym of both the Asian and the African Development Bank',
	'cop 15': 'of the climate and of the biodiversity convention',
	cop15: 'of the climate and of the biodiversity convention',
	'cop 16': 'of the desertification and of the biodiversity convention',
	cop16: 'of the desertification and of the biodiversity convention',
	cedh: 'in French both the convention and the court',
	luxembourg: 'the country and its capital',
	singapour: 'the country and the city',
	singapore: 'the country and the city',
};

const folder = new URL('../corpus/registry/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.json') && name !== 'registry.schema.json');
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const schema: object = JSON.parse(read('registry.schema.json'));
const records = files.flatMap(file => (JSON.parse(read(file)) as { records: Entity[] }).records);
const byId = new Map(records.map(record => [record.id, record]));

const fold = (name: string): string => name.replace(/[‘’]/g, "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every problem at once, so that one run shows all there is to mend. */
const none = (problems: readonly string[]): void => assert.deepStrictEqual(problems, []);

test('there is a file for each type of record, and it holds no other', () => {
	const types: Record<string, Entity['type']> = {
		'agreements.json': 'agreement',
		'countries.json': 'country',
		'events.json': 'event',
		'offices.json': 'office',
		'organisations.json': 'organisation',
		'persons.json': 'person',
		'places.json': 'place',
	};
	assert.deepStrictEqual(files.sort(), Object.keys(types));
	for (const file of files) {
		const found = (JSON.parse(read(file)) as { records: Entity[] }).records.map(record => record.type);
		assert.deepStrictEqual([...new Set(found)], [types[file]], file);
	}
});

test('every file is valid against the schema', () => {
	const ajv = new Ajv({ allErrors: true, strictTypes: false });
	const validate = ajv.compile(schema);
	const ofType = (type: string) => ajv.compile({ $ref: `registry#/definitions/${type}` });
	ajv.addSchema(schema, 'registry');
	none(
		files.flatMap(file => {
			const content = JSON.parse(read(file)) as { records: Entity[] };
			const valid: boolean = validate(content);
			if (valid) return [];
			// The message of the whole names every type; that of the record's own type says what is wrong.
			const own = content.records.flatMap(record => {
				const { id, type } = record;
				const check = ofType(type);
				return check(record) ? [] : [`${file} ${id}: ${ajv.errorsText(check.errors)}`];
			});
			return own.length > 0 ? own : [`${file}: ${ajv.errorsText(validate.errors)}`];
		}),
	);
});

test('every field of the schema is explained', () => {
	none(
		[...values(schema)]
			.filter(([path, value]) => /\.properties\.[^.]+$/.test(path) && !('description' in (value as object)))
			.map(([path]) => path),
	);
});

test('ids are unique over all files', () => {
	none(records.map(record => record.id).filter((id, index, ids) => ids.indexOf(id) !== index));
});

test('every date is a real one', () => {
	none(
		records.flatMap(record =>
			[...values(record)]
				.filter(([path, value]) => dateKeys.test(path) && typeof value === 'string' && !isReal(value))
				.map(([path, value]) => `${record.id} ${path}: ${value}`),
		),
	);
});

test('dates follow one another', () => {
	none(
		records.flatMap(record =>
			[...sequences(record)].flatMap(([what, dates]) => {
				const known = dates.filter(date => date !== undefined);
				return known
					.slice(1)
					.flatMap((date, index) =>
						earliest(known[index]!) <= latest(date) ? [] : [`${record.id} ${what}: ${known[index]} before ${date}`],
					);
			}),
		),
	);
});

test('every id referred to exists and is of the right type', () => {
	none(
		records.flatMap(record =>
			[...references(record)]
				.filter(([, id, types]) => !types.includes(byId.get(id)?.type as Entity['type']))
				.map(([path, id]) => `${record.id} ${path}: ${id}`),
		),
	);
});

test('a visitor held the office on the day', () => {
	none(
		records.flatMap(record => {
			if (record.type !== 'event' || !record.visitor?.office || !record.visitor.person) return [];
			const { office, person } = record.visitor;
			const held = byId.get(office);
			assert(held?.type === 'office');
			const inOffice = held.holders.some(
				term =>
					term.person === person &&
					(term.from === undefined || earliest(term.from) <= latest(record.from)) &&
					(term.to === undefined || latest(term.to) >= earliest(record.from)),
			);
			return inOffice ? [] : [`${record.id}: ${person} was not ${office} on ${record.from}`];
		}),
	);
});

test('every record is sourced or marked as background', () => {
	none(
		records.flatMap(record => [
			...(record.confidence === 'background' || record.sources ? [] : [record.id]),
			...(record.type === 'office' ? record.holders : [])
				.filter(term => term.confidence !== 'background' && !term.sources)
				.map(term => `${record.id} ${term.person}`),
		]),
	);
});

test('what is marked as unverified is there', () => {
	none(
		records.flatMap(record => {
			const paths = new Set([...values(record)].map(([path]) => path));
			return (record.unverified ?? []).filter(path => !paths.has(path)).map(path => `${record.id}: ${path}`);
		}),
	);
});

test('a name borne by two records is declared', () => {
	const bearers = new Map<string, Set<string>>();
	for (const record of records) {
		for (const name of namesOf(record)) {
			bearers.set(fold(name), (bearers.get(fold(name)) ?? new Set()).add(record.id));
		}
	}
	const shared = [...bearers].filter(([, ids]) => ids.size > 1);
	none(shared.filter(([name]) => !(name in homonyms)).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`));
	const names = new Set(shared.map(([name]) => name));
	none(Object.keys(homonyms).filter(name => !names.has(name)));
});

test('no alias repeats a name in other capitals, accents or apostrophes', () => {
	none(
		records.flatMap(record => {
			const names = [...new Set(all(record.names))];
			const folded = [...names, ...(record.aliases ?? [])].map(fold);
			return (record.aliases ?? [])
				.filter(alias => folded.filter(name => name === fold(alias)).length > 1)
				.map(alias => `${record.id}: ${alias}`);
		}),
	);
});

test('every note and status is there in French and in English', () => {
	none(
		records.flatMap(record =>
			[...values(record)].flatMap(([path, value]) => {
				if (!/(^|\.)(note|status)$/.test(path)) return [];
				const { fr, en } = value as Partial<Phrase>;
				if (!fr?.trim() || !en?.trim()) return [`${record.id} ${path}: French or English is wanting`];
				return fr === en ? [`${record.id} ${path}: French and English are the same`] : [];
			}),
		),
	);
});

test('no text speaks of the folders it was made from', () => {
	none(
		records.flatMap(record =>
			[...values(record)]
				// An address may have folders of any name.
				.filter(
					([, value]) => typeof value === 'string' && /^(?!https?:).*(?:^\/|texts\/|facts\/|shared\/)/.test(value),
				)
				.map(([path]) => `${record.id} ${path}`),
		),
	);
});
