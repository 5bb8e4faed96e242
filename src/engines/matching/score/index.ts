/** How well two cities fit: a logistic model whose every score is a sum of reasons; what they declared; gates. */
export { closedGates, type Gate, type GateFacts, GATES } from './gates.ts'
export { type Like, type Likes, likesOf } from './like.ts'
export {
  DECLARED,
  type Declared,
  type DeclaredWeights,
  type Model,
  type Reason,
  saidReasons,
  type Score,
  scoreOf,
  scoresBetween,
  type Weights,
} from './model.ts'
export { readModel } from './read.ts'
export { type Atlas, atlasOf, lookFrom, type Signal, SIGNALS } from './signals.ts'
export { type CityFacts, type Ties, tiesOf } from './ties.ts'
