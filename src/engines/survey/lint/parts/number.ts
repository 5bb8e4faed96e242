/** A label with each number written as `#`, the numbers beside it, and without the words for what is counted. */
export interface Numbered {
  readonly shape: string
  readonly numbers: readonly { readonly value: number; readonly step: number }[]
}

/** Reads the numbers of a label in lower case: "50–100 thousand people" is `#-#` with 50,000 and 100,000, each to the thousand. */
export function readNumbers(label: string): Numbered {
  const found: { digits: string; times: number }[] = []
  const marked = label
    .replace(/[−‒–—~～]/g, '-')
    .replace(/(\d)\+ ?(\p{L}+)/u, '$1 $2+')
    .replace(NUMBER, (_, digits: string, word: string | undefined) => {
      found.push({ digits, times: timesOf(word) })
      return '#'
    })
  const shape = marked.replace(UNITS, ' ').replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()
  const shared = found.length === 2 && found[0]?.times === 1 && shape === '#-#' ? (found[1]?.times ?? 1) : 1
  return { shape, numbers: found.map(({ digits, times }) => numberOf(digits, Math.max(times, shared))) }
}

const NUMBER =
  /(\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?:\s*(thousand|million|billion|mln|k(?![a-z])|тысяч\p{L}*|тыс\.?|миллион\p{L}*|млн\.?|ming|million|万|千|亿))?/gu

const UNITS =
  /[%$€£¥]|(?<!\p{L})(years?( old| of age)?|yrs?|people|persons?|inhabitants|employees|hours?|days?|weeks?|months?|times|sessions?|usd|лет|год(а|ов)?|человек(а)?|жител(ь|я|ей)|сотрудник(а|ов)?|час(а|ов)?|дн(я|ей)|недел(и|ь)|месяц(а|ев)?|раз(а)?)(?!\p{L})|(?<=#\s?)(yosh(da|li)?|yil|kishi|nafar|ta|odam|marta|soat|kun|oy)(?=\s|-|$|dan|gacha|va)|周?岁|年|人|名|个|次|小时|天|月|元/gu

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(thousand|k|тыс|ming|千)/u, 1e3],
  [/^万/u, 1e4],
  [/^(million|mln|миллион|млн)/u, 1e6],
  [/^亿/u, 1e8],
  [/^billion/u, 1e9],
]

function timesOf(word: string | undefined): number {
  return word === undefined ? 1 : (TIMES.find(([pattern]) => pattern.test(word))?.[1] ?? 1)
}

function numberOf(digits: string, times: number): { value: number; step: number } {
  const grouped = /^\d{1,3}([ ,.'\u00a0\u202f]\d{3})+$/.test(digits)
  const plain = grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.')
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain) * times, step: times / 10 ** decimals }
}
