/** Voices: what participants and lecturers said in interviews, shown only with consent. */
export { addVoices, changeConsent, setGuide } from './actions.ts'
export { tellCityVoices } from './cities.ts'
export type { Consent, InterviewGuide, Voice } from './model.ts'
export { tellVoices } from './road.ts'
export { mountVoices } from './routes.ts'
export { guideOf, voicesOf } from './store.ts'
