import type { Jobs } from '../../src/platform/events.ts'
import { checkAdded, finishScanned, prepareAsked, scanCut } from '../../src/registry/atlas/index.ts'

/** The jobs of the atlas alone: a process that works for it needs nothing else of the product. */
export const ATLAS_JOBS: Jobs = {
  'atlas-file.added': [{ name: 'atlas.check', run: checkAdded, apart: true }],
  'atlas-run.asked': [{ name: 'atlas.prepare', run: prepareAsked, apart: true }],
  'atlas-strip.cut': [{ name: 'atlas.scan', run: scanCut, apart: true }],
  'atlas-strips.scanned': [{ name: 'atlas.finish', run: finishScanned, apart: true }],
}
