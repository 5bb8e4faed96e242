/** An amount in the minor units of an ISO 4217 currency (cents, tiyin): an exact integer, never a float. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

const DIGITS = new Map<string, number>()

/** How many decimals the currency has: 2 for USD, 0 for JPY. Undefined when there is no such currency. */
export function decimalsOf(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency) || !Intl.supportedValuesOf('currency').includes(currency)) return undefined
  const known = DIGITS.get(currency)
  if (known !== undefined) return known
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  DIGITS.set(currency, digits)
  return digits
}
