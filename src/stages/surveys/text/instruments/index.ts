import type { Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { BEGIN_WORDS } from './begin.ts'
import { CONDITION_WORDS } from './conditions.ts'
import { DRAFT_WORDS } from './draft.ts'
import { HISTORY_WORDS } from './history.ts'
import { ITEM_WORDS } from './item.ts'
import { LIST_WORDS } from './list.ts'
import { OWN_WORDS } from './own.ts'
import { PUBLISH_WORDS } from './publish.ts'

const WORDS = {
  ...LIST_WORDS,
  ...BEGIN_WORDS,
  ...DRAFT_WORDS,
  ...HISTORY_WORDS,
  ...PUBLISH_WORDS,
  ...ITEM_WORDS,
  ...OWN_WORDS,
  ...CONDITION_WORDS,
}
type Words = { readonly [Name in keyof typeof WORDS]: string }

/** The words of the pages on which questionnaires are made. */
export function designWords(language: Language): Words {
  const found = known.get(language) ?? wordsIn(WORDS, language)
  known.set(language, found)
  return found
}

// A long questionnaire asks for them with each of its rows.
const known = new Map<Language, Words>()
