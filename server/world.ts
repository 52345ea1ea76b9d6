// Gathers registry and corpus from the host. A world is replaced whole; what has not changed is shared.
import { factsOf } from './analysis/facts.ts';
import type { Archive, Listeners } from './archive.ts';
import type { World } from './checks/check.ts';
import { type Declaration, declarationOf, emptyCorpus } from './corpus/corpus.ts';
import type { Shelf } from './corpus/shelf.ts';
import { readSnapshot, type ShippedRecord } from './corpus/snapshot.ts';
import { parse } from './document/parse.ts';
import type { Host } from './host.ts';
import { locate } from './registry/locate.ts';
import type { Complaint, Registry, RegistryFile } from './registry/registry.ts';
import type { Settings } from './settings.ts';
import { derived, kept } from './text/derived.ts';
import { type LineStarts, lineStarts } from './text/lines.ts';

export interface Gathered {
	readonly world: World;
	/** What is wrong with registry files. */
	readonly complaints: readonly Complaint[];
	/** The lines of a text that evidence points into: a registry file or a declaration. */
	readonly linesOf: (uri: string) => LineStarts | undefined;
}

export function worldOf(registry: Registry, declarations: readonly Declaration[], archive?: Shelf): World {
	const corpus = archive ? { declarations: [...declarations, ...archive.declarations()], archive } : { declarations };
	return { registry, corpus, locate: (id, field) => places(registry)(id)(field) };
}

/** A finding asks for the same field at every keystroke until it is mended. */
const places = derived((registry: Registry) =>
	kept((id: string) => kept((field: string) => locate(registry, id, field))),
);

/** What a gatherer needs for more texts than it holds in memory. */
export interface Archives {
	/** Whether a text with that address can be in one. */
	readonly holds: (uri: string) => boolean;
	readonly make: (listeners: Listeners) => Promise<Archive>;
	readonly listeners: Omit<Listeners, 'grown'>;
	/** There is more to be found: the world is another. */
	readonly grown: (gathered: Gathered) => void;
	readonly failed: (error: unknown) => void;
	/** Wait for all texts to be read, rather than go on with what is known so far. */
	readonly waits?: boolean;
}

// More texts than these are an archive.
const mostInMemory = 300;

/** A glob like `adopted/**` also meets pictures and tables. */
const endings = { corpus: /\.(?:decl|declaration|txt|md)$/iu, registry: /\.json$/iu };

export const emptyWorld: World = {
	registry: { entities: new Map(), homes: new Map<string, RegistryFile>() },
	corpus: emptyCorpus,
	locate: () => undefined,
};

/**
 * A gatherer over one host. Each call reads what there is now; a registry or a text that has not changed since the
 * last call is not read into facts again. Beyond the shipped record it reads, per folder, what that folder's settings
 * name; `extra` are files given by hand.
 */
export function gatherer(host: Host, archives?: Archives) {
	let read: readonly RegistryFile[] = [];
	let known: { registry: Registry; complaints: Complaint[] } = { registry: emptyWorld.registry, complaints: [] };
	let declarations = new Map<string, { readonly text: string; readonly declaration: Declaration }>();
	let compiled: Promise<ShippedRecord | undefined> | undefined;
	let archive: Promise<Archive> | undefined;
	let unread = new Set<string>();
	let gather: () => Gathered = () => ({ world: emptyWorld, complaints: [], linesOf: () => undefined });

	return async (
		folders: readonly { readonly uri: string; readonly settings: Settings }[],
		extra: { readonly registry?: readonly string[]; readonly corpus?: readonly string[] } = {},
	): Promise<Gathered> => {
		const missing: string[] = [];
		const readAll = async (uris: readonly string[]): Promise<RegistryFile[]> => {
			const files = await Promise.all([...new Set(uris)].map(async uri => ({ uri, text: await host.read(uri) })));
			missing.push(...files.filter(({ text }) => text === undefined).map(({ uri }) => uri));
			return files.filter((file): file is RegistryFile => file.text !== undefined);
		};
		const listed = async (which: 'registry' | 'corpus') => {
			const lists = await Promise.all(folders.map(({ uri, settings }) => host.list(uri, settings[which])));
			return [...new Set([...lists.flat().filter(uri => endings[which].test(uri)), ...(extra[which] ?? [])])];
		};
		compiled ??= host.snapshot().then(found => found && readSnapshot(found.text, found.base));
		const shipped = await compiled;
		const ours = async (what: 'registry' | 'declarations') =>
			shipped?.files[what] ?? (await readAll(await host.shipped(what)));
		const others = await readAll(await listed('registry'));
		const files = [...(await ours('registry')), ...others];
		if (!isSame(files, read)) {
			read = files;
			// As compiled, unless there are records of the user's beside ours.
			const asShipped = others.length === 0 ? shipped : undefined;
			known = asShipped ? { registry: asShipped.registry, complaints: [] } : await registryFrom(files);
			declarations = new Map(
				asShipped?.declarations.map((declaration, index) => {
					const { uri, text } = asShipped.files.declarations[index]!;
					return [uri, { text, declaration }];
				}),
			);
		}
		const adopted = await listed('corpus');
		const many = archives ? adopted.filter(archives.holds) : [];
		if (archives && (archive || many.length > mostInMemory)) {
			archive ??= archives.make({ ...archives.listeners, grown: () => archives.grown(gather()) });
			const version = versionOf(files);
			const followed = (await archive).follow(many, {
				version,
				files: others.length === 0 && shipped ? undefined : files,
			});
			if (archives.waits) await followed;
			else followed.catch(archives.failed);
		}
		const large = await archive;
		const inMemory = large ? adopted.filter(uri => !archives!.holds(uri)) : adopted;
		const texts = [...(await ours('declarations')), ...(await readAll(inMemory))];
		// Told when there are others than before, as an archive does.
		if (missing.some(uri => !unread.has(uri)))
			archives?.listeners.unread(missing.map(uri => ({ uri, why: notRead, isNew: !unread.has(uri) })));
		unread = new Set(missing);
		const facts = factsOf(known.registry);
		const next: typeof declarations = new Map();
		for (const { uri, text } of texts) {
			const old = declarations.get(uri);
			if (old?.text === text) next.set(uri, old);
			else {
				const document = parse(uri, 0, text);
				// A text that calls itself a draft is no record, wherever it lies.
				if (document.header.status !== 'draft')
					next.set(uri, { text, declaration: declarationOf(document, facts(document)) });
			}
		}
		declarations = next;
		const { registry, complaints } = known;
		const own = [...next.values()].map(each => each.declaration);
		const lent = new Map([...files, ...texts].map(file => [file.uri, file]));
		const lines = kept((uri: string) => {
			const file = lent.get(uri);
			return file && lineStarts(file.text);
		});
		gather = () => ({
			world: worldOf(registry, own, large?.shelf()),
			complaints,
			linesOf: uri => lines(uri) ?? large?.linesOf(uri),
		});
		return gather();
	};
}

declare const ALTERNAT_ENGINE: string;

/** The same for the same records and the same engine: what either makes of a text is then the same. */
function versionOf(files: readonly RegistryFile[]): string {
	const engine = typeof ALTERNAT_ENGINE === 'undefined' ? 'sources' : ALTERNAT_ENGINE;
	let sum = 0;
	for (const { text } of files)
		for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
	return `alternat archive 3, engine ${engine}, registry ${(sum >>> 0).toString(16)}`;
}

/** Reading records takes a parser of its own, which a start without records of the user's does not load. */
async function registryFrom(files: readonly RegistryFile[]): Promise<{ registry: Registry; complaints: Complaint[] }> {
	const { registryOf } = await import('./registry/registry.ts');
	return registryOf(files);
}

function isSame(some: readonly RegistryFile[], others: readonly RegistryFile[]): boolean {
	return (
		some.length === others.length &&
		some.every((file, index) => {
			const other = others[index]!;
			// Those that ship are the very same, and are not read for this.
			return file === other || (file.uri === other.uri && file.text === other.text);
		})
	);
}

// A host does not say which.
const notRead = 'it is not there, or may not be read';
