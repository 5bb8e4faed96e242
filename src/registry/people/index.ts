/** People: lecturers, officials, organisers. */
export type { Person } from './model.ts'
export { keepPeople, peopleBy, peopleIn } from './store.ts'
export { keepReach, type Reach, reachBy } from './store/contacts.ts'
