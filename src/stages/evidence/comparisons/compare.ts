import type { Day } from '../../../kernel/day.ts'
import { groupsOf } from '../breakdowns/groups.ts'
import type { DeclaredPlan } from '../breakdowns/model.ts'
import type { Material, WaveMaterial } from '../count/material.ts'
import type { Indicator } from '../model.ts'
import { appliedIn } from './applied.ts'
import type { Comparisons, ResponseBy, WaveComparison } from './model.ts'
import { comparePairs } from './pairs.ts'
import { type Margin, marginOf, responseBy } from './response.ts'
import { weighting } from './weights.ts'

/** Everything that is compared in a programme which ended on `ended`. */
export async function compareAll(
  material: Material,
  indicators: readonly Indicator[],
  plans: readonly DeclaredPlan[],
  ended: Day,
): Promise<Comparisons> {
  const waves = [...material.waves.values()]
  const compared: WaveComparison[] = []
  for (const wave of waves) {
    const plan = plans.find((each) => each.wave === wave.code)
    if (wave.responses.length > 0) compared.push(await compareWave(wave, material, plan, indicators))
  }
  return { waves: compared, pairs: comparePairs(waves), applied: appliedIn(waves, ended) }
}

async function compareWave(
  wave: WaveMaterial,
  { registrations }: Material,
  plan: DeclaredPlan | undefined,
  indicators: readonly Indicator[],
): Promise<WaveComparison> {
  const groups = plan ? groupsOf(wave, plan) : []
  const margins = (plan?.groupings ?? []).flatMap((grouping): readonly Margin[] => {
    const own = groups.find((each) => each.grouping === grouping.item)
    const margin = own && marginOf(own, grouping, registrations)
    return margin ? [margin] : []
  })
  const response: ResponseBy[] = []
  for (const margin of margins) response.push(await responseBy(margin))
  return {
    wave: wave.code,
    title: wave.title,
    responded: wave.responses.length,
    registered: registrations.length,
    response,
    weights: weighting(wave, margins, indicators),
  }
}
