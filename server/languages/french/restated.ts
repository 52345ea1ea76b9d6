// How French says again where an act stands: « est en cours de négociation » → « a été signée le 3 mai 2030 ».
import type { Restatement, Standing } from '../restated.ts';
import { genderOf } from './nouns.ts';

/** The ending of participles said of an act: by its noun, or by the pronoun that stands for it. */
function endingFor(act: string): string | undefined {
	for (const word of act.split(/[\s’']+/u)) {
		if (/^elle$/iu.test(word)) return 'e';
		if (/^il$/iu.test(word)) return '';
		const gender = genderOf(word);
		if (gender) return gender === 'f' ? 'e' : '';
	}
	return undefined;
}

/** « a été signé le … »: what is said of one act. */
function predicate({ stage, day, toCome }: Standing, e: string): string | undefined {
	if (toCome) return stage === 'in force' ? `entrera en vigueur le ${day}` : undefined;
	if (stage === 'provisional') return `est appliqué${e} à titre provisoire${day ? ` depuis le ${day}` : ''}`;
	if (stage === 'not in force') return `n’est pas encore entré${e} en vigueur`;
	if (stage === 'in force') return day ? `est entré${e} en vigueur le ${day}` : 'est en vigueur';
	if (stage === 'ended') return day && `a pris fin le ${day}`;
	return `a été ${stage === 'signed' ? 'signé' : 'paraphé'}${e}${day ? ` le ${day}` : ''}`;
}

/** « signé le … », behind the noun. */
function attribute({ stage, day, toCome }: Standing, e: string): string | undefined {
	if (toCome) return undefined;
	if (stage === 'provisional') return `appliqué${e} à titre provisoire${day ? ` depuis le ${day}` : ''}`;
	if (stage === 'not in force') return `non encore entré${e} en vigueur`;
	if (stage === 'in force') return day ? `entré${e} en vigueur le ${day}` : 'en vigueur';
	if (stage === 'ended') return day && `qui a pris fin le ${day}`;
	return `${stage === 'signed' ? 'signé' : 'paraphé'}${e}${day ? ` le ${day}` : ''}`;
}

const agreed =
	(write: (to: Standing, e: string) => string | undefined): Restatement['write'] =>
	(_, to, act) => {
		const e = endingFor(act);
		return e === undefined ? undefined : write(to, e);
	};

const still = '(?:(?:encore|toujours|actuellement|aujourd’hui)\\s+)?';
const initialledOnly = 'paraphée?(?:\\s[^.;]{0,20}?)?\\s(?:mais|sans)\\s[^.;]{0,30}?sign\\p{L}*';

const finite = [
	`(?:a\\s+(?:bien\\s+|déjà\\s+)?été|est)\\s+(?:bien\\s+|déjà\\s+)?${initialledOnly}`,
	`(?:est|demeure|reste)\\s+${still}en\\s+(?:cours\\s+de\\s+)?négociation`,
	`fait\\s+${still}l['’]objet\\s+de\\s+négociations`,
	`(?:reste|demeure)\\s+${still}à\\s+(?:signer|conclure|négocier)`,
	"n[’'](?:est|a)\\s+(?:toujours\\s+)?pas\\s+encore\\s+(?:été\\s+)?signée?",
	"n[’']est\\s+(?:toujours\\s+)?pas\\s+(?:encore\\s+|toujours\\s+)?entrée?\\s+en\\s+vigueur",
	`(?:reste|demeure|tarde)\\s+${still}à\\s+entrer\\s+en\\s+vigueur`,
	'doit\\s+encore\\s+entrer\\s+en\\s+vigueur',
	`attend\\s+${still}(?:son\\s+entrée|d['’]entrer)\\s+en\\s+vigueur`,
	'est\\s+(?:désormais\\s+|pleinement\\s+|toujours\\s+)?en\\s+vigueur',
	`(?:est|reste|demeure)\\s+${still}(?:désormais\\s+)?(?:appliquée?\\s+(?:provisoirement|à\\s+titre\\s+provisoire)|provisoirement\\s+appliquée?|(?:en|d['’])\\s*application\\s+provisoire)`,
	"s[’']applique\\s+(?:à\\s+titre\\s+provisoire|provisoirement)",
];

const relative = [
	'dont\\s+la\\s+négociation\\s+(?:est\\s+en\\s+cours|se\\s+poursuit|progresse)',
	'dont\\s+les\\s+négociations\\s+(?:sont\\s+en\\s+cours|se\\s+poursuivent|progressent)',
	"dont\\s+l[’']entrée\\s+en\\s+vigueur\\s+(?:est\\s+(?:attendue|prochaine|imminente)|se\\s+fait\\s+attendre)",
];

const attributive = [initialledOnly, 'en\\s+cours\\s+de\\s+négociation', '(?:non|pas)\\s+encore\\s+signée?'];

/** « l’ » behind a preposition that takes « à » or « sur », behind « de ». */
const behindOf: Readonly<Record<string, string>> = {
	'l’': 'de l’',
	la: 'de la',
	le: 'du',
	cet: 'de cet',
	cette: 'de cette',
	ce: 'de ce',
};

/** Verbs of those who look back on something done: only behind these can a signature stand where talks stood. */
const lookingBack =
	'(?:(?:pri\\p{L}*|prenn\\p{L}*|prend)\\s+(?:bonne\\s+)?note|félicit\\p{L}*|réjoui\\p{L}*|salu\\p{L}*|rappel\\p{L}*|évoqu\\p{L}*|relev\\p{L}*|soulign\\p{L}*|mentionn\\p{L}*|exprim\\p{L}*\\s+(?:leur|sa)\\s+satisfaction)';

const talks = new RegExp(
	`(?<=(?<!\\p{L})${lookingBack}\\s[^.;,]{0,30}?)(?<!\\p{L})(?:(?<to>de|à)\\s+)?(?<article>l['’]|la\\s+|le\\s+|les\\s+|des\\s+|du\\s+|aux\\s+|au\\s+)(?<course>(?:état\\s+d[’']avancement|avancement|poursuite|progression|progrès|bon\\s+déroulement|déroulement)\\s+(?:des\\s+|de\\s+la\\s+|de\\s+))?(?:négociations?|pourparlers)\\s+(?:relatives?\\s+(?:à|au)|concernant|sur|portant\\s+sur)\\s*(?<act>l['’]|la|le|cet|cette|ce)?\\s*$`,
	'iu',
);

/** « souhaitent l’entrée en vigueur de » → « saluent l’entrée en vigueur, le …, de ». */
const called =
	/(?<!\p{L})(?:appel|souhait|espér|espèr)(?<form>ent|e|é|és|ée|ées|ant|ons|lent|le|lant|lons)\s+(?:vivement\s+)?(?:à\s+)?(?:l['’]|une\s+)(?:prochaine\s+)?entrée\s+en\s+vigueur\s+(?<act>de\s+l['’]|du|de\s+la)\s*$/iu;

const greeted: Readonly<Record<string, string>> = {
	ent: 'saluent',
	lent: 'saluent',
	e: 'salue',
	le: 'salue',
	é: 'salué',
	ant: 'saluant',
	lant: 'saluant',
	ons: 'saluons',
	lons: 'saluons',
};

const whole = (pattern: string) => new RegExp(`(?<!\\p{L})${pattern}$`, 'iu');

export const restated: readonly Restatement[] = [
	{
		said: /(?<!\p{L})n['’]est\s+(?:toujours\s+)?pas\s+(?:encore\s+|toujours\s+)?en\s+vigueur$/iu,
		write: (_, { stage, day }) =>
			stage === 'in force' ? (day ? `est en vigueur depuis le ${day}` : 'est en vigueur') : undefined,
	},
	...finite.map(said => ({ said: whole(said), write: agreed(predicate) })),
	...relative.map(said => ({
		said: whole(said),
		write: agreed((to, e) => {
			const written = predicate(to, e);
			return written && `qui ${written}`;
		}),
	})),
	...attributive.map(said => ({
		said: new RegExp(`(?<!(?:est|sont|été|reste|demeure|n['’]a|pas)\\s+(?:\\p{L}+\\s+)?)(?<!\\p{L})${said}$`, 'iu'),
		write: agreed(attribute),
	})),
	{
		said: talks,
		leads: true,
		write({ groups }, { stage, day }) {
			const { to = '', article = '', course, act = '' } = groups ?? {};
			const said = article.trim().toLowerCase().replace("'", '’');
			// « ont ouvert des négociations »: some, not of them.
			if (!day || act === '' || (said === 'des' && !course && to === '')) return undefined;
			if (stage !== 'signed' && stage !== 'in force') return undefined;
			const preposition = /^d[eu]s?$/u.test(said)
				? 'de '
				: /^aux?$/u.test(said)
					? 'à '
					: to
						? `${to.toLowerCase()} `
						: '';
			const of = behindOf[act.toLowerCase().replace("'", '’')];
			return of && `${preposition}${stage === 'signed' ? 'la signature' : 'l’entrée en vigueur'}, le ${day}, ${of}`;
		},
	},
	{
		said: called,
		leads: true,
		write({ groups }, { stage, day }) {
			const verb = greeted[groups!.form!.toLowerCase()];
			return stage === 'in force' && day && verb ? `${verb} l’entrée en vigueur, le ${day}, ${groups!.act}` : undefined;
		},
	},
];

/** A date of entry into force, with what leads up to it, of an act that is not in force, or applied provisionally. */
export const unforced: readonly Restatement[] = [
	{
		said: /(?<!\p{L})est\s+(?:pleinement\s+|officiellement\s+)?entré(?<e>e?)\s+en\s+vigueur\s+(?:le\s+)?$/iu,
		write: ({ groups }, to) => predicate(pending(to), groups!.e!),
	},
	{
		said: /(?<!\p{L})est\s+(?:pleinement\s+)?en\s+vigueur\s+depuis\s+(?:le\s+)?$/iu,
		write: agreed((to, e) => (to.stage === 'provisional' ? predicate(to, e) : 'n’est pas encore en vigueur')),
	},
	{
		said: /(?<=,\s*|\(\s*|\p{L}\s)entré(?<e>e?)\s+en\s+vigueur\s+(?:depuis\s+)?(?:le\s+)?$/iu,
		write: ({ groups }, to) => attribute(pending(to), groups!.e!),
	},
	{
		said: /(?<=,\s*|\(\s*)en\s+vigueur\s+depuis\s+(?:le\s+)?$/iu,
		write: agreed((to, e) => attribute(pending(to), e)),
	},
];

/** Whatever stage the act is at that is not in force: applied provisionally, or not in force. */
function pending(to: Standing): Standing {
	return to.stage === 'provisional' ? to : { stage: 'not in force' };
}
