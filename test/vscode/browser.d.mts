import type { Browser, BrowserContext, LaunchOptions } from 'playwright-core';

export function findBrowser(): string | undefined;
export function openBrowser(): Promise<Browser>;
export function openBrowserAt(profile: string, more?: LaunchOptions): Promise<BrowserContext>;
