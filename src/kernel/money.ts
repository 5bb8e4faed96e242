/** An amount in the minor units of an ISO 4217 currency (cents, tiyin): an exact integer, never a float. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

/** What people pay with today by ISO 4217: not the currencies that are gone, nor metals and codes for tests. */
const CURRENCIES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
    'SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF ' +
    'XPF YER ZAR ZMW ZWG'
  ).split(' '),
)

const DIGITS = new Map<string, number>()

/** How many decimals the currency has: 2 for USD, 0 for JPY. Undefined when there is no such currency. */
export function decimalsOf(currency: string): number | undefined {
  if (!CURRENCIES.has(currency)) return undefined
  const known = DIGITS.get(currency)
  if (known !== undefined) return known
  const digits = OF_THE_STANDARD[currency] ?? decimalsInUnicode(currency)
  DIGITS.set(currency, digits)
  return digits
}

/** Where ISO 4217 counts in smaller units than the Unicode data, which round to what people pay with. */
const OF_THE_STANDARD: Readonly<Record<string, number>> = {
  AFN: 2,
  ALL: 2,
  IRR: 2,
  KPW: 2,
  LAK: 2,
  LBP: 2,
  MGA: 2,
  MMK: 2,
  PKR: 2,
  RSD: 2,
  SOS: 2,
  SYP: 2,
  TZS: 2,
  UZS: 2,
  YER: 2,
}

function decimalsInUnicode(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** A plain decimal as money; undefined when it has more decimals than the currency, or no exact integer of minor units holds it. */
export function moneyOf(plain: string, currency: string): Money | undefined {
  const digits = decimalsOf(currency)
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? []
  if (digits === undefined || whole === '' || part.length > digits) return undefined
  const minor = Number(`${sign}${whole}${part.padEnd(digits, '0')}`)
  return Number.isSafeInteger(minor) ? { minor: minor + 0, currency } : undefined
}

/** The amount as a plain decimal: `1234.50`. */
export function plainMoney({ minor, currency }: Money): string {
  const digits = decimalsOf(currency) ?? 2
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return minor < 0 ? `-${whole}` : whole
}

/** Sums by currency, in the order of the codes. Amounts of two currencies are never added. */
export function sumByCurrency(all: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { minor, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return [...sums].map(([currency, minor]) => ({ minor, currency })).sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
