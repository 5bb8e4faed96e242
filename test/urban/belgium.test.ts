import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presetOf, type CentreRule, type GridRules } from '../../src/engines/urban/index.ts'
import { classesOf, countDifferences, openCodes, openGrid, WITH_GOLDEN } from './golden.ts'

const R2023A = presetOf('level2-2024').rules
const { built: _, ...centreWithoutBuilt } = R2023A.centre
const { built: __, ...denseWithoutBuilt } = R2023A.level2.dense
const WITHOUT_BUILT: GridRules = { ...R2023A, centre: centreWithoutBuilt, level2: { ...R2023A.level2, dense: denseWithoutBuilt } }

function centre(changes: Partial<CentreRule>, rules = R2023A): GridRules {
  return { ...rules, centre: { ...rules.centre, ...changes } }
}

const LEVEL1: Readonly<Record<string, GridRules>> = {
  L1_R2023A: presetOf('ghsl-r2023a').rules,
  L1_R2022A: presetOf('ghsl-r2022a').rules,
  L1_manual_nobuilt: WITHOUT_BUILT,
  L1_manual_nobuilt_R2022A: presetOf('manual-2021').rules,
  L1_nosmooth: centre({ smoothing: 'none' }),
  L1_nogap: centre({ gap: 0 }),
  L1_raw: centre({ smoothing: 'none', gap: 0 }),
  L1_queen: centre({ contiguity: 8 }),
  L1_maxgap50: centre({ gap: 50 }),
  L1_lowthr: { ...centre({ density: 1000, people: 20000 }), cluster: { ...R2023A.cluster, density: 250, people: 3000 } },
  L1_ucl_rook: { ...R2023A, cluster: { ...R2023A.cluster, contiguity: 4 } },
}

describe('on the grid of Belgium in 2020', WITH_GOLDEN, () => {
  for (const [name, rules] of Object.entries(LEVEL1)) {
    it(`${name} has the classes of the reference in every cell`, async () => {
      const codes = await classesOf(await openGrid('belgium/'), rules)
      assert.equal(countDifferences(codes, await openCodes(`belgium/${name}.tif`)), 0)
    })
  }
  for (const [name, rules] of Object.entries({ L2_2021: presetOf('level2-2021').rules, L2_2024: R2023A, L2_nobuilt: WITHOUT_BUILT })) {
    it(`${name} has the classes of the reference in every cell`, async () => {
      const codes = await classesOf(await openGrid('belgium/'), rules, 2)
      assert.equal(countDifferences(codes, await openCodes(`belgium/${name}.tif`)), 0)
    })
  }
})
