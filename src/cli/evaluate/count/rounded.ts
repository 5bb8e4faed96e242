/** To twelve significant digits, so that sums and what lies between two numbers print as people expect. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
