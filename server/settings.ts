// The settings, typed, with their defaults. Read per resource and passed as arguments; kept in no global.
import type { Severities } from './checks/run.ts';
import type { Hints } from './features/inlay-hints.ts';
import type { LanguageId } from './languages/language.ts';
import { type TypographyProfile, typographyProfiles } from './languages/typography.ts';

export interface Settings {
	/** Globs of adopted texts, below each workspace folder. */
	readonly corpus: readonly string[];
	/** Globs of further registry files; their records win over the shipped ones. */
	readonly registry: readonly string[];
	readonly language: 'auto' | LanguageId;
	/** Whose typography a text is normalised by, when that is asked for. */
	readonly typography: TypographyProfile;
	/** Which inlay hints are shown. */
	readonly inlayHints: Hints;
	/** A check's code → its severity, or `off`. */
	readonly checks: Severities;
}

export const defaults: Settings = {
	corpus: ['adopted/**', 'corpus/**'],
	registry: [],
	language: 'auto',
	typography: 'imprimerie-nationale',
	inlayHints: { weekdays: false, statuses: false, acronyms: false },
	checks: {},
};

/** Settings as a client sends them; what it leaves out, or sends in another shape, is as by default. */
export function settingsFrom(value: unknown): Settings {
	const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
	const list = (field: unknown, otherwise: readonly string[]) =>
		Array.isArray(field) ? field.filter(each => typeof each === 'string') : otherwise;
	return {
		corpus: list(given.corpus, defaults.corpus),
		registry: list(given.registry, defaults.registry),
		language: given.language === 'fr' || given.language === 'en' ? given.language : 'auto',
		typography: typographyProfiles.find(profile => profile === given.typography) ?? defaults.typography,
		inlayHints: hintsFrom(given.inlayHints),
		checks: typeof given.checks === 'object' && given.checks !== null ? (given.checks as Severities) : {},
	};
}

function hintsFrom(value: unknown): Hints {
	const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
	const isOn = (hint: keyof Hints) => (typeof given[hint] === 'boolean' ? given[hint] : defaults.inlayHints[hint]);
	return { weekdays: isOn('weekdays'), statuses: isOn('statuses'), acronyms: isOn('acronyms') };
}
