/** Programmes: what was organised in answer to a request, by whom, when. */
export { makeProgramme, openProgramme } from './actions.ts'
export type { Part, Programme, Role, Session } from './model.ts'
export { tellProgramme, tellRequests } from './road.ts'
export { mountProgrammes, type RoadTeller } from './routes.ts'
export { listProgrammes } from './store.ts'
export { programmePage, type RoadStep } from './views.ts'
