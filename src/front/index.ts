/** The front of the house: home, about, the desk of who is signed in, and how a problem looks. Stages know nothing of it. */
export { mountFront } from './routes.ts'
export { problemPage } from './views/problem.ts'
