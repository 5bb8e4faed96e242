/** Words that say only that it is a city or a district, before and after the name, in the languages people write in. */
const BEFORE = /^(?:г\.\s*|гор\.?\s+|город\w*\s+|города\s+|городом\s+|городу\s+|городе\s+|city of\s+|the city of\s+|ш\.\s*|sh\.\s*)/u
const AFTER =
  /(?:\s+(?:шаҳри|шахри|шаҳар|shahri|shahar|shahr|город|ш\.?|sh\.?|city|shi|tumani|тумани|district|hokimligi|ҳокимлиги|bilan|билан)|市政府|市|城市)$/u

/** The name without such words; the name as it is when nothing else is in it. */
export function withoutWords(name: string): string {
  if (!/[\s.市]/u.test(name)) return name
  let bare = name.replace(BEFORE, '')
  for (let shorter = bare.replace(AFTER, ''); shorter !== bare; shorter = bare.replace(AFTER, '')) bare = shorter
  return bare.trim() || name
}

/**
 * What may be left of a name in Cyrillic or in Latin letters when its case ending is taken off: Russian "в Шанхае", "с Бухарой", Uzbek
 * "Toshkentga". The longest endings first; nothing shorter than four letters is left.
 */
export function withoutEndings(name: string): readonly string[] {
  const bare = name
    .toLowerCase()
    .replace(/^(?:в|во|с|со|из|к|ко|на|от|до|для|около)\s+/u, '')
    .trim()
  const endings = /[\u0400-\u04ff]/.test(bare) ? CYRILLIC : LATIN
  const cut = endings.flatMap(([ending, nominative]) =>
    bare.endsWith(ending) ? nominative.map((each) => bare.slice(0, -ending.length) + each) : [],
  )
  return [...(bare === name.toLowerCase().trim() ? [] : [bare]), ...cut].filter((each) => each.length >= SHORTEST)
}

const SHORTEST = 4

/** Endings, and what the name may end in without them. */
const CYRILLIC: readonly (readonly [string, readonly string[]])[] = [
  ['нинг', ['']],
  ['даги', ['']],
  ['дан', ['']],
  ['ни', ['']],
  ['га', ['']],
  ['да', ['']],
  ['ом', ['']],
  ['ем', ['', 'й', 'ь']],
  ['ём', ['ь']],
  ['ою', ['а']],
  ['ой', ['а']],
  ['ей', ['я', 'а']],
  ['ью', ['ь']],
  ['а', ['']],
  ['у', ['', 'а']],
  ['е', ['', 'а', 'я', 'й', 'ь']],
  ['ы', ['а']],
  ['и', ['а', 'я', 'ь']],
  ['ю', ['й', 'ь', 'я']],
  ['я', ['й', 'ь']],
]
const LATIN: readonly (readonly [string, readonly string[]])[] = [
  ['ning', ['']],
  ['dagi', ['']],
  ['dan', ['']],
  ['ni', ['']],
  ['ga', ['']],
  ['da', ['']],
]
