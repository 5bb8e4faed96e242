import type { GridRules, Level2Rules } from './rules.ts'

export const PRESETS = ['manual-2021', 'ghsl-r2022a', 'ghsl-r2023a', 'level2-2021', 'level2-2024'] as const
export type PresetName = (typeof PRESETS)[number]

export interface Preset {
  readonly name: PresetName
  readonly rules: GridRules
}

export function isPreset(name: string): name is PresetName {
  return (PRESETS as readonly string[]).includes(name)
}

const LEVEL2_2021: Level2Rules = {
  dense: { density: 1500, contiguity: 4, people: 5000 },
  semiDense: { density: 300, contiguity: 8, people: 5000, away: 3 },
  suburban: { density: 300, contiguity: 8, people: 5000 },
  village: { density: 300, contiguity: 8, people: 500 },
  lowDensity: 50,
}

const MANUAL: GridRules = {
  centre: { density: 1500, contiguity: 4, people: 50000, smoothing: 'five-of-eight', gap: 15 },
  cluster: { density: 300, contiguity: 8, people: 5000 },
  level2: LEVEL2_2021,
}

const R2023A = withBuilt({ ...MANUAL, centre: { ...MANUAL.centre, smoothing: 'majority-without-water' } }, 0.2)

const RULES: Readonly<Record<PresetName, GridRules>> = {
  'manual-2021': MANUAL,
  'ghsl-r2022a': withBuilt(MANUAL, 0.5),
  'ghsl-r2023a': R2023A,
  'level2-2021': R2023A,
  'level2-2024': {
    ...R2023A,
    level2: { ...R2023A.level2, semiDense: { density: 900, contiguity: 4, people: 2500, away: 2 } },
  },
}

/** The rules of one edition of the method. `ghsl-*` and `level2-*` need a grid of what is built up. */
export function presetOf(name: PresetName): Preset {
  return { name, rules: RULES[name] }
}

/** The built-up criterion holds for urban centres and, at level 2, for dense urban clusters. */
function withBuilt(rules: GridRules, built: number): GridRules {
  const { centre, level2 } = rules
  return { ...rules, centre: { ...centre, built }, level2: { ...level2, dense: { ...level2.dense, built } } }
}
