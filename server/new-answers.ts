// The requests behind “New Declaration”: who can be a party, and the text to begin with.
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { parse } from './document/parse.ts';
import { lastBetween, type NewDeclaration, newDeclaration } from './features/new-declaration.ts';
import { asSnippet, hostIn, possibleParties } from './features/new-parties.ts';
import { isRealDay } from './languages/calendar.ts';
import type { Phrase } from './languages/language.ts';
import { described, type Session } from './session.ts';

const refusals = {
	date: {
		en: 'A day is written as 2026-06-09, and is one of the calendar.',
		fr: 'Un jour s’écrit 2026-06-09, et il figure au calendrier.',
	},
	parties: {
		en: 'A declaration is made by two parties or more.',
		fr: 'Une déclaration se fait à deux parties au moins.',
	},
	unknown: (id: string): Phrase => ({
		en: `“${id}” is no country or organisation on record.`,
		fr: `« ${id} » n’est ni un pays ni une organisation du registre.`,
	}),
	visit: {
		en: 'Who visits and who receives are two of the parties.',
		fr: 'Celui qui rend visite et celui qui reçoit sont deux des parties.',
	},
};

export function newAnswers(connection: Connection, session: Session): void {
	const today = session.runtime.today;
	connection.onRequest('alternat/parties', async () => {
		await session.ready();
		return possibleParties(session.gathered().world, session.locale(), today());
	});
	connection.onRequest('alternat/hostIn', async ({ place, parties }: Pick<NewDeclaration, 'place' | 'parties'>) => {
		await session.ready();
		return hostIn(session.gathered().world, place, parties) ?? null;
	});
	connection.onRequest('alternat/newDeclaration', async (asked: NewDeclaration) => {
		await session.ready();
		const { world } = session.gathered();
		const refused = refusalOf(asked, id => world.registry.entities.has(id));
		if (refused) throw new ResponseError(LSPErrorCodes.RequestFailed, refused[session.locale()]);
		try {
			const between = lastBetween(world, asked);
			const text = between && (await session.host()?.read(between.uri));
			const last = between && text !== undefined ? parse(between.uri, 0, text, between.language) : undefined;
			const made = newDeclaration(world, asked, last);
			return { text: made, snippet: asSnippet(made) };
		} catch (error) {
			session.log(`A new declaration failed: ${described(error)}`);
			throw error;
		}
	});
}

function refusalOf({ parties, date, visit }: NewDeclaration, isKnown: (id: string) => boolean): Phrase | undefined {
	if (!isRealDay(date)) return refusals.date;
	if (new Set(parties).size < 2) return refusals.parties;
	const stranger = parties.find(id => !isKnown(id));
	if (stranger !== undefined) return refusals.unknown(stranger);
	if (!visit) return undefined;
	const both = [visit.visitor, visit.host];
	return both.every(id => parties.includes(id)) && both[0] !== both[1] ? undefined : refusals.visit;
}
