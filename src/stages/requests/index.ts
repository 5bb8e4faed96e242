/** Requests: what a government or a city asked for, and on what mandate. Its page stands with the programme that was made of it. */
export { makeRequest, openRequest } from './actions.ts'
export type { Mandate, Request, Step } from './model.ts'
export { organisationsIn } from './organisations.ts'
export { findRequest } from './store.ts'
export { words as requestWords } from './text.ts'
export { requestLine, requestPiece } from './views.ts'
