/** How the people of a data set were drawn. Lists run in parallel, one entry a person; codes are any numbers. */
export interface Design {
  /** How many people of the population each stands for. */
  readonly weights: ArrayLike<number>
  /** The part of the population somebody was drawn in; one part when left out. */
  readonly strata?: ArrayLike<number>
  /** The group that was drawn as a whole (a city, a school); each person when left out. */
  readonly clusters?: ArrayLike<number>
  /** How many clusters (or people) there were to draw from in somebody's stratum; endless when left out. */
  readonly population?: ArrayLike<number>
  /** Cells whose totals the weights were made to meet: what is known of them carries no error. */
  readonly postStrata?: ArrayLike<number>
}

/**
 * The covariances of weighted totals (Taylor linearisation, clusters within strata, with replacement but for the finite population
 * correction). `influences` are what each person adds to a total, before weights. A stratum with one cluster adds nothing.
 */
export function designCovariance(influences: readonly ArrayLike<number>[], design: Design): number[][] {
  const weighted = influences.map((influence) => weightedInfluence(influence, design))
  const clusters = clusterIndex(design)
  const totals = weighted.map((values) => clusterTotals(values, clusters.of, clusters.strata.length))
  const strata = strataOf(clusters)
  return totals.map((a) => totals.map((b) => strata.reduce((sum, stratum) => sum + covarianceIn(stratum, a, b), 0)))
}

/** Degrees of freedom of a design: clusters less strata. */
export function designDegrees(design: Design): number {
  const clusters = clusterIndex(design)
  return clusters.strata.length - new Set(clusters.strata).size
}

interface Clusters {
  readonly of: Int32Array
  readonly strata: readonly number[]
  readonly population: readonly number[]
}

interface Stratum {
  readonly clusters: readonly number[]
  readonly population: number
}

/** Weights an influence; where weights were fitted to known cells, first takes out what the cell explains. */
function weightedInfluence(influence: ArrayLike<number>, { weights, postStrata }: Design): Float64Array {
  const values = new Float64Array(influence)
  if (postStrata) {
    const sums = new Map<number, { weight: number; sum: number }>()
    for (let i = 0; i < values.length; i++) {
      const cell = postStrata[i] ?? 0
      const tally = sums.get(cell) ?? { weight: 0, sum: 0 }
      if (tally.weight === 0) sums.set(cell, tally)
      tally.weight += weights[i] ?? 0
      tally.sum += (weights[i] ?? 0) * (values[i] ?? 0)
    }
    for (let i = 0; i < values.length; i++) {
      const { weight, sum } = sums.get(postStrata[i] ?? 0) ?? { weight: 1, sum: 0 }
      values[i] = (values[i] ?? 0) - sum / weight
    }
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (weights[i] ?? 0)
  return values
}

function clusterIndex({ weights, strata, clusters, population }: Design): Clusters {
  const of = new Int32Array(weights.length)
  const stratumOf: number[] = []
  const populationOf: number[] = []
  const seen = new Map<number, Map<number, number>>()
  for (let i = 0; i < weights.length; i++) {
    const stratum = strata?.[i] ?? 0
    const inStratum = seen.get(stratum) ?? new Map<number, number>()
    if (inStratum.size === 0) seen.set(stratum, inStratum)
    const cluster = clusters?.[i] ?? i
    const known = inStratum.get(cluster) ?? stratumOf.length
    if (known === stratumOf.length) {
      inStratum.set(cluster, known)
      stratumOf.push(stratum)
      populationOf.push(population?.[i] ?? Infinity)
    }
    of[i] = known
  }
  return { of, strata: stratumOf, population: populationOf }
}

function clusterTotals(values: Float64Array, of: Int32Array, count: number): Float64Array {
  const totals = new Float64Array(count)
  for (let i = 0; i < values.length; i++) totals[of[i] ?? 0] = (totals[of[i] ?? 0] ?? 0) + (values[i] ?? 0)
  return totals
}

function strataOf({ strata, population }: Clusters): readonly Stratum[] {
  const lists = new Map<number, number[]>()
  for (const stratum of new Set(strata)) lists.set(stratum, [])
  for (const [cluster, stratum] of strata.entries()) lists.get(stratum)?.push(cluster)
  return [...lists.values()].map((clusters) => ({ clusters, population: population[clusters[0] ?? 0] ?? Infinity }))
}

function covarianceIn({ clusters, population }: Stratum, a: Float64Array, b: Float64Array): number {
  const n = clusters.length
  if (n < 2) return 0
  const meanA = clusters.reduce((sum, cluster) => sum + (a[cluster] ?? 0), 0) / n
  const meanB = clusters.reduce((sum, cluster) => sum + (b[cluster] ?? 0), 0) / n
  const products = clusters.reduce((sum, cluster) => sum + ((a[cluster] ?? 0) - meanA) * ((b[cluster] ?? 0) - meanB), 0)
  return ((1 - n / population) * n * products) / (n - 1)
}
