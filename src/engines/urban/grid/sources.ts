import type { Preset } from './presets.ts'
import type { GridRules } from './rules.ts'

/** One parameter of a preset, with where it comes from. */
export interface Parameter {
  readonly name: string
  readonly value: number | string
  readonly source: string
}

const MANUAL = 'Applying the Degree of Urbanisation, methodological manual (Eurostat and others, 2021), level 1, classification of cells'
const MANUAL_2 = 'Applying the Degree of Urbanisation, methodological manual (Eurostat and others, 2021), level 2, classification of cells'
const R2022A = 'GHSL Data Package 2022 (European Commission, JRC), GHS-SMOD R2022A'
const R2023A = 'GHSL Data Package 2023 (European Commission, JRC), GHS-SMOD R2023A'
const NEW_RULES = 'Degree of Urbanisation, level 2, rules of July 2024 (European Commission, JRC), as in flexurba 0.2.2'

/** Every parameter of a preset, in the order of the steps. */
export function explainPreset({ name, rules }: Preset): readonly Parameter[] {
  const { centre, cluster, level2 } = rules
  const edition = name === 'ghsl-r2022a' ? R2022A : name === 'manual-2021' ? MANUAL : R2023A
  const level2Source = name === 'level2-2024' ? NEW_RULES : MANUAL_2
  return [
    { name: 'urban centre: people per km² of permanent land', value: centre.density, source: MANUAL },
    { name: 'urban centre: or this share of the land built up', value: centre.built ?? 'not used', source: builtSource(rules, edition) },
    { name: 'urban centre: contiguity', value: centre.contiguity, source: MANUAL },
    { name: 'urban centre: people, counted before edges are smoothed', value: centre.people, source: MANUAL },
    { name: 'urban centre: smoothing of edges', value: centre.smoothing, source: edition },
    { name: 'urban centre: gaps filled that are smaller than, km²', value: centre.gap, source: MANUAL },
    { name: 'urban cluster: people per km² of permanent land', value: cluster.density, source: MANUAL },
    { name: 'urban cluster: contiguity', value: cluster.contiguity, source: MANUAL },
    { name: 'urban cluster: people', value: cluster.people, source: MANUAL },
    { name: 'dense urban cluster: people', value: level2.dense.people, source: MANUAL_2 },
    { name: 'semi-dense urban cluster: people per km² of permanent land', value: level2.semiDense.density, source: level2Source },
    { name: 'semi-dense urban cluster: contiguity', value: level2.semiDense.contiguity, source: level2Source },
    { name: 'semi-dense urban cluster: people', value: level2.semiDense.people, source: level2Source },
    { name: 'semi-dense urban cluster: cells away from denser ones', value: level2.semiDense.away, source: level2Source },
    { name: 'suburban cells: people per km² of permanent land', value: level2.suburban.density, source: MANUAL_2 },
    { name: 'rural cluster: people', value: level2.village.people, source: MANUAL_2 },
    { name: 'low density cells: people per km² of permanent land', value: level2.lowDensity, source: MANUAL_2 },
  ]
}

function builtSource({ centre }: GridRules, edition: string): string {
  if (centre.built !== 0.2) return edition
  return `${edition}: the average built-up share of dense clusters of the world in 2020, 0.1930, rounded up to two decimals`
}
