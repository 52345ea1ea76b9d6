// Invented declarations for the bench: the same ones from the same seed, in as many words as real ones, saying nothing.

export interface Sample {
	readonly name: string;
	readonly language: 'fr' | 'en';
	readonly text: string;
}

/** Numbers from 0 to below 1, the same for a seed on every machine (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const months = {
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' '),
};

const titles = { fr: 'DÉCLARATION CONJOINTE', en: 'JOINT DECLARATION' };

// `{day}`, `{run}`, `{month}` and `{year}` are filled in.
const sentences = {
	fr: [
		'Les deux présidents ont salué la qualité du dialogue politique et réaffirmé leur attachement à la Charte des Nations Unies.',
		'Ils ont rappelé l’accord relatif aux services aériens signé à Paris le {day} et se sont félicités de sa mise en œuvre.',
		'À l’invitation du Président de la République française, le Président de la République du Kazakhstan s’est rendu à Paris {run}.',
		'Les ministres chargés de l’énergie poursuivront, en {month}, les travaux engagés sur les réseaux et sur le stockage.',
		'Les échanges universitaires ont progressé depuis {year} ; les deux parties souhaitent qu’ils se poursuivent dans tous les domaines.',
		'Elles conviennent d’approfondir la coopération en matière de santé, d’agriculture, de culture et de protection du patrimoine.',
		'Elles soutiennent l’action de l’Organisation mondiale du commerce et celle de l’Agence internationale de l’énergie atomique.',
		'La commission mixte présentera ses conclusions au premier semestre {year}, conformément au paragraphe 3 de la présente déclaration.',
		'Un mécanisme de consultation entre les administrations compétentes sera institué afin d’assurer le suivi des engagements pris.',
		'Les entreprises des deux pays ont été encouragées à développer leurs investissements dans les transports et dans le numérique.',
	],
	en: [
		'The two Presidents welcomed the quality of their political dialogue and reaffirmed their commitment to the Charter of the United Nations.',
		'They recalled the agreement on air services signed in Paris on {day} and welcomed its implementation.',
		'At the invitation of the President of the French Republic, the President of the Republic of Kazakhstan visited Paris {run}.',
		'In {month}, the Ministers of Energy will carry on the work begun on power grids and on storage.',
		'Academic exchanges have grown since {year}; both sides wish them to continue in every field.',
		'They agree to deepen cooperation in health, agriculture, culture and the protection of heritage.',
		'They support the work of the World Trade Organization and that of the International Atomic Energy Agency.',
		'The joint commission will report in the first half of {year}, in accordance with paragraph 3 of this declaration.',
		'A mechanism of consultation between the competent authorities will be set up to follow up on the commitments made.',
		'Companies of both countries were encouraged to invest in transport and in digital technology.',
	],
};

/** `count` declarations of about 10 kB, French and English by turns. */
export function declarations(count: number, seed: number): Sample[] {
	const next = random(seed);
	const below = (limit: number) => Math.floor(next() * limit);
	return Array.from({ length: count }, (_, number) => {
		const language = number % 2 === 0 ? 'fr' : 'en';
		const year = () => 1990 + below(36);
		const month = () => months[language][below(12)]!;
		const fill: Record<string, () => string> = {
			day: () => `${2 + below(26)} ${month()} ${year()}`,
			run: () => {
				const first = 2 + below(20);
				return language === 'fr'
					? `du ${first} au ${first + 2} ${month()} ${year()}`
					: `from ${first} to ${first + 2} ${month()} ${year()}`;
			},
			month: () => `${month()} ${year()}`,
			year: () => String(year()),
		};
		const sentence = () =>
			sentences[language][below(sentences[language].length)]!.replace(/\{(\w+)\}/g, (_, kind: string) => fill[kind]!());
		const paragraphs = Array.from(
			{ length: 24 },
			(_, at) => `${at + 1}. ${Array.from({ length: 3 + below(2) }, sentence).join(' ')}`,
		);
		const text = [titles[language], `Paris, ${fill.day!()}`, ...paragraphs, ''].join('\n\n');
		return { name: `${number + 1}.${language}`, language, text };
	});
}
