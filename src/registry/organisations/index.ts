/** Organisations: who asks, organises, funds, trains and hosts. */
export type { Organisation } from './model.ts'
export { keepOrganisations, organisationsBy } from './store.ts'
