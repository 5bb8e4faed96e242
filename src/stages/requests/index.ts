/** Requests: what a government or a city asked for, and on what mandate. */
export { makeRequest, openRequest } from './actions.ts'
export type { Mandate, Request, Step } from './model.ts'
export { findRequest } from './store.ts'
