// Which French words bring two paragraphs near each other.
import { stemmer } from '@orama/stemmers/french';
import type { LikenessWords } from '../language.ts';

export const likeness: LikenessWords = {
	stem: stemmer,
	common: new Set(
		[
			'le la les l un une des de du d au aux à a en dans par pour sur sous avec sans entre vers chez et ou où mais donc ni',
			'que qu qui quoi dont ce cet cette ces se s sa son ses leur leurs lui elle elles il ils on nous vous notre nos y',
			'ne n pas plus aussi ainsi comme tout toute tous toutes autre autres même mêmes très afin dès depuis lors',
			'est sont été être était étaient sera seront soit ont avoir avait eu ayant étant peut peuvent doit doivent',
			'notamment également particulier particulièrement cadre égard titre ensemble matière domaine domaines',
			// The sides of every declaration, and what they always do.
			'deux parties partie pays côtés présidents président chefs état états gouvernement gouvernements ministres ministre',
			'république déclaration conjointe leurs respectifs respectives bilatéral bilatérale bilatérales bilatéraux',
			'ont salué saluent souligné soulignent rappelé rappellent réaffirmé réaffirment évoqué exprimé expriment félicités',
			'réjouis félicitent réjouissent souhaité souhaitent convenu conviennent décidé décident encouragé encouragent engagés',
			'engagent entendent noté notent importance volonté attachement',
		]
			.join(' ')
			.split(' '),
	),
	faint: new Set(
		[
			'coopération coopérer développement développer relations renforcer renforcement renforcé partenariat dialogue œuvre',
			'travaux progrès soutien favoriser poursuivre poursuite contribuer contribution secteur secteurs entreprises projets',
			'projet économique politique échanges stratégique mondial international internationale mise place étroite nouveau',
			'nouvelle nouvelles future conjoints communs commune niveau accord accords signature signé',
		]
			.join(' ')
			.split(' '),
	),
};
