/**
 * A number as people type it, as a plain decimal (`-12`, `2629100`, `2.5`); undefined when it is no number.
 *
 * Understood: groups of three with any space, comma, dot or apostrophe (`790 000`, `1'234'567`, `1.234,5`), decimal comma and
 * dot, unit words in five languages and several in a row (`299 ming`, `2,6 млн`, `1 mln 200 ming`, `26万`, `3亿5千万`), words such
 * as "about" before it and "people" after it, full-width digits and `7.9E+05`. One separator before exactly three digits
 * (`790,000`) separates thousands unless a unit follows or the number begins with 0. The arithmetic is exact.
 */
export function readTypedNumber(typed: string): string | undefined {
  const text = typed.normalize('NFKC').toLowerCase().replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim()
  const bare = text.replace(BEFORE, '').replace(AFTER, '').trim()
  const negative = bare.startsWith('-')
  const sum = bare.length > LONGEST ? undefined : sumOf(bare.replace(/^[-+] ?/, ''))
  return sum === undefined ? undefined : plainOf(sum, negative)
}

const LONGEST = 60
const DIGITS = 15
const SCALE = 12n

const BEFORE = /^(?:~|≈|ca\.?|about|approx\.?|approximately|taxminan|тахминан|около|примерно|约|大约|大概) ?/u
const AFTER = / ?(?:kishi(?:lik)?|nafar|ta|киши|нафар|та|чел\.?|человека?|жителей|people|persons|inhabitants|人口|人|个|口|名|\.|,)$/u

const UNITS: readonly (readonly [words: RegExp, power: number])[] = [
  [/^(?:ming|минг|мин[гґ]|тыс(?:яч[аи]?)?|thousand|th|k|к|千)\.?/u, 3],
  [/^(?:万|萬)/u, 4],
  [/^(?:mln|mn|million|millions|млн|миллион(?:а|ов)?|百万)\.?/u, 6],
  [/^(?:m)(?![a-z])/u, 6],
  [/^(?:千万)/u, 7],
  [/^(?:亿|億)/u, 8],
  [/^(?:mlrd|bn|billion|billions|milliard|млрд|миллиард(?:а|ов)?)\.?/u, 9],
  [/^(?:trln|trillion|трлн|триллион(?:а|ов)?)\.?/u, 12],
]

/** A step of a typed number: `2,6 млн` is the mantissa `2.6` and the power 6. */
interface Step {
  readonly mantissa: bigint
  readonly power: number
}

function sumOf(text: string): bigint | undefined {
  const steps: Step[] = []
  for (let rest = text; rest !== '';) {
    const digits = /^\d(?:[\d ,.'’ʼ`]*\d)?/.exec(rest)?.[0]
    if (digits === undefined) return undefined
    rest = rest.slice(digits.length)
    const exponent = /^e\+?(\d{1,2})$/.exec(rest)?.[1]
    const unit = exponent === undefined ? unitOf(rest.trimStart()) : { power: Number(exponent), length: rest.length }
    const mantissa = mantissaOf(digits, unit.power > 0)
    if (mantissa === undefined || unit.power > DIGITS) return undefined
    steps.push({ mantissa, power: unit.power })
    rest = exponent === undefined ? rest.trimStart().slice(unit.length).trimStart() : ''
  }
  const falling = steps.every((step, i) => i === 0 || step.power < (steps[i - 1]?.power ?? 0))
  if (steps.length === 0 || !falling) return undefined
  return steps.reduce((sum, { mantissa, power }) => sum + mantissa * 10n ** BigInt(power), 0n)
}

function unitOf(text: string): { power: number; length: number } {
  const found = UNITS.map(([words, power]) => ({ power, length: words.exec(text)?.[0].length ?? 0 }))
  return found.reduce((best, each) => (each.length > best.length ? each : best), { power: 0, length: 0 })
}

/** The digits as an integer of 10^-12; undefined when the separators make no sense. */
function mantissaOf(digits: string, hasUnit: boolean): bigint | undefined {
  const text = digits.replace(/['’ʼ` ]/g, ' ')
  if (/ {2}|[.,] | [.,]/.test(text)) return undefined
  const marks = [...text].filter((letter) => letter === ',' || letter === '.')
  const last = marks.at(-1)
  const single = marks.length === 1 && last !== undefined && !text.includes(' ')
  const thousands = single && !hasUnit && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  const decimal = !thousands && last !== undefined && marks.filter((mark) => mark === last).length === 1 ? last : undefined
  const [whole = '', part = ''] = decimal === undefined ? [text] : text.split(decimal)
  if (!isGrouped(whole) || !/^\d*$/.test(part) || part.length > Number(SCALE)) return undefined
  const plain = whole.replace(/\D/g, '')
  return plain.length > DIGITS ? undefined : BigInt(plain + part.padEnd(Number(SCALE), '0'))
}

function isGrouped(whole: string): boolean {
  return /^\d+$/.test(whole) || /^\d{1,3}( \d{3})+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole)
}

function plainOf(sum: bigint, negative: boolean): string {
  const digits = String(sum).padStart(Number(SCALE) + 1, '0')
  const part = digits.slice(-Number(SCALE)).replace(/0+$/, '')
  const whole = digits.slice(0, -Number(SCALE))
  return `${negative && sum > 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}
