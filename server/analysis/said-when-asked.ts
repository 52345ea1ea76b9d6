// What is said, of which each list is made when it is first asked for.
import type { Said } from './facts.ts';

type Lists = { -readonly [K in keyof Said]?: Said[K] };

/**
 * A class, since a text and what checks are given of it are made anew at every keystroke: getters of an object by itself are
 * made with it one by one, and hold what they reach (text/answering.ts).
 */
export class SaidWhenAsked implements Said {
	readonly #make: <K extends keyof Said>(name: K) => Said[K];
	readonly #lists: Lists = {};

	constructor(make: <K extends keyof Said>(name: K) => Said[K]) {
		this.#make = make;
	}

	#list<K extends keyof Said>(name: K): Said[K] {
		return (this.#lists[name] ??= this.#make(name) as never) as Said[K];
	}

	get mentions() {
		return this.#list('mentions');
	}
	get claims() {
		return this.#list('claims');
	}
	get sessions() {
		return this.#list('sessions');
	}
	get formerNames() {
		return this.#list('formerNames');
	}
	get acronyms() {
		return this.#list('acronyms');
	}
	get anniversaries() {
		return this.#list('anniversaries');
	}
	get tellings() {
		return this.#list('tellings');
	}
	get asBodies() {
		return this.#list('asBodies');
	}
	get abbreviations() {
		return this.#list('abbreviations');
	}
}
