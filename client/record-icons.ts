/** The icons of entries of the record: what it is, and for an agreement where it stands, by shape as well as by colour. */

import * as vscode from 'vscode';

const kinds: Readonly<Record<string, string>> = {
	relation: 'law',
	declaration: 'book',
	visit: 'location',
	commission: 'organization',
	session: 'calendar',
	body: 'library',
	office: 'account',
	term: 'person',
	event: 'star-empty',
	passage: 'quote',
};

const standings: Readonly<Record<string, readonly [icon: string, color?: string]>> = {
	'in force': ['pass-filled', 'charts.green'],
	provisional: ['pass', 'charts.green'],
	signed: ['edit'],
	'not yet signed': ['circle-large-outline'],
	ended: ['circle-slash', 'disabledForeground'],
	unknown: ['circle-outline'],
};

/** The name of an icon, as labels write it: `$(law)`. */
export function iconName({
	kind,
	standing,
}: {
	readonly kind: string;
	readonly standing?: string;
}): string | undefined {
	return standing ? standings[standing]?.[0] : kinds[kind];
}

export function iconOf(entry: { readonly kind: string; readonly standing?: string }): vscode.ThemeIcon | undefined {
	const name = iconName(entry);
	const color = entry.standing && standings[entry.standing]?.[1];
	return name ? new vscode.ThemeIcon(name, color ? new vscode.ThemeColor(color) : undefined) : undefined;
}
