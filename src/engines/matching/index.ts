/** Matching: which place a typed name means; scores with reasons; who is introduced to whom. */
export * from './allocate/index.ts'
export * from './score/index.ts'
export { sayGate, sayReason } from './text.ts'
export type { Place } from './place.ts'
export { buildGazetteer, type Gazetteer } from './resolve/gazetteer.ts'
export { type Candidate, type Resolution, resolve } from './resolve/resolve.ts'
export { resolveAll } from './resolve/several.ts'
