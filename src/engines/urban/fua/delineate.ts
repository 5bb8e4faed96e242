import { cutOff, enclaves, type Borders } from './borders.ts'
import { workersToGroups, type Commuting } from './commuting.ts'
import { mergeCities, type CityDecision, type Merge } from './merge.ts'
import { assignZones } from './zone.ts'

/** 15 %, of which the method speaks (OECD 2019, p. 5). */
export const COMMUTING_THRESHOLD = 0.15

export interface AreaInput {
  readonly commuting: Commuting
  /** Employed residents of each unit, wherever they work. */
  readonly employed: Float64Array
  /** Left out: neither contiguity nor enclaves are looked at. */
  readonly borders?: Borders
  readonly threshold?: number
  readonly cityDecisions?: readonly CityDecision[]
  readonly unitDecisions?: readonly UnitDecision[]
}

/** A decision of a government about a unit: into the area of a city, or into none. It is applied last. */
export interface UnitDecision {
  readonly unit: number
  readonly city: number | undefined
  readonly reason: string
}

export type Role = 'city' | 'zone' | 'enclave' | 'decided' | 'none'

export interface Member {
  /** The number of the functional urban area, or -1. */
  readonly area: number
  readonly role: Role
  /** The largest share of employed residents that commutes to one group of cities. */
  readonly share: number
  /** Enough commuters, but not contiguous. */
  readonly cutOff: boolean
  readonly reason?: string
}

export interface Areas {
  readonly members: readonly Member[]
  /** For each city the number of its area. */
  readonly areaOf: Int32Array
  readonly count: number
  readonly merges: readonly Merge[]
}

/**
 * Functional urban areas: cities with their commuting zones (Dijkstra, Poelman, Veneri, The EU-OECD definition of a functional urban area, OECD
 * Regional Development Working Papers 2019/11). Cities that exchange workers are joined, zones assigned, units cut off from their city dropped, and
 * enclaves added, in this order and once each.
 */
export function delineateAreas(input: AreaInput): Areas {
  const { commuting, employed, borders, threshold = COMMUTING_THRESHOLD, cityDecisions = [], unitDecisions = [] } = input
  const { groupOf, groups, merges } = mergeCities(commuting, employed, threshold, cityDecisions)
  const { zoneOf, shareOf } = assignZones(workersToGroups(commuting, groupOf, groups), employed, commuting.cityOf, threshold)
  const isCity = (unit: number) => (commuting.cityOf[unit] as number) >= 0
  const areas = zoneOf.map((zone, unit) => (isCity(unit) ? (groupOf[commuting.cityOf[unit] as number] as number) : zone))
  const dropped = new Set(borders ? cutOff(borders, areas, isCity) : [])
  for (const unit of dropped) areas[unit] = -1
  const added = new Map(borders ? enclaves(borders, areas) : [])
  const decided = new Map(unitDecisions.map((decision) => [decision.unit, decision]))
  const members = Array.from(areas, (area, unit): Member => {
    const decision = decided.get(unit)
    const common = { share: shareOf[unit] as number, cutOff: dropped.has(unit) }
    if (decision)
      return {
        ...common,
        area: decision.city === undefined ? -1 : (groupOf[decision.city] as number),
        role: 'decided',
        reason: decision.reason,
      }
    const enclosed = added.get(unit)
    if (enclosed !== undefined) return { ...common, area: enclosed, role: 'enclave' }
    return { ...common, area, role: isCity(unit) ? 'city' : area >= 0 ? 'zone' : 'none' }
  })
  return { members, areaOf: groupOf, count: groups, merges }
}
