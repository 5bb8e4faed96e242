import type { Item } from '../instrument.ts'
import { AGREEMENT } from '../library/parts/agreement.ts'
import { QUALITY } from '../library/parts/quality.ts'
import { YES_NO } from '../library/parts/yes-no.ts'

/** What a new item can begin as: each kind, and the answers that are asked for most often ready in five languages. */
export const PATTERNS = [
  'one',
  'several',
  'yes-no',
  'agreement',
  'quality',
  'scale',
  'grid',
  'rank',
  'number',
  'date',
  'line',
  'text',
  'city',
  'consent',
  'note',
] as const
export type Pattern = (typeof PATTERNS)[number]

export function isPattern(text: string): text is Pattern {
  return (PATTERNS as readonly string[]).includes(text)
}

/** A new item without its wording. */
export function blankItem(pattern: Pattern, code: string): Item {
  const head = { code, ask: { en: '' } }
  switch (pattern) {
    case 'one':
      return { ...head, kind: 'choice', choices: [] }
    case 'several':
      return { ...head, kind: 'choice', many: true, choices: [] }
    case 'yes-no':
      return { ...head, kind: 'choice', choices: YES_NO.slice(0, 2) }
    case 'agreement':
      return { ...head, kind: 'scale', choices: AGREEMENT }
    case 'quality':
      return { ...head, kind: 'scale', choices: QUALITY }
    case 'grid':
      return { ...head, kind: 'grid', rows: [], choices: AGREEMENT }
    case 'scale':
    case 'rank':
    case 'city':
      return { ...head, kind: pattern, choices: [] }
    case 'line':
      return { ...head, kind: 'text' }
    case 'text':
      return { ...head, kind: 'text', long: true }
    default:
      return { ...head, kind: pattern }
  }
}
