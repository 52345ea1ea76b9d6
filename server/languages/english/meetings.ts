// How English speaks of what meets in a numbered series, and of what is opened or founded on a day.
import type { MadeVerb, MeetingWords } from '../language.ts';
import { meaning } from '../lists.ts';

export const meetings: MeetingWords = {
	first: new Set(['inaugural']),
	nouns: new Map([
		...meaning('session', 'session sessions meeting meetings time round'),
		...meaning('summit', 'summit summits'),
		...meaning('conference', 'conference conferences'),
		...meaning('edition', 'edition editions'),
		...meaning('forum', 'forum forums'),
		...meaning('days', 'days week weeks season'),
		...meaning('games', 'games championship championships tournament cup regatta marathon'),
		...meaning('fair', 'festival festivals biennale biennial fair fairs exhibition exhibitions competition'),
		...meaning('seminar', 'seminar seminars colloquium symposium workshop workshops'),
		...meaning('congress', 'congress'),
		...meaning('dialogue', 'dialogue dialogues consultations'),
		...meaning('encounter', 'encounter encounters gathering gatherings'),
		...meaning('exercise', 'exercise exercises'),
	]),
	met: new Set('met convened gathered'.split(' ')),
	apart: new Set(
		'extraordinary informal virtual special emergency preparatory ministerial pre ministers sherpas parliamentary youth business'.split(
			' ',
		),
	),
	beside: new Set(
		'margin margins sidelines sideline fringes occasion after following before ahead since until'.split(' '),
	),
	held: new Set('held convened hosted met took place organised organized presided chaired'.split(' ')),
	bridges: new Set(
		'which that who was were is has had have been being from during again also then by last again it this latter met took place city town'.split(
			' ',
		),
	),
	possessives: new Set('its their his her this'.split(' ')),
	ours: new Set(['our']),
	for: new Set(['for']),
	hosts: new Set(['by']),
	towns: new Set(['city', 'town']),
	venues: new Set(),
	relatives: new Set(['which', 'that']),
	over: new Set(['over']),
	hosted: new Set('had has have hosted welcomed'.split(' ')),
	hosting: new Set(['hosted', 'welcomed']),
	doors: new Set(['its', 'doors']),
	made: new Map([
		...meaning<MadeVerb>('founded', 'founded established created up'),
		...meaning<MadeVerb>('opened', 'inaugurated opened'),
		...meaning<MadeVerb>('launched', 'launched'),
		...meaning<MadeVerb>('closed', 'closed'),
	]),
	madeBehind: new Map([['up', 'set']]),
	madeNouns: new Map([
		...meaning<MadeVerb>('founded', 'creation establishment foundation founding'),
		...meaning<MadeVerb>('opened', 'opening inauguration'),
		...meaning<MadeVerb>('launched', 'launch launching'),
		...meaning<MadeVerb>('closed', 'closure closing'),
	]),
};
