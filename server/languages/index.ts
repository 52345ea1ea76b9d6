// The languages Alternat reads. One import, one line a language.
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import type { Language, LanguageId } from './language.ts';

export const languages: readonly Language[] = [french, english];

export function languageOf(id: LanguageId): Language {
	return languages.find(language => language.id === id) ?? french;
}
