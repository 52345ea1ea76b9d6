// Which act « cet accord », “it” means: the only one it can.
import type { BackReference } from './anaphora.ts';

/** An act that a paragraph names. */
export interface Told {
	/** Offset in the paragraph. */
	readonly start: number;
	readonly kind: string | undefined;
	readonly plural: boolean;
	/** What it is known by; see `aboutOf`. */
	readonly about: readonly string[];
}

/**
 * The act that is meant: among those named earlier in the paragraph, else in the paragraph before, the only one of the
 * kind. Of two that it could be it means neither, and one that is open leaves it open.
 */
export function meantBy(back: BackReference, here: readonly Told[], before: readonly Told[]): string | undefined {
	const fits = (told: Told) => back.kind === undefined || told.kind === undefined || told.kind === back.kind;
	const earlier = here.filter(told => told.start < back.start && fits(told));
	const scope = earlier.length > 0 ? earlier : back.kind === undefined || back.near ? [] : before.filter(fits);
	const meant = new Set(scope.flatMap(told => (told.about.length === 1 && !told.plural ? told.about : ['?'])));
	const [only] = meant;
	return meant.size === 1 && only !== '?' ? only : undefined;
}
