// Which English words bring two paragraphs near each other.
import { stemmer } from '@orama/stemmers/english';
import type { LikenessWords } from '../language.ts';

export const likeness: LikenessWords = {
	stem: stemmer,
	common: new Set(
		[
			'the a an of to in on at by for from with without between into through over under about against among across upon',
			'and or but nor as that which who whom whose this these those it its their theirs they them he his she her we our us',
			'is are was were be been being has have had having will would shall should can could may might must do does did not',
			'no all any both each other others such same more most also well including include includes further so than then',
			// The sides of every declaration, and what they always do.
			'two sides side parties party countries country leaders leader presidents president ministers minister governments',
			'government united republic joint statement declaration bilateral respective mutual',
			'reaffirm reaffirmed reaffirms welcome welcomed welcomes underscored underscore underlined underline discussed discuss',
			'recalled recall expressed express noted note agreed agree decided decide encouraged encourage committed commit',
			'reiterated reiterate emphasized emphasise stressed stress intend intends importance commitment continue continued',
		]
			.join(' ')
			.split(' '),
	),
	faint: new Set(
		[
			'cooperation cooperate collaboration collaborate development develop relations strengthen strengthening partnership',
			'dialogue work working progress support efforts effort promote advance ensure build enhance expand deepen address',
			'economic political strategic global international regional region world new shared common together partners close',
			'important implementation implement initiative initiatives opportunities future key agreement agreements signed',
		]
			.join(' ')
			.split(' '),
	),
};
