// For the build: has the parts of a language pack made when a text first asks for them, each a module of its own.
//
// Most of a pack is patterns, and V8 reads each of them when it is made: a start asks for half of one pack, and for hardly
// anything of the others.

/** The `index.ts` of a pack, its parts made when they are asked for. Throws where a part is no line of its own. */
export function partByPart(index: string): string {
	let parted = index;
	for (const [whole, name, path] of index.matchAll(/^import \{ (\w+) \} from '(\.\/[\w-]+\.ts)';\n/gm)) {
		const line = new RegExp(`^\t${name},$`, 'm');
		if (!line.test(parted)) throw new Error(`${name} is no line of its own`);
		parted = parted
			.replace(whole, `let ${name}OfPack;\n`)
			.replace(line, `\tget ${name}() {\n\t\treturn (${name}OfPack ??= require('${path}').${name});\n\t},`);
	}
	return parted;
}
