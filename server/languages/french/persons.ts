// How French names persons.
import type { PersonWords } from '../language.ts';

export const persons: PersonWords = {
	addresses: new Set(
		'president presidente ministre m mme monsieur madame chancelier chanceliere ambassadeur ambassadrice secretaire gouverneur roi reine prince'.split(
			' ',
		),
	),
	notNames: new Set(
		'general generale delegue deleguee ministre premier premiere republique conseil commission assemblee etat etats gouvernement adjoint adjointe executif le la les l un'.split(
			' ',
		),
	),
};
