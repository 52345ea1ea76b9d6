// How French speaks of what meets in a numbered series, and of what is opened or founded on a day.
import type { MadeVerb, MeetingWords } from '../language.ts';
import { meaning } from '../lists.ts';

export const meetings: MeetingWords = {
	first: new Set(['inaugural', 'inaugurale']),
	nouns: new Map([
		...meaning('session', 'session sessions reunion reunions fois tour'),
		...meaning('summit', 'sommet sommets'),
		...meaning('conference', 'conference conferences assises'),
		...meaning('edition', 'edition editions'),
		...meaning('forum', 'forum forums'),
		...meaning('days', 'journees rencontre rencontres semaine semaines saison quinzaine'),
		...meaning('games', 'jeux championnat championnats tournoi coupe regate marathon'),
		...meaning('fair', 'festival festivals biennale salon salons foire exposition expositions concours'),
		...meaning('seminar', 'seminaire seminaires colloque colloques symposium atelier ateliers'),
		...meaning('congress', 'congres'),
		...meaning('dialogue', 'dialogue dialogues consultations'),
		...meaning('exercise', 'exercice exercices'),
	]),
	met: new Set('reuni reunie reunis reunies tenu tenue retrouve retrouves'.split(' ')),
	apart: new Set(
		'extraordinaire extraordinaires informel informels virtuel virtuels special speciaux urgence preparatoire ministeriel ministres parlementaire jeunes affaires'.split(
			' ',
		),
	),
	beside: new Set('marge marges occasion apres avant issue lendemain veille suite depuis jusqu'.split(' ')),
	held: new Set(
		'tenu tenue tenus tenues tenait reuni reunie reunis reunies organise organisee organises organisees accueilli accueillie accueillis accueillies abrite abritee abrites abritees siege eu lieu deroule deroulee deroules deroulees convoque convoquee preside presidee'.split(
			' ',
		),
	),
	bridges: new Set(
		'qui que qu s est sont etait etaient avait avaient a ont ete fut furent se de du au nouveau egalement ensuite enfin puis dont elle il cette derniere dernier par ville pour cadre theatre'.split(
			' ',
		),
	),
	possessives: new Set('sa son ses leur leurs cette'.split(' ')),
	ours: new Set(['notre', 'nos']),
	for: new Set(['pour']),
	hosts: new Set(['par']),
	towns: new Set(['ville', 'municipalite', 'cite', 'commune']),
	venues: new Set(['cadre', 'theatre']),
	relatives: new Set(['que', 'qu']),
	over: new Set(),
	hosted: new Set(
		'avait a ont avaient accueilli accueillie accueillis accueillies abrite abritee abrites abritees'.split(' '),
	),
	hosting: new Set('accueilli accueillie accueillis accueillies abrite abritee abrites abritees'.split(' ')),
	doors: new Set(['ses', 'portes']),
	made: new Map([
		...meaning<MadeVerb>(
			'founded',
			'fonde fondee fondes fondees cree creee crees creees etabli etablie institue instituee constitue constituee',
		),
		...meaning<MadeVerb>(
			'opened',
			'inaugure inauguree inaugures inaugurees ouvert ouverte ouverts ouvertes installe installee',
		),
		...meaning<MadeVerb>('launched', 'lance lancee lances lancees'),
		...meaning<MadeVerb>('closed', 'ferme fermee fermes fermees clos close'),
	]),
	madeBehind: new Map(),
	madeNouns: new Map([
		...meaning<MadeVerb>('founded', 'creation fondation etablissement institution'),
		...meaning<MadeVerb>('opened', 'ouverture inauguration'),
		...meaning<MadeVerb>('launched', 'lancement'),
		...meaning<MadeVerb>('closed', 'fermeture'),
	]),
};
