/** Voices: what participants and lecturers said in interviews, shown only with consent. */
export { addVoices, changeConsent, setGuide } from './actions.ts'
export type { Consent, InterviewGuide, Voice } from './model.ts'
export { guideOf, voicesOf } from './store.ts'
