/** Access: who may see and do what, one-use sign-in links, sessions. */
export { forgetEnded, makeSignInLink, requireRight, visitorOf } from './actions.ts'
export { may, type Right } from './model.ts'
export { mountAccess } from './routes.ts'
export { addMembership, members } from './store.ts'
