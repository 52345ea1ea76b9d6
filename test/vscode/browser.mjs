// The browser that shows the window when nobody is there to open one.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Chromium or one of its kin: $CHROMIUM, else the first one found; undefined where there is none. */
export function findBrowser() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [...names.flatMap(name => folders.map(folder => join(folder, name))), ...elsewhere].find(runs);
}

function runs(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

const options = () => ({
	executablePath: findBrowser(),
	chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses to sandbox what root runs
	args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
});

export function openBrowser() {
	return chromium.launch(options());
}

/** A browser that keeps what its pages keep, in that folder. */
export function openBrowserAt(profile, more = {}) {
	return chromium.launchPersistentContext(profile, { ...options(), ...more });
}
