// What French has told as done, told as to come: « s’est tenue » → « se tiendra », « a été signé » → « sera signé ».

/** The stem of the future by the participle, which is cut to its masculine singular. */
const stems: ReadonlyMap<string, string> = new Map(
	(
		'achevé achèver, accompli accomplir, conclu conclur, tenu tiendr, réuni réunir, signé signer, inauguré inaugurer, célébré célébrer, effectué effectuer, ' +
		'accueilli accueiller, déroulé dérouler, lancé lancer, adopté adopter, participé participer, remis remettr, ouvert ouvrir, rencontré rencontrer, visité visiter, ' +
		'organisé organiser, rendu rendr, séjourné séjourner, présenté présenter, approuvé approuver, siégé siéger, débuté débuter, commencé commencer, ratifié ratifier, ' +
		'publié publier, fêté fêter, terminé terminer, reçu recevr, créé créer, fondé fonder, institué instituer, entré entrer'
	)
		.split(', ')
		.map(each => each.split(' ') as [string, string]),
);

/** Adverbs that say of what is to come what they said of what is done. */
const adverb = 'également|aussi|ensuite|officiellement|solennellement';

const phrase = new RegExp(
	`^(?<verb>s['’](?:est|était|étaient)|se\\s+sont|ont|avait|avaient|fut|furent|est|sont|a)\\s+(?:(?<first>${adverb})\\s+)?(?<been>été\\s+)?(?:(?<next>${adverb})\\s+)?(?<participle>\\p{L}+)(?<rest>\\s.*)?$`,
	'u',
);

const many = new Set(['se sont', 's’étaient', 'ont', 'avaient', 'furent', 'sont']);

/** The verb and what belongs to it, as told of what is to come; undefined where that is not certain. `before`: what stands before it. */
export function future(said: string, before: string): string | undefined {
	const { verb, first, been, next, participle, rest = '' } = phrase.exec(said)?.groups ?? {};
	if (!verb || !participle || (first && next)) return undefined;
	const auxiliary = verb.replace(/\s+/gu, ' ').replace("'", '’');
	const manner = first ?? next;
	const [a, era] = many.has(auxiliary) ? ['ont', 'eront'] : ['a', 'era'];
	const behind = `${manner ? ` ${manner}` : ''}`;
	const written = (() => {
		if (been || auxiliary.startsWith('fu'))
			return isPassive(auxiliary, been) ? `s${era}${behind} ${participle}${rest}` : undefined;
		if (participle === 'eu') return rest.trim() === 'lieu' ? `aur${a}${behind} lieu` : undefined;
		const stem = stems.get(singular(participle));
		if (!stem) return undefined;
		const reflexive = /^s[’e]/u.test(auxiliary);
		// « est signé », « sont achevés »: a state, which is not told of what is to come in this way.
		if (!reflexive && /^(?:est|sont)$/u.test(auxiliary) && !participle.startsWith('entré')) return undefined;
		const verbAhead = `${stem}${a}`;
		return `${reflexive ? (/^[aeéèiou]/u.test(verbAhead) ? 's’' : 'se ') : ''}${verbAhead}${behind}${rest}`;
	})();
	return written && standsBehind(before, written) ? written : undefined;
}

function isPassive(auxiliary: string, been: string | undefined): boolean {
	return been === undefined || /^(?:a|ont|avait|avaient)$/u.test(auxiliary);
}

function singular(participle: string): string {
	const word = participle.toLowerCase();
	if (stems.has(word)) return word;
	// « remises », « ouvertes », « tenues ».
	return word.replace(/(?<=[éiutsç])e?s?$/u, '');
}

/** « qu’a signé »: what was cut short before a vowel would have to be written out, and the other way round. */
function standsBehind(before: string, written: string): boolean {
	const vowel = /^[aeéèiouh]/iu.test(written);
	if (/['’]\s*$/u.test(before)) return vowel;
	return !(vowel && /(?<!\p{L})(?:que|ne|se|me|le|la|de|lorsque|puisque|jusque)\s+$/iu.test(before));
}
