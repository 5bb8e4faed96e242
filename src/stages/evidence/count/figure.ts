import { describe, percentHalfUp, SMALLEST_COUNT } from '../../../engines/evidence/index.ts'
import { holds } from '../../../engines/survey/index.ts'
import type { Figure, FigureGap, Indicator, Query } from '../model.ts'
import { certainty } from './certainty.ts'
import { answersTo, FEWEST, type Material, type WaveMaterial } from './material.ts'
import { verdict } from './verdict.ts'

type Counted = Pick<Figure, 'kind' | 'count' | 'base' | 'baseName' | 'method' | 'items' | 'codes'> &
  Partial<Pick<Figure, 'percent' | 'decimals' | 'value' | 'median'>> & { readonly wave?: WaveMaterial }

/**
 * Works an indicator out: the count above the line (the sum, for a mean), the base below it, and what is printed. Percentages are
 * rounded half up from the counts. Gives a gap where nobody, or fewer than five, answered, and for a response rate when more responded
 * than registered, and for the mean of a part that leaves only a few people out.
 */
export function workOut(indicator: Indicator, material: Material): Figure | FigureGap {
  const whole = count(indicator.query, material)
  if (whole.base > 0 && givesAway(indicator, whole)) return { id: indicator.id, gap: 'by-subtraction' }
  const { wave, ...counted } = whole
  if (counted.base === 0) return { id: indicator.id, gap: 'no-answers' }
  if (counted.kind === 'percent' && counted.count > counted.base) return { id: indicator.id, gap: 'more-than-base' }
  if (wave && counted.base < FEWEST) return { id: indicator.id, gap: 'too-few' }
  const { id, section, wording, published, note } = indicator
  const figure = {
    id,
    programme: material.programme,
    section,
    wording,
    ...counted,
    ...certainty(counted, material.registrations.length),
    ...(wave ? { wave: wave.code, instrument: `${wave.instrument.code}/${wave.instrument.edition}` } : {}),
    snapshot: wave?.snapshot ?? material.snapshot,
    ...leftOut(counted.items, wave),
    ...(published === undefined ? {} : { published }),
    ...(note === undefined ? {} : { note }),
  }
  return { ...figure, ...verdict(figure, indicator, wave, material) }
}

/** How many answers to the figure's items a person left out; nothing where nobody did. */
function leftOut(items: readonly string[], wave: WaveMaterial | undefined): Pick<Figure, 'excluded'> {
  const excluded = items.reduce((sum, item) => sum + (wave?.excluded?.get(item) ?? 0), 0)
  return excluded > 0 ? { excluded } : {}
}

/** A mean of a part that leaves one to four people out would give them away beside the mean of all. */
function givesAway({ query }: Indicator, counted: Counted): boolean {
  if (query.kind !== 'mean' || query.of === undefined || counted.wave === undefined) return false
  const left = answersTo(counted.wave, query.item).length - counted.base
  return left > 0 && left < SMALLEST_COUNT
}

function count(query: Query, material: Material): Counted {
  switch (query.kind) {
    case 'share':
      return picked(query, openWave(material, query.wave))
    case 'count': {
      const { percent: _, decimals: __, ...rest } = picked(query, openWave(material, query.wave))
      return { ...rest, kind: 'count', value: rest.count }
    }
    case 'mentions':
      return mentions(query, openWave(material, query.wave))
    case 'mean':
      return mean(query, openWave(material, query.wave))
    case 'responses': {
      const wave = openWave(material, query.wave)
      const n = wave.responses.length
      return { wave, kind: 'count', count: n, base: n, value: n, baseName: 'responded', method: 'responses', items: [], codes: [] }
    }
    case 'response-rate': {
      const wave = openWave(material, query.wave)
      const [n, base] = [wave.responses.length, material.registrations.length]
      return { wave, ...percentOf(n, base), baseName: 'registered', method: 'response-rate', items: [], codes: [] }
    }
    case 'registrations': {
      const n = material.registrations.length
      return { kind: 'count', count: n, base: n, value: n, baseName: 'registered', method: 'registrations', items: [], codes: [] }
    }
    case 'registered-cities': {
      const n = new Set(material.registrations.flatMap(({ city }) => city ?? [])).size
      return { kind: 'count', count: n, base: n, value: n, baseName: 'registered', method: 'cities', items: [], codes: [] }
    }
  }
}

function picked(query: Extract<Query, { kind: 'share' | 'count' }>, wave: WaveMaterial): Counted {
  const answered = answersTo(wave, query.item)
  const n = answered.filter((given) => query.codes.some((code) => given.includes(code))).length
  const decimals = query.kind === 'share' ? query.decimals : undefined
  return {
    wave,
    ...percentOf(n, answered.length, decimals),
    baseName: 'answered',
    method: 'any-of-codes',
    items: [query.item],
    codes: query.codes,
  }
}

function mentions(query: Extract<Query, { kind: 'mentions' }>, wave: WaveMaterial): Counted {
  const coded = [...(wave.codings.get(query.item)?.values() ?? [])]
  const among = query.among
  const base = among === undefined ? wave.responses.length : coded.filter((codes) => codes.some((code) => code.startsWith(among))).length
  const n = coded.filter((codes) =>
    codes.some((code) => code === query.code || (query.code.endsWith(':') && code.startsWith(query.code))),
  ).length
  const rest = { wave, baseName: among === undefined ? ('responded' as const) : ('naming' as const), method: 'coded-mentions' }
  const place = { items: [query.item], codes: [query.code] }
  if (query.printed === 'share') return { ...percentOf(n, base), ...rest, ...place }
  return { kind: 'count', count: n, base, value: n, ...rest, ...place }
}

function mean({ item, of }: Extract<Query, { kind: 'mean' }>, whole: WaveMaterial): Counted {
  const wave = of === undefined ? whole : { ...whole, responses: whole.responses.filter(({ answers }) => holds(of, answers)) }
  const numbers = answersTo(wave, item).map(([value]) => Number(value))
  const sum = numbers.reduce((total, each) => total + each, 0)
  const base = numbers.length
  const rest = { wave, kind: 'mean' as const, baseName: 'answered' as const, method: 'mean', items: [item], codes: [] }
  if (base === 0) return { ...rest, count: 0, base: 0 }
  return { ...rest, count: sum, base, value: sum / base, median: describe(numbers).median }
}

function percentOf(n: number, base: number, decimals = 0): Pick<Counted, 'kind' | 'count' | 'base' | 'percent' | 'decimals'> {
  return { kind: 'percent', count: n, base, decimals, ...(n <= base && base > 0 ? { percent: percentHalfUp(n, base, decimals) } : {}) }
}

function openWave(material: Material, code: string): WaveMaterial {
  const wave = material.waves.get(code)
  if (!wave) throw new Error(`An indicator of ${material.programme} names the wave ${code}, which the programme does not have`)
  return wave
}
