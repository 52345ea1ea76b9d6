// `alternat check`: for people, for programs (the JSON shape is a fixed interface), and as SARIF 2.1.0.
import pc from 'picocolors';
import { checks } from '../checks/index.ts';
import type { Report } from '../checks/run.ts';
import type { Document } from '../document/document.ts';
import type { LanguageId } from '../languages/language.ts';
import { type LineStarts, lineAt, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export interface Checked {
	/** As the user named the file. */
	readonly name: string;
	readonly document: Pick<Document, 'uri' | 'text' | 'lines'>;
	readonly findings: readonly Report[];
}

export interface Printing {
	readonly locale: LanguageId;
	/** The lines of a file that evidence points into. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
	readonly version: string;
	readonly nameOf: (uri: string) => string;
}

export function checkJson(checked: readonly Checked[], { locale, nameOf }: Printing): string {
	const files = checked.map(({ name, document, findings }) => ({
		file: name,
		findings: findings.map(finding => {
			const { line, character } = positionAt(document.lines, finding.span.start);
			return {
				code: finding.code,
				severity: finding.severity,
				start: finding.span.start,
				end: finding.span.end,
				line: line + 1,
				column: character + 1,
				message: finding.message[locale],
				because: (finding.because ?? []).map(({ uri, start, end, quote }) => ({
					file: nameOf(uri),
					start,
					end,
					quote,
				})),
				fixes: (finding.fixes ?? []).map(({ title, edits }) => ({
					title: title[locale],
					edits: edits.map(({ start, end, text }) => ({ start, end, text })),
				})),
			};
		}),
	}));
	return `${JSON.stringify({ files }, null, 2)}\n`;
}

export function checkPretty(checked: readonly Checked[], { locale, linesOf, nameOf }: Printing): string {
	const out: string[] = [];
	let count = 0;
	for (const { name, document, findings } of checked) {
		for (const finding of findings) {
			count++;
			const { line, character } = positionAt(document.lines, finding.span.start);
			const paint = { warning: pc.yellow, information: pc.blue, hint: pc.dim }[finding.severity];
			out.push(
				`${pc.bold(`${name}:${line + 1}:${character + 1}`)} ${paint(finding.severity)} ${finding.message[locale]} ${pc.dim(`[${finding.code}]`)}`,
			);
			out.push(...excerpt(document.text, finding.span, paint));
			for (const { uri, quote, start } of finding.because ?? []) {
				const lines = linesOf(uri);
				const at = lines ? `:${lineAt(lines, start) + 1}` : '';
				out.push(`    ${pc.dim('↳')} ${quote}`, `      ${pc.cyan(`${nameOf(uri)}${at}`)}`);
			}
			for (const { title } of finding.fixes ?? []) out.push(`    ${pc.green('✎')} ${title[locale]}`);
			out.push('');
		}
	}
	out.push(closing[locale](checked.length, count));
	return `${out.join('\n')}\n`;
}

const closing: Readonly<Record<LanguageId, (texts: number, findings: number) => string>> = {
	en: (texts, findings) =>
		`${texts} ${texts === 1 ? 'text' : 'texts'}: ${findings === 0 ? 'nothing to report' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`}.`,
	fr: (texts, findings) =>
		`${texts} ${texts > 1 ? 'textes' : 'texte'} : ${findings === 0 ? 'rien à signaler' : `${findings} ${findings > 1 ? 'remarques' : 'remarque'}`}.`,
};

const around = 60;

/** The words at fault with a little before and behind, and a line of carets. */
function excerpt(text: string, span: Span, paint: (text: string) => string): string[] {
	const start = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - around);
	const nextLine = text.indexOf('\n', span.start);
	const end = Math.min(nextLine < 0 ? text.length : nextLine, Math.min(span.end, span.start + 160) + around);
	const lead = start > 0 && text[start - 1] !== '\n' ? '… ' : '';
	const line = `${lead}${text.slice(start, end)}${end < text.length && text[end] !== '\n' ? ' …' : ''}`;
	const width = Math.max(1, Math.min(span.end, end) - span.start);
	return [
		`    ${line.replace(/[\t\u00a0\u202f]/gu, ' ')}`,
		`    ${' '.repeat(lead.length + span.start - start)}${paint('^'.repeat(width))}`,
	];
}

const levels = { warning: 'warning', information: 'note', hint: 'note' } as const;

export function checkSarif(checked: readonly Checked[], { locale, linesOf, version, nameOf }: Printing): string {
	const uriOf = (name: string) => encodeURI(name.replaceAll('\\', '/'));
	const region = (lines: LineStarts, span: Span) => {
		const from = positionAt(lines, span.start);
		const to = positionAt(lines, span.end);
		return {
			startLine: from.line + 1,
			startColumn: from.character + 1,
			endLine: to.line + 1,
			endColumn: to.character + 1,
			charOffset: span.start,
			charLength: span.end - span.start,
		};
	};
	const location = (name: string, lines: LineStarts, span: Span) => ({
		physicalLocation: { artifactLocation: { uri: uriOf(name) }, region: region(lines, span) },
	});
	const results = checked.flatMap(({ name, document, findings }) =>
		findings.map(finding => ({
			ruleId: finding.code,
			level: levels[finding.severity],
			message: { text: finding.message[locale] },
			locations: [location(name, document.lines, finding.span)],
			relatedLocations: (finding.because ?? []).flatMap(({ uri, quote, ...span }, id) => {
				const lines = linesOf(uri);
				return lines ? [{ id: id + 1, ...location(nameOf(uri), lines, span), message: { text: quote } }] : [];
			}),
		})),
	);
	const sarif = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'alternat', version, rules: checks.map(({ code }) => ({ id: code })) } },
				columnKind: 'utf16CodeUnits',
				results,
			},
		],
	};
	return `${JSON.stringify(sarif, null, 2)}\n`;
}
