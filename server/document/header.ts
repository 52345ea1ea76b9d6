// What a declaration says of itself: front matter, else title, dateline, signature and opening.

import { parseDocument } from 'yaml';
import { isFullDate, isRealDay } from '../languages/calendar.ts';
import type { Language, Phrase } from '../languages/language.ts';
import { readDates } from '../languages/read-dates.ts';
import { plainOf } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import { isTown } from './dateline.ts';
import { type Block, type DateSource, everyBlock, type Header } from './document.ts';

type Fields = Omit<Header, 'complaints' | 'frontMatter'>;
type Complaint = Header['complaints'][number];

export interface FrontMatter {
	/** Fences included; `end` is where the text begins. */
	readonly span: Span;
	readonly fields: Fields;
	readonly complaints: readonly Complaint[];
}

const fences = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The YAML at the head of a text, or `undefined`. A key that cannot be used is a complaint, never an error. */
export function frontMatter(text: string): FrontMatter | undefined {
	const match = fences.exec(text);
	if (!match) return undefined;
	const offset = match[0].indexOf('\n') + 1;
	const yaml = parseDocument(match[1]!, { schema: 'core', prettyErrors: false });
	// The first error only: what follows it is mostly its echo.
	const complaints: Complaint[] = yaml.errors.slice(0, 1).map(error => ({
		span: { start: offset + error.pos[0], end: offset + Math.max(error.pos[1], error.pos[0] + 1) },
		message: {
			en: `The front matter is not valid YAML: ${error.message}`,
			fr: `L’en-tête n’est pas du YAML valide : ${error.message}`,
		},
	}));
	const span = { start: 0, end: match[0].length };
	const root =
		yaml.errors.length > 0
			? {}
			: valuesOf(yaml, error =>
					complaints.push({
						span: { start: offset, end: offset + match[1]!.length },
						message: {
							en: `The front matter is not valid YAML: ${error}`,
							fr: `L’en-tête n’est pas du YAML valide : ${error}`,
						},
					}),
				);
	if (root !== null && (typeof root !== 'object' || Array.isArray(root))) {
		complaints.push({
			span: { start: offset, end: offset + match[1]!.length },
			message: {
				en: 'The front matter is not a list of keys and values.',
				fr: 'L’en-tête n’est pas une liste de clés et de valeurs.',
			},
		});
	}
	const values =
		root !== null && typeof root === 'object' && !Array.isArray(root) ? (root as Record<string, unknown>) : {};
	const complain = (key: string, message: Phrase) => complaints.push({ span: lineOf(text, span, key), message });
	const string = (key: string) => {
		const value = values[key];
		if (value === undefined || value === null) return undefined;
		if (typeof value === 'string' || typeof value === 'number') return String(value);
		complain(key, { en: `“${key}” is a text, not a list.`, fr: `« ${key} » est un texte, non une liste.` });
		return undefined;
	};
	const strings = (key: string) => {
		const value = values[key];
		if (value === undefined || value === null) return undefined;
		if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value as string[];
		if (typeof value === 'string') return [value];
		complain(key, { en: `“${key}” is a list of texts.`, fr: `« ${key} » est une liste de textes.` });
		return undefined;
	};
	const date = string('date');
	if (date !== undefined && !isRealDay(date)) {
		complain('date', {
			en: `“${date}” is no date: a day is written as 2024-11-05.`,
			fr: `« ${date} » n’est pas une date : un jour s’écrit 2024-11-05.`,
		});
	}
	const language = string('language');
	const status = string('status');
	if (status !== undefined && status !== 'draft' && status !== 'adopted') {
		complain('status', {
			en: `“${status}” is no status: a text is draft or adopted.`,
			fr: `« ${status} » n’est pas un état : un texte est draft (projet) ou adopted (adopté).`,
		});
	}
	const accepts = strings('accepts');
	const unfounded = accepts?.find(line => !/^\s*[a-z-]+(?:\s+in\s+[^\s:]+)?\s*:\s*\S/u.test(line));
	if (unfounded !== undefined) {
		complain('accepts', {
			en: `“${unfounded}”: later drafts will follow this text, so say which finding and why: contradicted-date in 2: the reason.`,
			fr: `« ${unfounded} » : les projets suivants s’en tiendront à ce texte ; indiquez donc quel constat et pourquoi : contradicted-date in 2: le motif.`,
		});
	}
	const fields = defined({
		title: string('title'),
		date: date !== undefined && isRealDay(date) ? date : undefined,
		dateFrom: date !== undefined && isRealDay(date) ? ('front matter' as const) : undefined,
		place: string('place'),
		parties: strings('parties'),
		series: string('series'),
		status: status === 'draft' || status === 'adopted' ? (status as 'draft' | 'adopted') : undefined,
		source: string('source'),
		digest: values.digest === true ? true : undefined,
		allow: strings('allow'),
		accepts,
		language,
	});
	return { span, fields, complaints };
}

/** What YAML says; nothing where it cannot be put together: an alias `*FRA` of which there is no anchor. */
function valuesOf(yaml: ReturnType<typeof parseDocument>, failed: (message: string) => void): unknown {
	try {
		return yaml.toJS();
	} catch (error) {
		failed(error instanceof Error ? error.message : String(error));
		return {};
	}
}

/** The header of a text: its front matter, and for what that leaves open, what the text itself says. */
export function header(
	uri: string,
	text: string,
	front: FrontMatter | undefined,
	blocks: readonly Block[],
	language: Language,
): Header {
	const fields = front?.fields ?? {};
	const title = fields.title ?? titleIn(text, blocks);
	const dated = fields.date ? undefined : dateIn(uri, text, blocks, language);
	const place = fields.place ?? placeIn(text, blocks, language);
	return {
		...fields,
		...(title === undefined ? {} : { title }),
		...(dated ? { date: dated.date, dateFrom: dated.from } : {}),
		...(place === undefined ? {} : { place }),
		...(front ? { frontMatter: front.span } : {}),
		complaints: front?.complaints ?? [],
	};
}

// Stars, hashes and white space, but for a single blank: that stays what it is.
const runs = / [*_#\s]+|(?! )[*_#\s]+/gu;

function titleIn(text: string, blocks: readonly Block[]): string | undefined {
	const title = blocks.find(block => block.kind === 'title');
	if (!title) return undefined;
	return plainOf(text.slice(title.content.start, title.content.end)).text.replace(runs, ' ').trim();
}

/** The day a text bears, by what is surest: dateline, signature, title, the visit its first paragraph tells of, its file's name. */
function dateIn(
	uri: string,
	text: string,
	blocks: readonly Block[],
	language: Language,
): { date: string; from: DateSource } | undefined {
	const lastDay = (block: Block) => {
		const last = readDates(language, plainOf(text.slice(block.span.start, block.span.end)).text).find(
			each => each.value && isFullDate(each.value.split('/').at(-1)!),
		);
		return last?.value?.split('/').at(-1);
	};
	const of = (kind: Block['kind']) =>
		blocks
			.filter(block => block.kind === kind)
			.map(lastDay)
			.find(date => date !== undefined);
	const name = /(?:^|[/\\])(\d{4}-\d\d-\d\d)[^/\\]*$/.exec(uri)?.[1];
	const sources: [DateSource, () => string | undefined][] = [
		['dateline', () => of('dateline')],
		['signature', () => of('signature')],
		['title', () => of('title')],
		['opening', () => openingDay(text, blocks, language)],
		['file name', () => (name && isRealDay(name) ? name : undefined)],
	];
	for (const [from, dateOf] of sources) {
		const date = dateOf();
		if (date !== undefined) return { from, date };
	}
	return undefined;
}

/** « … a effectué une visite d’État en France les 4 et 5 novembre 2024 »: the text is of the visit's last day. */
function openingDay(text: string, blocks: readonly Block[], language: Language): string | undefined {
	for (const block of everyBlock(blocks)) {
		if (block.kind !== 'paragraph') continue;
		const opening = plainOf(text.slice(block.content.start, block.content.end)).text;
		const small = opening.toLowerCase();
		if (![...language.acts.visits].some(word => small.includes(word))) return undefined;
		const dates = readDates(language, opening).filter(date => date.value && isFullDate(date.value.split('/').at(-1)!));
		// Two dates: one of them is another matter, and which is not ours to guess.
		return dates.length === 1 ? dates[0]!.value!.split('/').at(-1) : undefined;
	}
	return undefined;
}

function placeIn(text: string, blocks: readonly Block[], language: Language): string | undefined {
	const block = blocks.find(each => each.kind === 'dateline');
	if (!block) return undefined;
	const line = plainOf(text.slice(block.content.start, block.content.end)).text;
	const date = readDates(language, line).at(0);
	if (!date) return line;
	const lead = line.slice(0, date.start).trim();
	// « Paris, le », “Done in Paris on”: the small word belongs to the date.
	const last = /\S+$/u.exec(lead)?.[0] ?? '';
	const place = (language.small.has(fold(last)) ? lead.slice(0, -last.length) : lead)
		.replace(/^[\s(]+|[\s,(–—-]+$/gu, '')
		.replace(language.skeleton.given, '');
	if (place !== '') return place;
	// “March 21, 2023 / 19:00 / Moscow”
	const below = line.slice(date.end).split('\n').at(-1)!.trim();
	return isTown(below) ? below : undefined;
}

/** The line of the front matter on which `key` stands. */
function lineOf(text: string, front: Span, key: string): Span {
	const match = new RegExp(`^[ \\t]*${key}[ \\t]*:.*$`, 'mu').exec(text.slice(0, front.end));
	return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: Math.min(3, front.end) };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
