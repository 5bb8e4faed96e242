import type { Gazetteer } from './gazetteer.ts'
import { type Resolution, resolve } from './resolve.ts'

/** Signs and words between several cities in one answer. */
const BETWEEN = /\s*[,;、，；。\n/+&|•]\s*|\.\s+|\s+(?:и|или|а также|ва|ёки|ҳамда|hamda|yoki|va|and|or|및)\s+|\s+[–—-]\s+/u
/** Numbers of a list. */
const NUMBERING = /^\s*\d*[.)]?\s*|\s*\d*\s*$/gu
const BETWEEN_HAN = /[和与與及跟或]/u

/**
 * Resolves an answer that may name several cities: each of its parts, in their order. A part that only names a country narrows the part
 * before it ("Shanghai, China"). An answer that is one name as a whole is not divided.
 */
export function resolveAll(gazetteer: Gazetteer, text: string, countries: readonly string[] = []): readonly Resolution[] {
  if (isName(gazetteer, text)) return [resolve(gazetteer, text, countries)]
  const parts = text
    .split(BETWEEN)
    .flatMap((part) => dividedHan(gazetteer, part.replaceAll(NUMBERING, '')))
    .filter((part) => /\p{L}/u.test(part))
  const found: { readonly name: string; country?: string }[] = []
  for (const part of parts) {
    const country = isName(gazetteer, part) ? undefined : gazetteer.countryNamed(part)
    const before = found.at(-1)
    if (country === undefined) found.push({ name: part })
    else if (before !== undefined && before.country === undefined) before.country = country
  }
  return found.flatMap(({ name, country }) => {
    if (country === undefined) return [resolve(gazetteer, name, countries)]
    return countries.length === 0 || countries.includes(country) ? [resolve(gazetteer, name, [country])] : []
  })
}

function isName(gazetteer: Gazetteer, text: string): boolean {
  return resolve(gazetteer, text).score >= 0.99
}

/** Chinese answers have no spaces; a part is divided at a sign that means "and" only where all that comes of it are names, as 和 is part of names too. */
function dividedHan(gazetteer: Gazetteer, part: string): readonly string[] {
  if (!BETWEEN_HAN.test(part) || isName(gazetteer, part)) return [part]
  const divided = part.split(BETWEEN_HAN)
  return divided.every((each) => isName(gazetteer, each)) ? divided : [part]
}
