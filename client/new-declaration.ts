/** “New Declaration”: asks for parties, kind, language, place, date and visit, and begins a draft with what the record has. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export interface NewDeclaration {
	/** Ids, in the order in which the text names them. */
	readonly parties: readonly string[];
	readonly kind: 'declaration' | 'statement' | 'communique';
	readonly place: string;
	/** ISO date. */
	readonly date: string;
	readonly language: 'fr' | 'en';
	readonly visit?: { readonly kind: 'state' | 'official' | 'working'; readonly visitor: string; readonly host: string };
}

interface PossibleParty {
	readonly id: string;
	readonly name: string;
	readonly known: boolean;
}

/** The command. With everything given (another extension, a test), nothing is asked. */
export function newDeclaration(client: BaseLanguageClient): (given?: NewDeclaration) => Promise<void> {
	return async given => {
		if (client.needsStart()) await client.start();
		const asked = given ?? (await ask(client));
		if (!asked) return;
		let made: { readonly text: string; readonly snippet: string };
		try {
			made = await client.sendRequest('alternat/newDeclaration', asked);
		} catch (error) {
			void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
			return;
		}
		const document = await vscode.workspace.openTextDocument({ language: 'declaration' });
		const editor = await vscode.window.showTextDocument(document, { preview: false });
		await editor.insertSnippet(new vscode.SnippetString(made.snippet), new vscode.Position(0, 0));
	};
}

/** A question stays open while the drafter looks something up elsewhere: what has been answered is not lost. */
const question = (title: string) => ({ title, ignoreFocusOut: true }) as const;

/** One question after the other; leaving any of them unanswered ends it. */
async function ask(client: BaseLanguageClient): Promise<NewDeclaration | undefined> {
	const possible = await client.sendRequest<readonly PossibleParty[]>('alternat/parties');
	const items = possible.map(({ id, name, known }) => ({
		label: name,
		id,
		...(known ? { description: vscode.l10n.t('on record') } : {}),
	}));
	const chosen = await askParties(items);
	if (!chosen) return undefined;
	const [one, other] = chosen as [(typeof chosen)[0], (typeof chosen)[0]];
	const orders = [
		[one, other],
		[other, one],
	].map(order => ({ label: order.map(({ label }) => label).join(' – '), order }));
	const order =
		chosen.length === 2
			? (
					await vscode.window.showQuickPick(orders, {
						...question(vscode.l10n.t('New declaration: whose original is it? That party is named first')),
					})
				)?.order
			: chosen;
	if (!order) return undefined;
	const kinds = [
		{ label: vscode.l10n.t('Joint declaration'), what: 'declaration' },
		{ label: vscode.l10n.t('Joint statement'), what: 'statement' },
		{ label: vscode.l10n.t('Joint communiqué'), what: 'communique' },
	] as const;
	const kind = await vscode.window.showQuickPick(kinds, {
		...question(vscode.l10n.t('New declaration (2/6): its kind')),
	});
	if (!kind) return undefined;
	const languages = [
		{ label: 'Français', language: 'fr' },
		{ label: 'English', language: 'en' },
	] as const;
	const language = await vscode.window.showQuickPick(languages, {
		...question(vscode.l10n.t('New declaration (3/6): its language')),
	});
	if (!language) return undefined;
	const place = await vscode.window.showInputBox({
		...question(vscode.l10n.t('New declaration (4/6): where it is made')),
		prompt: vscode.l10n.t('The place as the text is to write it'),
		validateInput: value =>
			/^\p{Lu}[^\n[\]]*$/u.test(value.trim()) ? undefined : vscode.l10n.t('A name, with its capital'),
	});
	if (place === undefined) return undefined;
	const date = await vscode.window.showInputBox({
		...question(vscode.l10n.t('New declaration (5/6): its day')),
		value: new Date().toISOString().slice(0, 10),
		prompt: vscode.l10n.t('As 2026-06-09'),
		validateInput: value => (isDay(value) ? undefined : vscode.l10n.t('A day is written as 2026-06-09.')),
	});
	if (date === undefined) return undefined;
	const visit = chosen.length === 2 ? await askVisit(await hostFirst(client, place.trim(), order)) : 'none';
	if (!visit) return undefined;
	return {
		parties: order.map(({ id }) => id),
		kind: kind.what,
		language: language.language,
		place: place.trim(),
		date,
		...(visit === 'none' ? {} : { visit }),
	};
}

/** Asked again where fewer than two are ticked; those that are stay so. */
async function askParties<T extends vscode.QuickPickItem>(items: readonly T[]): Promise<readonly T[] | undefined> {
	let ticked: readonly T[] = [];
	for (;;) {
		const chosen = await vscode.window.showQuickPick(
			items.map(item => ({ ...item, picked: ticked.some(({ label }) => label === item.label) })),
			{
				...question(vscode.l10n.t('New declaration (1/6): the parties')),
				placeHolder: vscode.l10n.t('Tick two or more'),
				canPickMany: true,
			},
		);
		if (!chosen || chosen.length >= 2) return chosen;
		void vscode.window.showWarningMessage(vscode.l10n.t('A declaration is made by two parties or more.'));
		ticked = chosen;
	}
}

/** The two parties, the one first in whose country the text is made, where the record knows. */
async function hostFirst<T extends { readonly id: string }>(
	client: BaseLanguageClient,
	place: string,
	order: readonly T[],
): Promise<readonly T[]> {
	const parties = order.map(({ id }) => id);
	const host = await client.sendRequest<string | null>('alternat/hostIn', { place, parties });
	return host === null ? order : order.toSorted((a, b) => Number(b.id === host) - Number(a.id === host));
}

/** Which visit: first those that the first party receives. */
async function askVisit(
	parties: readonly { readonly id: string; readonly label: string }[],
): Promise<NewDeclaration['visit'] | 'none' | undefined> {
	const sorts = [
		['state', vscode.l10n.t('State visit')],
		['official', vscode.l10n.t('Official visit')],
		['working', vscode.l10n.t('Working visit')],
	] as const;
	const [one, other] = parties as [(typeof parties)[0], (typeof parties)[0]];
	const visits = [
		[other, one],
		[one, other],
	].flatMap(([visitor, host]) =>
		sorts.map(([kind, name]) => ({
			label: vscode.l10n.t('{0}: {1} is the guest of {2}', name, visitor!.label, host!.label),
			visit: { kind, visitor: visitor!.id, host: host!.id },
		})),
	);
	const none = { label: vscode.l10n.t('No visit'), visit: 'none' as const };
	const chosen = await vscode.window.showQuickPick([none, ...visits], {
		...question(vscode.l10n.t('New declaration (6/6): the visit')),
	});
	return chosen?.visit;
}

function isDay(value: string): boolean {
	return (
		/^\d{4}-\d\d-\d\d$/.test(value) &&
		!Number.isNaN(Date.parse(value)) &&
		new Date(value).toISOString().startsWith(value)
	);
}
