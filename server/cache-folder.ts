// Where this machine keeps what can be made anew, for what has no better place.
import { join } from 'node:path';

/** Our folder in the user's cache; no one else can write there. Undefined where the user has no folder of their own. */
export function cacheFolder(): string | undefined {
	const { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	const home = HOME ?? USERPROFILE;
	const cache = XDG_CACHE_HOME ?? (process.platform === 'win32' ? LOCALAPPDATA : undefined);
	if (cache) return join(cache, 'alternat');
	if (!home) return undefined;
	const below = { win32: ['AppData', 'Local'], darwin: ['Library', 'Caches'] }[process.platform as string] ?? [
		'.cache',
	];
	return join(home, ...below, 'alternat');
}
