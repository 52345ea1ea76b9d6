/** What is written at the ticks of the time axis: years; closer up, months and days. */

/** A writer for these ticks, in the language of the interface. */
export function tickText(ticks: readonly Date[], locale: string): (tick: Date) => string {
	const step = ticks.length > 1 ? ticks[1]!.getTime() - ticks[0]!.getTime() : Number.POSITIVE_INFINITY;
	const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
	const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
	const isYear = (tick: Date) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1;
	return tick => {
		if (isYear(tick)) return String(tick.getUTCFullYear());
		return step < 27 * 86_400_000 ? days.format(tick) : months.format(tick);
	};
}
