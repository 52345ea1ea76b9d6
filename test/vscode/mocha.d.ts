// The little of mocha that the suite uses; its own package brings no types.
declare module 'mocha' {
	export class Mocha {
		constructor(options: { ui: 'bdd'; timeout: number; color: boolean });
		readonly suite: { emit(event: 'pre-require', globals: unknown, file: string, mocha: Mocha): void };
		run(done: (failures: number) => void): { readonly stats: Stats };
	}
	export interface Stats {
		readonly passes: number;
		readonly failures: number;
		readonly pending: number;
	}
	export function describe(title: string, body: () => void): void;
	type Case = (title: string, body: () => Promise<void> | void) => void;
	export const it: Case & { readonly skip: Case };
	export function before(body: () => Promise<void>): void;
	export function after(body: () => Promise<void>): void;
}
