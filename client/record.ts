/** The Record view: what is on record, by relation. The server makes each entry; here they are shown, searched and opened. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, Location } from 'vscode-languageclient';
import { iconOf } from './record-icons.ts';

/** What the server says of an entry (server/features/record-entries.ts). */
export interface Entry {
	readonly id: string;
	readonly kind: string;
	readonly label: string;
	readonly detail?: string;
	readonly whole?: string;
	readonly spoken: string;
	readonly standing?: string;
	readonly opens?: object;
	readonly holds?: true;
}

export interface Page {
	readonly entries: readonly Entry[];
	readonly total: number;
}

/** Opens what an entry leads to. The list it stands in keeps the focus unless it is told otherwise. */
export type OpenEntry = (
	entry: Pick<Entry, 'opens'>,
	how?: { readonly focus?: boolean; readonly column?: vscode.ViewColumn },
) => Promise<void>;

export function entryOpener(client: BaseLanguageClient): OpenEntry {
	return async ({ opens }, { focus = false, column = vscode.ViewColumn.Active } = {}) => {
		if (!opens) return;
		const place = await client.sendRequest<Location | null>('alternat/record/place', opens);
		if (!place) {
			void vscode.window.showInformationMessage(vscode.l10n.t('There is no record of this name any more.'));
			return;
		}
		const selection = client.protocol2CodeConverter.asRange(place.range);
		await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
			selection,
			preview: true,
			preserveFocus: !focus,
			viewColumn: column,
		});
	};
}

/** An entry as a tree shows it. */
export function itemOf(entry: Entry): vscode.TreeItem {
	const { None, Collapsed } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(entry.label, entry.holds ? Collapsed : None);
	item.id = entry.id;
	if (entry.detail) item.description = entry.detail;
	item.tooltip = entry.whole ?? [entry.label, entry.detail].filter(Boolean).join('\n');
	item.accessibilityInformation = { label: entry.spoken };
	item.contextValue = entry.kind;
	const icon = iconOf(entry);
	if (icon) item.iconPath = icon;
	if (entry.opens) item.command = { command: 'alternat.openEntry', title: '', arguments: [entry] };
	return item;
}

/** The last line of a list that goes on: it shows the next page. */
interface More {
	readonly below: Entry | undefined;
	readonly left: number;
}
type Node = Entry | More;

// After the last file of a swarm.
const quiet = 500;

export interface RecordView {
	/** Asks for words; the view then lists what has them. */
	readonly filter: () => Promise<void>;
	readonly unfilter: () => void;
	readonly showMore: (node: More) => void;
}

export function recordView(
	context: vscode.ExtensionContext,
	client: BaseLanguageClient,
	start: () => Promise<void>,
	recordChanged: vscode.Event<void>,
): RecordView {
	const changed = new vscode.EventEmitter<Node | undefined>();
	/** How many pages are shown of each list, by the id of what it is below; one where it is not there. */
	const pages = new Map<string, number>();
	let query = '';

	const ask = async (below: Entry | undefined, from: number): Promise<Page> => {
		await start();
		const page = await (below === undefined && query !== ''
			? client.sendRequest<Page | null>('alternat/record/search', { query, from })
			: client.sendRequest<Page | null>('alternat/record/below', { id: below?.id ?? '', from }));
		return page ?? { entries: [], total: 0 };
	};
	const view = vscode.window.createTreeView<Node>('alternat.record', {
		showCollapseAll: true,
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getChildren: async below => {
				if (below && 'left' in below) return [];
				const nodes: Node[] = [];
				let total = 0;
				for (let page = 0; page < (pages.get(below?.id ?? '') ?? 1); page++) {
					const next = await ask(below, nodes.length);
					nodes.push(...next.entries);
					total = next.total;
				}
				if (!below) tell(total);
				return total > nodes.length ? [...nodes, { below, left: total - nodes.length }] : nodes;
			},
			getTreeItem: node => ('left' in node ? moreItem(node) : itemOf(node)),
		},
	});
	// Files come in swarms, and a tree that is renewed while it opens loses its place.
	let timer: ReturnType<typeof setTimeout> | undefined;
	const renew = () => {
		clearTimeout(timer);
		timer = setTimeout(() => changed.fire(undefined), quiet);
	};
	const tell = (total: number) => {
		view.message = query === '' ? '' : vscode.l10n.t('Entries with “{0}”: {1}', query, total);
	};
	const set = (words: string) => {
		query = words.trim();
		pages.clear();
		void vscode.commands.executeCommand('setContext', 'alternat.recordFiltered', query !== '');
		changed.fire(undefined);
	};
	context.subscriptions.push(view, changed, recordChanged(renew));
	return {
		filter: async () => {
			const words = await vscode.window.showInputBox({
				title: vscode.l10n.t('Filter the record'),
				prompt: vscode.l10n.t('Words of a name, a date or a place, in any order; nothing to show everything.'),
				value: query,
			});
			if (words === undefined) return;
			set(words);
			await vscode.commands.executeCommand('alternat.record.focus');
		},
		unfilter: () => set(''),
		showMore: ({ below }) => {
			const id = below?.id ?? '';
			pages.set(id, (pages.get(id) ?? 1) + 1);
			changed.fire(below);
		},
	};
}

function moreItem(node: More): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Show more ({0} left)', node.left));
	item.iconPath = new vscode.ThemeIcon('ellipsis');
	item.command = { command: 'alternat.showMoreEntries', title: '', arguments: [node] };
	return item;
}
