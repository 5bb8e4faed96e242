import type { Instrument, Item } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { meet, type Patterns } from '../parts/patterns.ts'
import { choicesOf } from '../parts/texts.ts'

/** Points of a scale that answer two questions at once: "Useful, I may use it" is a judgement and an intention. */
export function twoAnswers(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => (item.kind === 'scale' || item.kind === 'grid' || isSingle(item) ? mixedIn(item) : []))
}

function isSingle(item: Item): boolean {
  return item.kind === 'choice' && !item.many
}

function mixedIn(item: Item): readonly Finding[] {
  const mixed = choicesOf(item).flatMap(({ label }) => {
    const met = meet(label, MIXED)
    return met && !meet(label, NOT_YET) ? [{ choice: label.en, languages: met.languages }] : []
  })
  const [first] = mixed
  return first ? [finding(item.code, 'two-answers', first)] : []
}

const MIXED: Patterns = {
  en: [
    /\p{L}(,|;| and| but) (but |and )?(i|we) (may|might|will|would|can|could|do|did|plan|have|shall|am)\b/u,
    /\p{L} and (may|might|will|would|can)\b/u,
  ],
  uz: [/\p{L}(,|;| va| lekin) (lekin |va )?[^,]*(aman|yman|amiz|ymiz|im mumkin)$/u],
  ru: [/\p{L}(,|;| и| но) (но |и )?(я )?(возможно,? |скорее )?(применю|буду|могу|смогу|использую|планирую|готов|хочу)/u],
  zh: [/\p{L}[,;，；]?(而且|并且|但)?我(可能会?|会|将|愿意|打算)/u],
}

// "Not yet, but I will" is one answer about time.
const NOT_YET: Patterns = { en: [/^(not yet|no),/], uz: [/^(hali )?yo'q,/], ru: [/^(пока |ещё )?нет,/], zh: [/^(还)?没有/] }
