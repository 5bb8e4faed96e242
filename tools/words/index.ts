export { missingWords, wordsOf } from './glossary.ts'
