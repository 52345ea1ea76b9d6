/** What the view of agreed language says, as a page: every word of it is escaped. */

import { env, l10n } from 'vscode';
import type { Range } from 'vscode-languageclient';

interface Verb {
	readonly words: string;
	readonly force: number;
}

/** What the server says (server/features/agreed-language.ts). */
export interface AgreedView {
	readonly paragraph?: { readonly label: string; readonly verb?: Verb };
	readonly next?: true;
	readonly found: readonly Found[];
	readonly standing: readonly Standing[];
	readonly read: number;
	readonly declarations: number;
}

interface Found {
	readonly uri: string;
	readonly range?: Range;
	readonly declaration: string;
	readonly date?: string;
	readonly paragraph: string;
	readonly words: string;
	readonly digest: boolean;
	readonly sameParties: boolean;
	readonly verb?: Verb;
	readonly draftVerb?: Verb;
	readonly changes: readonly { readonly kind: 'same' | 'earlier' | 'draft'; readonly words: string }[];
	readonly comparable: boolean;
	readonly again: readonly string[];
}

interface Standing {
	readonly agreement: string;
	readonly quote: string;
	readonly verb: string;
	readonly declaration: string;
	readonly date?: string;
	readonly paragraph: string;
	readonly twice: boolean;
	readonly uri: string;
	readonly range?: Range;
}

/** The page for what was found; without it, the page that says what the view is for. */
export function agreedHtml(view: AgreedView | undefined): string {
	if (!view)
		return note(
			l10n.t('Put the cursor in a paragraph of a draft: what was agreed before on its matter is shown here.'),
		);
	const { paragraph, next, found, standing, read, declarations } = view;
	const reading =
		read < declarations
			? note(l10n.t('Reading the record: {0} of {1} declarations.', number(read), number(declarations)))
			: '';
	const heading = next
		? l10n.t('What the last declaration of the same parties says next')
		: paragraph?.label
			? l10n.t('For paragraph {0}', paragraph.label)
			: l10n.t('For the paragraph at the cursor');
	let body = '';
	if (!paragraph) body = note(l10n.t('The cursor is in no paragraph.'));
	else if (found.length === 0 && reading === '')
		body = note(
			next
				? l10n.t('The last declaration of the same parties says nothing further.')
				: l10n.t('The record has nothing near these words.'),
		);
	else body = found.map((each, index) => article(each, index, next === true)).join('');
	const legend = found.some(({ comparable }) => comparable)
		? `<p class="legend"><ins>${escaped(l10n.t('underlined'))}</ins>${escaped(l10n.t(': only in the earlier text'))} · <del>${escaped(l10n.t('struck through'))}</del>${escaped(l10n.t(': only in the draft'))}</p>`
		: '';
	return `${reading}<section><h2>${escaped(heading)}</h2>${body}${legend}</section>${standingHtml(standing)}`;
}

function article(found: Found, index: number, next: boolean): string {
	const { declaration, date, paragraph, digest, sameParties, comparable, again } = found;
	const where = [date, paragraph && `§ ${paragraph}`].filter(Boolean).join(', ');
	const title = `f${index}`;
	const tags = [
		...(sameParties ? [`<span class="tag same">${escaped(l10n.t('same parties'))}</span>`] : []),
		...(digest ? [`<span class="tag">${escaped(l10n.t('digest'))}</span>`] : []),
	].join(' ');
	const replace = button('replace', index, l10n.t('Replace'), l10n.t('Put these words in place of the paragraph'));
	const below = button(
		'below',
		index,
		next ? l10n.t('Insert') : l10n.t('Insert Below'),
		next ? l10n.t('Put these words at the cursor') : l10n.t('Put these words into a paragraph of their own below'),
	);
	const buttons = next ? below : `${replace} ${below}`;
	const actions = digest
		? note(l10n.t('A digest, in our own words: not agreed text. Only the official text counts.'))
		: `<p class="actions">${buttons}</p>`;
	return `<article aria-labelledby="${title}">
<header><h3 id="${title}">${button('show', index, where || declaration, declaration, 'link')}</h3>${tags}</header>
${where ? `<p class="declaration">${escaped(declaration)}</p>` : ''}
${comparable ? `<p class="words">${differenceHtml(found)}</p>` : `<p class="words">${inCommonHtml(found)}</p>`}
${verbHtml(found)}
${again.length > 0 ? `<p class="again">${escaped(l10n.t('Word for word also: {0}', again.join(' ; ')))}</p>` : ''}
${actions}
</article>`;
}

/** Colour is never all that tells: what is added is underlined, what is left out struck through, and both are said. */
function differenceHtml({ changes }: Found): string {
	return changes
		.map(({ kind, words }) => {
			if (kind === 'same') return escaped(words);
			const [tag, said] =
				kind === 'earlier' ? ['ins', escaped(l10n.t('earlier text:'))] : ['del', escaped(l10n.t('draft:'))];
			const [, before, inner, behind] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words)!;
			return `${before}<${tag}><span class="unseen"> [${said} </span>${escaped(inner!)}<span class="unseen">] </span></${tag}>${behind}`;
		})
		.join('');
}

/** Two wordings too far apart for a difference: the earlier one whole, and what it has in common with the draft's. */
function inCommonHtml({ changes }: Found): string {
	return changes
		.filter(({ kind }) => kind !== 'draft')
		.map(({ kind, words }) => {
			const run = kind === 'same' && (words.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= fewestInCommon;
			return run ? `<strong>${escaped(words)}</strong>` : escaped(words);
		})
		.join('');
}

/** Fewer words in a row are any text's. */
const fewestInCommon = 3;

function verbHtml({ verb: earlier, draftVerb: own }: Found): string {
	if (!earlier) return '';
	const quoted = ({ words }: Verb) => escaped(l10n.t('“{0}”', words));
	const said = quoted(earlier);
	if (!own) return `<p class="verb">${escaped(l10n.t('Verb:'))} ${said}</p>`;
	const step = own.force - earlier.force;
	const change =
		step === 0
			? escaped(l10n.t('as strong'))
			: step > 0
				? escaped(l10n.t('stronger in the draft'))
				: escaped(l10n.t('weaker in the draft'));
	return `<p class="verb">${escaped(l10n.t('Verb:'))} ${said} <span aria-hidden="true">→</span><span class="unseen">${escaped(l10n.t('draft:'))}</span> ${quoted(own)} <span class="${step < 0 ? 'weaker' : ''}">(${change})</span></p>`;
}

function standingHtml(standing: readonly Standing[]): string {
	const [first] = standing;
	if (!first) return '';
	const items = standing.map(
		({ agreement, quote, verb, paragraph, twice }, index) => `<li>
<h3>${button('showStanding', index, agreement, quote, 'link')}</h3>
<p class="declaration">${escaped([paragraph && `§ ${paragraph}`, verb].filter(Boolean).join(' · '))}${twice ? ` · ${escaped(l10n.t('in the one before, too'))}` : ''}</p>
<p class="words">${escaped(quote)}</p></li>`,
	);
	return `<section><h2>${escaped(l10n.t('Not taken up from the last declaration of the same parties ({0})', first.date ?? first.declaration))}</h2><ul>${items.join('')}</ul></section>`;
}

function button(action: string, index: number, label: string, hint: string, look = ''): string {
	return `<button type="button" id="${action}${index}" class="${look}" data-action="${action}" data-index="${index}" title="${escaped(hint)}">${escaped(label)}</button>`;
}

function note(words: string): string {
	return `<p class="note">${escaped(words)}</p>`;
}

function number(value: number): string {
	return value.toLocaleString(env.language);
}

function escaped(words: string): string {
	return words.replace(/[&<>"']/gu, sign => `&#${sign.charCodeAt(0)};`);
}
