// Drafts between two countries, made at random: for tests of the other original.
import { registry } from './pages.ts';

export const head = (parties: string, language: string) => `---\nlanguage: ${language}\nparties: [${parties}]\n---\n`;

/** A draft of sentences in which two countries stand in every way, right and wrong, certain and not. */
export function twoCountries(
	language: 'fr' | 'en',
	one: string,
	two: string,
	pick: <T>(list: readonly T[]) => T,
	next: () => number,
): string {
	const country = (name: string) =>
		[...registry.entities.values()].find(each => each.type === 'country' && each.names[language]?.[0] === name)!;
	const phrase = (name: string): string => {
		const entity = country(name);
		const article = entity.type === 'country' && language === 'fr' ? (entity.article ?? '') : '';
		const plain = `${article}${article === '' || article.endsWith('’') ? '' : ' '}${name}`;
		const the = `${/^(?:United|Netherlands)/.test(name) ? 'the ' : ''}${name}`;
		return language === 'fr'
			? pick([plain, `le Président de ${plain}`, `M. Jean ${name.slice(0, 3)}`, `de ${plain}`, `le peuple de ${plain}`])
			: pick([
					the,
					name,
					`the President of ${the}`,
					`the people of ${the}`,
					`President Ann ${name.slice(0, 3)} of ${the}`,
				]);
	};
	const words = {
		fr: [
			'saluent',
			'et',
			'que',
			'entre',
			'respectivement',
			'soutient',
			'la paix',
			'd’une part',
			'pour',
			'« paix »',
			'- ',
		],
		en: ['welcome', 'and', 'that', 'between', 'respectively', 'supports', 'peace', 'of', 'thanked', '“peace”', '- '],
	}[language];
	const and = language === 'fr' ? 'et' : 'and';
	const sentence = () => {
		const [a, b] = next() < 0.5 ? [one, two] : [two, one];
		const parts = [
			pick(words),
			phrase(a),
			pick([` ${and} `, `, ${and} `, `\n${and} `, ', ', '-', ' ']),
			phrase(b),
			pick(words),
			pick(words),
		];
		const said = parts.join(' ').replace(/ {2,}/g, ' ');
		return `${said[0]!.toUpperCase()}${said.slice(1)}.`;
	};
	const paragraphs = Array.from({ length: 6 }, (_, index) => `${index + 1}. ${sentence()} ${sentence()}`);
	const closing =
		language === 'fr'
			? `Fait à Paris, le 9 juin 2026.\n\nPour ${phrase(one)}\n\nPour ${phrase(two)}`
			: `Done at Paris on 9 June 2026.\n\nFor ${one}     For ${two}`;
	const title =
		language === 'fr'
			? `DÉCLARATION CONJOINTE ${one}-${two}`
			: `JOINT DECLARATION BY ${one.toUpperCase()} AND ${two.toUpperCase()}`;
	return `${head(`${one}, ${two}`, language)}${title}\n\n${paragraphs.join('\n\n')}\n\n${closing}${pick(['\n', '', '\r\n'])}`;
}
