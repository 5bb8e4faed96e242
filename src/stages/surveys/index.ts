/** Surveys: what participants are asked, and what they answered. */
export { importResponses, openWave, startWave } from './actions.ts'
export { printQuestionnaire } from './actions/paper/print.ts'
export { type EditionLine, isAnswered } from './instruments.ts'
export type { Coding, Response, Wave } from './model.ts'
export { tellSurveys } from './road.ts'
export { mountSurveys } from './routes.ts'
export { codingsOf, countResponses, findWave, responsesOf, wavesOf } from './store.ts'
export { findInstrument, listEditions } from './store/instruments/editions.ts'
