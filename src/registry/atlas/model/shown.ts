import type { AtlasFile, Kind } from './files.ts'
import type { CityFacts, Run, SeenCity } from './results.ts'

/** Where figures come from: the run, its grid, its year, its rules. */
export interface Provenance {
  readonly run: string
  /** The result's name: the hash of its files and rules. */
  readonly result: string
  readonly title: string
  readonly epoch?: number
  readonly source: string
  readonly licence: string
  readonly preset: string
  readonly level: 1 | 2
  readonly engine: number
  readonly illustrative: boolean
}

/** A run with the files that it rests on. */
export interface RunWithFiles {
  readonly run: Run
  readonly files: Readonly<Partial<Record<Kind, AtlasFile>>>
}

export function provenanceOf({ run, files }: RunWithFiles): Provenance {
  const { population } = files
  const { inputs, engine } = run.result
  return {
    run: run.id,
    result: run.result.hash,
    title: population?.title ?? run.title,
    source: population?.source ?? '',
    licence: population?.licence ?? '',
    preset: inputs.preset,
    level: inputs.level,
    engine,
    illustrative: Object.values(files).some(({ illustrative }) => illustrative),
    ...(population?.epoch !== undefined && { epoch: population.epoch }),
  }
}

export function joinFiles(run: Run, known: ReadonlyMap<string, AtlasFile>): RunWithFiles {
  const found = Object.entries(run.result.inputs.files).flatMap(([kind, id]) => {
    const file = known.get(id)
    return file ? [[kind, file] as const] : []
  })
  return { run, files: Object.fromEntries(found) }
}

/** One run for each year, the newest of those that are shown; in the order of the years. */
export function oneAYear(runs: readonly RunWithFiles[]): readonly RunWithFiles[] {
  const years = new Map<number, RunWithFiles>()
  for (const each of runs) {
    const year = each.files.population?.epoch ?? 0
    if (!years.has(year)) years.set(year, each)
  }
  return [...years].sort(([a], [b]) => a - b).map(([, each]) => each)
}

/** A city at one time. */
export interface CityAtTime {
  readonly from: Provenance
  readonly facts: SeenCity
}

/** People of a city as the result sees it: of its units, else of its unit, else of its centre. */
export function sizeOf({ area, unit, centre }: CityFacts): number {
  return (area?.role === 'city' ? area.people : undefined) ?? unit?.people ?? centre?.people ?? 0
}

const PEERS = 5

/** The cities nearest in size, on a scale of ratios, from the largest to the smallest, the city itself among them. */
export function peersOf<Each extends { readonly city: string; readonly facts: CityFacts }>(
  city: string,
  all: readonly Each[],
): readonly Each[] {
  const own = all.find((each) => each.city === city)
  if (!own || sizeOf(own.facts) === 0) return []
  const away = ({ facts }: Each) => Math.abs(Math.log(sizeOf(facts) / sizeOf(own.facts)))
  const others = all
    .filter((each) => each !== own && sizeOf(each.facts) > 0)
    .sort((a, b) => away(a) - away(b) || (a.city < b.city ? -1 : 1))
  return [own, ...others.slice(0, PEERS)].sort((a, b) => sizeOf(b.facts) - sizeOf(a.facts) || (a.city < b.city ? -1 : 1))
}
