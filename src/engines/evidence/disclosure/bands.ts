/** The bands of numbers that are published: 0, 1, 2 to 4, 5 to 9, 10 to 19, 20 to 49 and so on. Their ends say nothing of single answers. */
export function bandOf(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (value < 0) return 'under_0'
  if (value < 1) return '0'
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12)
  const step = [5, 2, 1].find((each) => value >= each * power) ?? 1
  const low = step * power
  const high = (step === 1 ? 2 : step === 2 ? 5 : 10) * power
  return high - low <= 1 ? String(low) : `${low}_${high - 1}`
}

/** The bands of these numbers from low to high. */
export function bandOrder(values: readonly number[]): readonly string[] {
  return [
    ...new Set(
      values
        .filter((value) => Number.isFinite(value))
        .toSorted((a, b) => a - b)
        .map(bandOf),
    ),
  ]
}
