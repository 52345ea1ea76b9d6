// Objects whose properties are found when they are asked for.

/**
 * A maker of objects with properties of these names, each of which is what its function gives back, every time it is asked
 * for. The getters belong to all such objects together: where an object has a getter by itself, V8 puts it where nothing is
 * collected soon, and whatever the getter reaches lives as long. Of a text that is read, that was all of it.
 */
export function answering<T extends object>(
	names: readonly (keyof T)[],
): (answers: { readonly [K in keyof T]: () => T[K] }) => T {
	class Answering {
		readonly #answers: { readonly [K in keyof T]: () => T[K] };

		constructor(answers: { readonly [K in keyof T]: () => T[K] }) {
			this.#answers = answers;
		}

		static {
			for (const name of names)
				Object.defineProperty(Answering.prototype, name, {
					enumerable: true,
					get(this: Answering) {
						return this.#answers[name]();
					},
				});
		}
	}
	return answers => new Answering(answers) as object as T;
}
