import type { Text } from '../../../../kernel/language.ts'
import { itemsOf, type Instrument } from '../../instrument.ts'
import { meet, type Patterns } from './patterns.ts'

/** Whether the instrument promises, in its introduction or in a note, that nobody will know who answered. */
export function isAnonymous(instrument: Instrument): boolean {
  const notes = itemsOf(instrument)
    .filter(({ kind }) => kind === 'note')
    .map(({ ask }) => ask)
  const told: readonly (Text | undefined)[] = [instrument.title, instrument.intro, ...notes]
  return told.some((text) => text !== undefined && meet(text, DENIED) === undefined && meet(text, ANONYMOUS) !== undefined)
}

const ANONYMOUS: Patterns = { en: [/\banonym/], uz: [/anonim/], ru: [/анонимн/], zh: [/匿名/] }

const DENIED: Patterns = { en: [/\bnot anonymous/], uz: [/anonim emas/], ru: [/не анонимн/], zh: [/(不|非)(是)?匿名/] }
