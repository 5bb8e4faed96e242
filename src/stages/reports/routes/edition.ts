/** An edition's number; undefined when none is given; one that is no number is edition 0, which there never is. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}
