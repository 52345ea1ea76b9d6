/** What the timeline is made of, and what its page and the extension say to each other. */

export type Kind = 'declaration' | 'agreement' | 'visit' | 'meeting' | 'cited';

/** The bands of the picture, from the top. */
export const kinds: readonly Kind[] = ['declaration', 'agreement', 'cited', 'visit', 'meeting'];

export interface Span {
	readonly standing: 'provisional' | 'in force';
	readonly from: string;
	readonly to?: string;
}

/** As the server makes it (server/features/timeline.ts). Days are ISO dates. */
export interface Item {
	readonly id: string;
	readonly kind: Kind;
	readonly label: string;
	readonly name: string;
	readonly when: string;
	readonly detail: string;
	readonly from: string;
	readonly to: string;
	readonly spans: readonly Span[];
	readonly opens: object;
}

export interface Timeline {
	readonly title: string;
	readonly today: string;
	readonly items: readonly Item[];
	readonly omitted: number;
	readonly undated: readonly string[];
	readonly words: Readonly<Record<string, string>>;
	readonly locale: string;
}

/** From the page. `export` answers `toExport`. */
export type FromPage =
	| { readonly type: 'ready' }
	| { readonly type: 'open'; readonly opens: object }
	| { readonly type: 'export'; readonly svg: string };

/** To the page. */
export type ToPage = { readonly type: 'show'; readonly timeline: Timeline } | { readonly type: 'toExport' };
