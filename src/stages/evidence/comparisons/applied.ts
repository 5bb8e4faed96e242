import { APPLICATION_MONTHS, applicationRate, isGap } from '../../../engines/evidence/index.ts'
import { itemsOf } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import { answersTo, type WaveMaterial } from '../count/material.ts'
import type { Applied } from './model.ts'

const ITEM = 'applied'
const YES = 'yes'
const MONTH = 30.44 * 86_400_000

/** The application rate of every wave that asks for it, three to twelve months after the programme ended. */
export function appliedIn(waves: readonly WaveMaterial[], ended: Day): readonly Applied[] {
  return waves.flatMap((wave) => {
    if (!itemsOf(wave.instrument).some(({ code, kind }) => code === ITEM && kind === 'choice')) return []
    const months = monthsOf(wave, ended)
    const answered = answersTo(wave, ITEM)
    const common = { wave: wave.code, title: wave.title, months, base: answered.length }
    if (months < APPLICATION_MONTHS.from || months > APPLICATION_MONTHS.to) return []
    const rate = applicationRate(answered.filter((codes) => codes.includes(YES)).length, answered.length, months)
    return [isGap(rate) ? { ...common, gap: rate.gap } : { ...common, count: rate.k, low: rate.low, high: rate.high }]
  })
}

function monthsOf({ kind, opens }: WaveMaterial, ended: Day): number {
  if (kind === 'six-months') return 6
  if (kind === 'twelve-months') return 12
  return Math.round((Date.parse(opens) - Date.parse(ended)) / MONTH)
}
