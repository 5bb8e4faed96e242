export { type Like, type Likes, likesOf } from './like.ts'
export { type Atlas, atlasOf, lookFrom, type Signal, SIGNALS } from './signals.ts'
export { type CityFacts, type Ties, tiesOf } from './ties.ts'
