// How English writes dates.
import type { DateWords } from '../language.ts';

export const dates: DateWords = {
	// A capital is asked for: “may” and “march” are verbs.
	months: [
		'January|JANUARY|Jan\\.',
		'February|FEBRUARY|Feb\\.',
		'March|MARCH|Mar\\.',
		'April|APRIL|Apr\\.',
		'May|MAY',
		'June|JUNE|Jun\\.',
		'July|JULY|Jul\\.',
		'August|AUGUST|Aug\\.',
		'September|SEPTEMBER|Sept?\\.',
		'October|OCTOBER|Oct\\.',
		'November|NOVEMBER|Nov\\.',
		'December|DECEMBER|Dec\\.',
	],
	weekdays: [
		'Monday|MONDAY',
		'Tuesday|TUESDAY',
		'Wednesday|WEDNESDAY',
		'Thursday|THURSDAY',
		'Friday|FRIDAY',
		'Saturday|SATURDAY',
		'Sunday|SUNDAY',
	],
	day: '\\d{1,2}(?:st|nd|rd|th|<sup>\\s*(?:st|nd|rd|th)\\s*</sup>)?',
	forms: [
		// “December 30, 2017 to January 2, 2018”, “February 28 to March 2, 2023”
		'{m} {d},? {y}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{m} {d},? {y}',
		'{m} {d}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{m} {d},? {y}',
		'{d} {m},? {y}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{d} {m},? {y}',
		'{d} {m}(?: (?:to|and|until|through) |\\s?[-–—]\\s?)(?:{w},? )?{d} {m},? {y}',
		// “June 28-30, 2022”, “29 and 30 November 2022”, “June 3, 4 and 5, 2022”
		'{m} {d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d},? {y}',
		'{m} {d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d}(?!\\d)',
		'{d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d} {m},? {y}',
		'{d}(?:, \\d{1,2})*(?:,? (?:to|and|through) |\\s?[-–—]\\s?){d} {m}',
		'(?:{w},? )?{m} {d}(?:,? |,){y}',
		'(?:{w},? )?{d}(?: day)?(?: of)? {m},? {y}',
		'(?:{w},? )?{m} {d}',
		'(?:{w},? )?{d}(?: day)?(?: of)? {m}',
		'{m},? {y}(?: to |\\s?[-–—]\\s?){m},? {y}',
		'{m}(?: to |\\s?[-–—]\\s?){m},? {y}',
		'{m},?(?: of)? {y}',
	],
	numeric: 'unsettled',
	beforeYear:
		'(?:[Ii]n|[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Tt]hrough|[Dd]uring|[Oo]f|[Ff]rom|[Tt]o|[Bb]etween|[Yy]ear|[Ee]arly|[Ll]ate|[Mm]id-?|[Tt]he|[Tt]his|[Ff]iscal) ?',
	betweenYears: 'and|to|or',
	notAfterYear:
		'(?:%|°|€|\\$|euros?|dollars?|million|billion|km|kilomet(?:re|er)s|hectares|people|students|troops|soldiers|jobs|tons|tonnes|MW|GW|years|countries|members)(?![\\p{L}])',
};
