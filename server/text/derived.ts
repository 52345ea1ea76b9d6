// The whole of our caching: what is computed from a value lives as long as the value.

/**
 * Remembers `f(key)` for as long as `key` is alive. Documents, registries and corpora are immutable, so nothing is
 * ever invalidated: an edit makes a new key, and the old one becomes garbage with all that was derived from it.
 */
export function derived<K extends object, V>(f: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, { readonly value: V }>();
	return key => {
		let entry = known.get(key);
		if (!entry) {
			entry = { value: f(key) };
			known.set(key, entry);
		}
		return entry.value;
	};
}

/**
 * Remembers `f(text)` for the last `limit` texts or so. For what depends on a paragraph's words alone: an edit then
 * costs one paragraph, whatever the size of the draft.
 */
export function remembered<V>(limit: number, f: (text: string) => V): (text: string) => V {
	// Two generations: what was not asked for while one filled up is dropped with the other.
	let young = new Map<string, V>();
	let old = new Map<string, V>();
	return text => {
		let value = young.get(text);
		if (value !== undefined) return value;
		value = old.get(text) ?? f(text);
		if (young.size >= limit) {
			old = young;
			young = new Map();
		}
		young.set(text, value);
		return value;
	};
}

/** Remembers `f(key)` for every key there is: for keys that are few, such as languages, and held by what is derived. */
export function kept<K, V>(f: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return key => {
		let value = known.get(key);
		if (value === undefined && !known.has(key)) {
			value = f(key);
			known.set(key, value);
		}
		return value as V;
	};
}
