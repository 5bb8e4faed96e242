import { LANGUAGES, type Text } from '../../../../kernel/language.ts'
import { isSame } from '../../../../kernel/same.ts'
import type { Item } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { folded } from '../parts/fold.ts'
import { asksIn } from '../parts/texts.ts'
import { choiceChanges } from './choices.ts'

/** What differs in an item that keeps its code. Case, punctuation and added translations are no difference. */
export function changesIn(before: Item, after: Item): readonly Finding[] {
  const at = after.code
  if (kindOf(before) !== kindOf(after)) return [finding(at, 'kind-changed', { item: at })]
  return [
    ...wordingChanges(before, after),
    ...('choices' in before && 'choices' in after ? choiceChanges(before, after) : []),
    ...(isSame(unitOf(before), unitOf(after)) ? [] : [finding(at, 'unit-changed', { before: unitOf(before), after: unitOf(after) })]),
    ...(isSame(before.showIf, after.showIf) ? [] : [finding(at, 'base-changed', { item: at })]),
  ]
}

function kindOf(item: Item): string {
  return item.kind === 'choice' && item.many ? 'choices' : item.kind
}

function unitOf(item: Item): string {
  return item.kind === 'number' ? folded(item.unit?.en ?? '') : ''
}

function wordingChanges(before: Item, after: Item): readonly Finding[] {
  const earlier = new Map(asksIn(before).map(({ at, text }) => [at, text]))
  return asksIn(after).flatMap(({ at, text }) => {
    const old = earlier.get(at)
    return old ? textChange(at, old, text) : []
  })
}

function textChange(at: string, before: Text, after: Text): readonly Finding[] {
  if (folded(before.en) !== folded(after.en)) return [finding(at, 'wording-changed', { before: before.en, after: after.en })]
  const changed = LANGUAGES.filter((language) => {
    const [old, now] = [before[language], after[language]]
    return old !== undefined && now !== undefined && folded(old) !== folded(now)
  })
  return changed.length === 0 ? [] : [finding(at, 'translation-changed', { languages: changed.join(', ') })]
}
