// Numbers written as a language does, with words for the large ones.

export interface NumberStyle {
	readonly decimal: string;
	readonly thousands: string;
	/** What a scale takes behind so many: « 1,5 milliard », « 2 milliards ». */
	readonly plural: (count: number) => string;
}

/** 1500000000 → “1.5 billion”; below the least scale, or with more than three places behind the point, digits. */
export function written(
	value: number,
	scales: readonly (readonly [number, string])[],
	{ decimal, thousands, plural }: NumberStyle,
): string {
	const [scale, word] = scales.find(([each]) => value >= each && Number.isInteger((value / each) * 1000)) ?? [1, ''];
	const count = Number((value / scale).toFixed(3));
	const [whole, part] = String(count).split('.') as [string, string?];
	const grouped =
		whole.length > 4 || (thousands === ',' && whole.length > 3)
			? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, thousands)
			: whole;
	return `${grouped}${part ? decimal + part : ''}${word ? ` ${word}${plural(count)}` : ''}`;
}
