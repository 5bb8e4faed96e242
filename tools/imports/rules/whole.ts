import type { Edge } from '../edges.ts'
import { isSameRoom } from '../place.ts'
import type { Rule } from './rule.ts'

/** Rules for every file. */
export const WHOLE: readonly Rule[] = [
  {
    name: 'resolves',
    says: 'an import is relative with its extension and names a file, or it is a package, or node:',
    broken: ({ specifier, to, package: name }) =>
      specifier.startsWith('.') ? to === undefined && !isData(specifier) : !isPackage(name ?? ''),
  },
  { name: 'no-test', says: 'nobody imports a test', broken: ({ to }) => to?.isTest === true },
  {
    name: 'src-alone',
    says: 'src imports nothing beside it; only its top imports seeds',
    broken: (edge) =>
      isProduct(edge) && edge.to !== undefined && isBeside(edge.to.layer) && !(edge.from.layer === 'top' && edge.to.layer === 'seeds'),
  },
  {
    name: 'door',
    says: 'an engine, a part of the platform or of the registry, a stage is imported by its door only',
    broken: ({ from, to }) =>
      to?.room !== undefined &&
      !to.isDoor &&
      !to.isTest &&
      !isSameRoom(from, to) &&
      !(from.layer === 'platform' && to.layer === 'platform'),
  },
]

function isProduct({ from }: Edge): boolean {
  return from.path.startsWith('src/') && !from.isTest
}

function isBeside(layer: string): boolean {
  return ['assets', 'bench', 'bin', 'migrations', 'seeds', 'test', 'tools'].includes(layer)
}

function isData(specifier: string): boolean {
  return specifier.endsWith('.json')
}

function isPackage(name: string): boolean {
  return /^(?:node:[a-z_/]+|@[a-z\d-]+\/[a-z\d.-]+|[a-z\d][a-z\d.-]*)$/.test(name)
}
