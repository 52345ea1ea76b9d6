// What lends the engine its files. The engine itself does no I/O.

export interface Host {
	/** URIs of the files that ship with Alternat. */
	shipped(what: 'registry' | 'declarations'): Promise<readonly string[]>;
	/** The shipped record as compiled (corpus/snapshot.ts), as text or its bytes, and the address of its folder, with a slash; undefined where there is none. */
	snapshot(): Promise<{ readonly text: Uint8Array | string; readonly base: string } | undefined>;
	/** URIs of the files below `folder` that match any of `globs`, in a steady order. Unreadable folders are empty ones. */
	list(folder: string, globs: readonly string[]): Promise<readonly string[]>;
	/** The text of a file; undefined where it cannot be read. */
	read(uri: string): Promise<string | undefined>;
}
