// Roman numbers, as sections and ordinals are counted with: 1 to 49.

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const most = 49;

/** `14` → `XIV`. */
export function romanOf(value: number): string {
	return 'X'.repeat(Math.floor(value / 10)).replace('XXXX', 'XL') + units[value % 10]!;
}

const values: ReadonlyMap<string, number> = new Map(
	Array.from({ length: most }, (_, index) => [romanOf(index + 1), index + 1]),
);

/** `XIV` → 14; undefined for what is none, or beyond 49. */
export function romanNumber(written: string): number | undefined {
	return values.get(written.toUpperCase());
}
