// How V8 counts what lies outside its heap: buffers, and the source of the bundle.

/** The flag that has these counted apart. */
export const buffersApart = '--external-memory-accounted-in-global-limit';

/**
 * Whether a V8 has the flag and does not do so of itself. Else it counts them as objects of the heap, with the first limit of
 * a heap that has only begun: a start reads 7 MB of files, and all of the heap was looked through in the middle of it. V8 does
 * it of itself from 14.8 on; a flag that it does not know it would complain of.
 */
export function countsBuffersAsHeap(v8: string): boolean {
	const [major = 0, minor = 0] = v8.split('.').map(Number);
	return (major === 13 && minor >= 6) || (major === 14 && minor < 8);
}
