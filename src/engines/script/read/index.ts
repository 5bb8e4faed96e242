export { detectLanguage } from './language.ts'
export { scriptOf, type Script } from './script.ts'
