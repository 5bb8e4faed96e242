import { ENGINE_PACKAGES, STORE_PACKAGES } from './packages.ts'
import { isEngine, isForeign, isFrom, isInStage, isOwn, isTo, type Rule } from './rule.ts'

/** Which layer may import which. */
export const LAYERS: readonly Rule[] = [
  {
    name: 'kernel',
    says: 'the kernel imports the kernel only: no package, no node:',
    broken: (edge) => isFrom(edge, 'kernel') && !isTo(edge, 'kernel'),
  },
  {
    name: 'engine',
    says: 'an engine imports the kernel and itself: no node:, no other engine, no layer above',
    broken: (edge) => isFrom(edge, 'engines') && !isTo(edge, 'kernel') && !isOwn(edge) && !isForeign(edge),
  },
  {
    name: 'engine-package',
    says: 'an engine imports only the packages that tools/imports/rules/packages.ts names for it',
    broken: (edge) => isFrom(edge, 'engines') && isForeign(edge) && !ENGINE_PACKAGES[edge.from.room ?? '']?.includes(edge.package ?? ''),
  },
  {
    name: 'platform',
    says: 'the platform imports the kernel, itself, packages and node:',
    broken: (edge) => isFrom(edge, 'platform') && edge.to !== undefined && !isTo(edge, 'kernel', 'platform'),
  },
  {
    name: 'ui',
    says: 'ui imports the kernel, itself and engines/document',
    broken: (edge) => isFrom(edge, 'ui') && edge.to !== undefined && !isTo(edge, 'kernel', 'ui') && !isEngine(edge, 'document'),
  },
  {
    name: 'ui-package',
    says: 'hono/html is imported in ui/html.ts; no other file of ui imports a package or node:',
    broken: (edge) =>
      isFrom(edge, 'ui') && edge.package !== undefined && !(edge.from.path === 'src/ui/html.ts' && edge.specifier === 'hono/html'),
  },
  {
    name: 'registry',
    says: 'the registry imports kernel, engines, ui, platform and itself; never a stage or the top of src',
    broken: (edge) => isFrom(edge, 'registry') && isTo(edge, 'stages', 'top'),
  },
  {
    name: 'stage',
    says: 'a stage imports kernel, engines, ui, platform, registry and stages; never the top of src',
    broken: (edge) => isFrom(edge, 'stages') && isTo(edge, 'top'),
  },
  {
    name: 'later-stage',
    says: 'a stage never imports a later one: it records an event, and the later stage has a job for it',
    broken: ({ from, to }) => from.layer === 'stages' && to?.layer === 'stages' && !from.isTest && (from.step ?? 0) < (to.step ?? 0),
  },
  {
    name: 'stage-package',
    says: 'of the packages a stage or the registry imports only kysely, in a store; nothing of node:',
    broken: (edge) =>
      isInStage(edge) && edge.package !== undefined && !(edge.from.role === 'store' && STORE_PACKAGES.includes(edge.package)),
  },
]
