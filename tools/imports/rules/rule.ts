import type { Edge } from '../edges.ts'
import { isSameRoom } from '../place.ts'

/** One rule of the house. `broken` is asked of each import; what it says is read by whoever broke it. */
export interface Rule {
  readonly name: string
  readonly says: string
  readonly broken: (edge: Edge) => boolean
}

export function isFrom({ from }: Edge, ...layers: readonly string[]): boolean {
  return !from.isTest && layers.includes(from.layer)
}

export function isTo({ to }: Edge, ...layers: readonly string[]): boolean {
  return to !== undefined && layers.includes(to.layer)
}

export function isOwn({ from, to }: Edge): boolean {
  return to !== undefined && isSameRoom(from, to)
}

/** A package of npm, not one of Node itself. */
export function isForeign({ package: name }: Edge): boolean {
  return name !== undefined && !name.startsWith('node:')
}

export function isEngine(edge: Edge, ...names: readonly string[]): boolean {
  return isTo(edge, 'engines') && names.includes(edge.to?.room ?? '')
}

export function isPlatform(edge: Edge, ...names: readonly string[]): boolean {
  return isTo(edge, 'platform') && names.includes(edge.to?.room ?? '')
}

export function isInStage(edge: Edge): boolean {
  return isFrom(edge, 'registry', 'stages')
}

export function isRole(edge: Edge, ...roles: readonly string[]): boolean {
  return isInStage(edge) && roles.includes(edge.from.role ?? '')
}

export function isToRole(edge: Edge, ...roles: readonly string[]): boolean {
  return isOwn(edge) && roles.includes(edge.to?.role ?? '')
}
