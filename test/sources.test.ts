// A source of the registry is a page that answers for what it says.

import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The kinds of page that answer for nothing, by their host or by the whole address. */
const kinds: Readonly<Record<string, (host: string, address: string) => boolean>> = {
	'a copy of Wikipedia': (host, address) =>
		!/(?:^|\.)wiki(?:pedia|data|source|media)\.org\.?$/.test(host) &&
		(/wiki|kiwix|cloudfront\.net/.test(host) ||
			/\/wiki\//.test(address) ||
			/^(?:www\.)?(?:alchetron|howlingpixel|liquisearch|movatter|piglix|theinfolist|worddisk)\./.test(host)),
	'a page of a Wikipedia user': (_, address) => /\/wiki\/(?:User|Utilisateur)(?:[:_]|%3A)/i.test(address),
	'a blog that anybody may open': host =>
		/(?:^|\.)(?:blogg|blogspot|canalblog|medium|over-blog|tumblr|wixsite|wordpress)\.[a-z.]+$/.test(host),
	'questions and answers': host => /answers?\b|fandom|mcq|quiz|quora/.test(host),
};

/** What still rests on such a page, for want of a better one that has been read. */
const standing: Readonly<Record<string, string>> = {
	'https://patidvl.wixsite.com/euwto/members':
		'when the members of the WTO joined it: the list of wto.org was not to be had',
	'https://eurokaznews.blogspot.com/2009/10/le-president-sarkozy-en-visite-demain.html':
		'the visit of a minister of defence to Kazakhstan in 2003',
};

const folder = new URL('../corpus/registry/', import.meta.url);
const addresses = new Set(
	readdirSync(folder)
		.filter(name => name.endsWith('.json') && name !== 'registry.schema.json')
		.flatMap(name => readFileSync(new URL(name, folder), 'utf8').match(/(?<=")https?:\/\/[^"]+/g) ?? []),
);

test('a source is no copy of an encyclopedia, no blog of anybody and no quiz, but for those that wait to be replaced', () => {
	const found = [...addresses].flatMap(address =>
		Object.entries(kinds)
			.filter(([, is]) => is(new URL(address).hostname, address))
			.map(([kind]) => [address, kind] as const),
	);
	assert.deepStrictEqual(
		found.filter(([address]) => !(address in standing)),
		[],
	);
	// One that is replaced leaves the list.
	assert.deepStrictEqual(found.map(([address]) => address).sort(), Object.keys(standing).sort());
});
