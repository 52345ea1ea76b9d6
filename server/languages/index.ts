// The languages Alternat reads. One import, one line a language.
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import type { Language, LanguageId } from './language.ts';

export const languages: readonly Language[] = [french, english];

export function languageOf(id: LanguageId): Language {
	return languages.find(language => language.id === id) ?? french;
}

/** “Portugal and Uruguay”, « la Suisse, le Togo et le Mali »: a list as it stands in a sentence. */
export function listed(language: LanguageId, names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${languageOf(language).nouns.and} ${last}`;
}
