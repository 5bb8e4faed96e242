import { percentHalfUp } from '../../../engines/evidence/index.ts'
import type { Figure, Indicator } from '../model.ts'
import type { Material, WaveMaterial } from './material.ts'

/**
 * Whether an earlier publication's value stands: `reproduced`, or `flagged` with the reason: the value is beyond what the register
 * allows, another value comes out, or the printed percentage cannot come from all who responded. `new` where nothing was published.
 */
export function verdict(
  figure: Omit<Figure, 'status' | 'reason'>,
  { query }: Indicator,
  wave: WaveMaterial | undefined,
  material: Material,
): Pick<Figure, 'status' | 'reason'> {
  if (figure.published === undefined) return { status: 'new' }
  const beyond = query.kind === 'mean' && query.register === 'population' ? beyondRegister(figure, material) : undefined
  if (beyond) return beyond
  const now = asPrinted(figure)
  if (now !== figure.published) return flagged('differs', { published: figure.published, now })
  const responded = wave?.responses.length ?? figure.base
  if (figure.kind === 'percent' && figure.base !== responded && !canCome(figure, responded)) {
    return flagged('impossible-base', { published: figure.published, responded, count: figure.count, base: figure.base })
  }
  return { status: 'reproduced' }
}

/** The value in the form of the published ledger: `94`, `40 (76.92%)`, `790000`. */
export function asPrinted({ kind, count, percent, decimals = 0, value = 0 }: Omit<Figure, 'status' | 'reason'>): string {
  if (kind === 'percent') return decimals > 0 ? `${count} (${(percent ?? 0).toFixed(decimals)}%)` : String(percent)
  return String(Math.floor(value + 0.5))
}

function canCome({ percent, decimals = 0 }: Omit<Figure, 'status' | 'reason'>, n: number): boolean {
  return Array.from({ length: n + 1 }, (_, k) => percentHalfUp(k, n, decimals)).includes(percent ?? -1)
}

/** A mean population above the largest city that registered is no population of such cities. */
function beyondRegister(
  figure: Omit<Figure, 'status' | 'reason'>,
  { largestCity }: Material,
): Pick<Figure, 'status' | 'reason'> | undefined {
  if (!largestCity || (figure.value ?? 0) <= largestCity.people) return undefined
  return flagged('implausible', {
    value: Math.floor((figure.value ?? 0) + 0.5),
    largest: largestCity.people,
    city: largestCity.names,
    median: figure.median ?? 0,
  })
}

function flagged(code: NonNullable<Figure['reason']>['code'], values: NonNullable<Figure['reason']>['values']) {
  return { status: 'flagged' as const, reason: { code, values } }
}
