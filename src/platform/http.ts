/** The web: a stage sees it only through this file. */
export { acceptedCoding } from './http/compression.ts'
export { type Fields, sentIn, valueIn } from './http/fields.ts'
export { readForm, readUploads, type Upload } from './http/form.ts'
export { endSession, startSession } from './http/session.ts'
export { requireOwnPage } from './http/origin.ts'
export { addressOf, keepNowhere, part, type Seen, seen, type Visit, type Web } from './http/visit.ts'
export { createWeb } from './http/web.ts'
