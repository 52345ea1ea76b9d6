/** Mocha in a browser's worker: its page build sets globals, and the cases import what it sets. */

// Past the alias that leads here.
import '../../node_modules/mocha/mocha.js';

type Body = () => Promise<void> | void;
interface Mocha {
	describe(title: string, body: () => void): void;
	it(title: string, body: Body): void;
	before(body: Body): void;
	after(body: Body): void;
}
const globals = globalThis as unknown as Mocha;

export const describe: Mocha['describe'] = (title, body) => globals.describe(title, body);
export const it: Mocha['it'] = (title, body) => globals.it(title, body);
export const before: Mocha['before'] = body => globals.before(body);
export const after: Mocha['after'] = body => globals.after(body);
