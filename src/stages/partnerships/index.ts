/** Partnerships: which cities people want to work with, the ties that cities have, and what was promised. */
export { addFollowUps, addTies } from './actions.ts'
export { tellCityPartnerships } from './cities.ts'
export { interestsOf } from './interests.ts'
export type { FollowUp, Interest, Tie } from './model.ts'
export { tellPartnerships } from './road.ts'
export { mountPartnerships } from './routes.ts'
export { followUpsOf, tiesOf } from './store.ts'
