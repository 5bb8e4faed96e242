/** The atlas: grids, units and flows with where they come from, what was worked out from them, and what that says of each city. */
export { addFile, addMadeFile, checkFile, openFile, type Sent } from './actions/files.ts'
export { askForRun, cancelRun, openRun, showRun } from './actions/runs.ts'
export { checkAdded, finishScanned, prepareAsked, scanCut } from './jobs.ts'
export { type AtlasFile, type Described, type Found, type Kind, KINDS, type Recipe } from './model/files.ts'
export { type Run, stateOf } from './model/results.ts'
export { allFiles } from './store/files.ts'
export { allRuns } from './store/runs.ts'
