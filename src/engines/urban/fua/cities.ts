/** At least half of the people of a unit have to live in one urban centre for it to belong to its city (OECD 2019, p. 5). */
export const CITY_SHARE = 0.5

/** Older texts of the method ask that a city holds at least three quarters of the people of its centre; the newer ones do not. */
export const HELD_SHARE = 0.75

export interface CentreOfUnit {
  /** The urban centre in which most people of the unit live, or undefined. */
  readonly centre: string | undefined
  /** The people of the unit in that centre, and in all. */
  readonly inside: number
  readonly people: number
}

export interface Cities {
  /** The names of the cities, those of their centres, in the order in which they first come. */
  readonly names: readonly string[]
  /** For each unit the number of its city, or -1. */
  readonly cityOf: Int32Array
  /** Centres in which no unit has half of its people: they get no city. */
  readonly centresWithoutCity: readonly string[]
  /** Cities that hold less than three quarters of the people of their centre, with the share. */
  readonly thin: readonly { readonly name: string; readonly held: number }[]
}

/** Cities (OECD 2019, step 2): all units with at least half of their people in the same urban centre. */
export function findCities(units: readonly CentreOfUnit[]): Cities {
  const isOf = ({ centre, inside, people }: CentreOfUnit) => centre !== undefined && people > 0 && inside / people >= CITY_SHARE
  const names = [...new Set(units.filter(isOf).map(({ centre }) => centre as string))]
  const cityOf = Int32Array.from(units, (unit) => (isOf(unit) ? names.indexOf(unit.centre as string) : -1))
  const centres = new Map<string, { all: number; held: number }>()
  units.forEach((unit, i) => {
    if (unit.centre === undefined) return
    const sums = centres.get(unit.centre) ?? { all: 0, held: 0 }
    centres.set(unit.centre, { all: sums.all + unit.inside, held: sums.held + ((cityOf[i] as number) >= 0 ? unit.inside : 0) })
  })
  const thin = names.map((name) => ({ name, held: (centres.get(name)?.held ?? 0) / (centres.get(name)?.all ?? 1) }))
  return {
    names,
    cityOf,
    centresWithoutCity: [...centres.keys()].filter((centre) => !names.includes(centre)),
    thin: thin.filter(({ held }) => held < HELD_SHARE),
  }
}
