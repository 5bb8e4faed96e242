/** Learning: who registered, what was taught by whom, and what was said at the opening. */
export { addLectures, addMessages, addRegistrations } from './actions.ts'
export { tellCityLearning } from './cities.ts'
export type { Lecture, Material, OpeningMessage, Registration } from './model.ts'
export { tellLearning } from './road.ts'
export { mountLearning } from './routes.ts'
export { citiesOf, countRegistrations, findLecture, lecturesOf, messagesOf, registrationsOf } from './store.ts'
