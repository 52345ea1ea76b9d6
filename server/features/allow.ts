// “This is right: allow here”: a finding silenced in the front matter, where the whole team reads it, with a reason. Or
// more: “to be followed from now on”, so that the record has it this way once the text is adopted.

import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { canBeFollowed } from '../corpus/prevailing.ts';
import { type Document, spokenPath } from '../document/document.ts';
import { pathAt } from '../document/find.ts';
import type { LanguageId, Phrase } from '../languages/language.ts';
import { plainEdit } from './edits.ts';
import { offsetOf } from './position.ts';

/** An action for each finding of which the front matter can say that it is right. `locale`: the language of the interface. */
export function allowances(document: Document, diagnostics: readonly Diagnostic[], locale: LanguageId): CodeAction[] {
	return diagnostics.flatMap(diagnostic => {
		if (
			typeof diagnostic.code !== 'string' ||
			diagnostic.source !== 'alternat' ||
			diagnostic.code === 'malformed-header'
		)
			return [];
		const at = offsetOf(document, diagnostic.range.start);
		const where = spokenPath(pathAt(document.blocks, at));
		const what = where === '' ? diagnostic.code : `${diagnostic.code} in ${where}`;
		const title: Phrase =
			where === ''
				? {
						en: `This is right: allow ${diagnostic.code} in this text`,
						fr: `C’est juste : admettre ${diagnostic.code} dans ce texte`,
					}
				: {
						en: `This is right: allow ${diagnostic.code} in § ${where}`,
						fr: `C’est juste : admettre ${diagnostic.code} au § ${where}`,
					};
		const action = (title: Phrase, key: Key): CodeAction[] => {
			const edit = entering(document, key, what);
			if (!edit) return [];
			return [
				{
					title: title[locale],
					kind: CodeActionKind.QuickFix,
					diagnostics: [diagnostic],
					edit: plainEdit(document, [{ start: edit.at, end: edit.at, text: edit.text }]),
				},
			];
		};
		const follow: Phrase = {
			en: 'This is right, and to be followed from now on: the new record',
			fr: 'C’est juste et fera foi désormais : nouvelle référence du dossier',
		};
		return [...action(title, 'allow'), ...(canBeFollowed(diagnostic.code) ? action(follow, 'accepts') : [])];
	});
}

/** What a drafter writes over: in the language of the draft, since all its readers see it. */
const reason: Phrase = { en: 'state the reason', fr: 'indiquer le motif' };

/** The lists of the front matter that silence a finding. */
type Key = 'allow' | 'accepts';

/** Where to write a line of such a list, and what; undefined where the front matter is in no state to be added to. */
function entering(
	{ text, header, language }: Document,
	key: Key,
	what: string,
): { at: number; text: string } | undefined {
	const entry = JSON.stringify(`${what}: ${reason[language.id]}`);
	const bom = text.startsWith('\uFEFF') ? 1 : 0;
	if (!header.frontMatter) return { at: bom, text: `---\n${key}: [${entry}]\n---\n` };
	const front = text.slice(0, header.frontMatter.end);
	const from = front.indexOf('\n') + 1;
	const end = front.slice(0, front.trimEnd().length).lastIndexOf('\n') + 1;
	const yaml = parseDocument(front.slice(from, end));
	if (yaml.errors.length > 0) return undefined;
	const pair = (yaml.contents as YAMLMap | null)?.items?.find(
		(each: Pair) => (each.key as Scalar | null)?.value === key,
	) as Pair<Scalar, YAMLSeq | Scalar> | undefined;
	if (!pair) return { at: end, text: `${key}: [${entry}]\n` };
	const range = pair.value?.range;
	if (!range) return undefined;
	const node = pair.value!;
	if (!('items' in node)) return undefined;
	if (node.flow) {
		// `[a, b]`: before the bracket that closes it.
		const close = from + range[1] - 1;
		return { at: close, text: node.items.length > 0 ? `, ${entry}` : entry };
	}
	const last = (node.items.at(-1) as Scalar).range!;
	const first = (node.items[0] as Scalar).range![0] + from;
	const lead = text
		.slice(text.lastIndexOf('\n', first) + 1, first)
		.replace(/\S/gu, match => (match === '-' ? '-' : ' '));
	return { at: from + last[1], text: `\n${lead}${entry}` };
}
