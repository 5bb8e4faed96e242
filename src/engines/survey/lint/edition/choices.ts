import type { Choice, Item } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { folded } from '../parts/fold.ts'

type WithChoices = Extract<Item, { choices: readonly Choice[] }>

/** Choices that were added, removed, given another meaning or, on a scale, put in another order. A list of cities may grow. */
export function choiceChanges(before: WithChoices, after: WithChoices): readonly Finding[] {
  const [earlier, later] = [codesOf(before), codesOf(after)]
  const added = later.filter((code) => !earlier.includes(code))
  const removed = earlier.filter((code) => !later.includes(code))
  const relabelled = after.choices.flatMap((choice) => relabelledFrom(before.choices, choice).map((old) => ({ choice, old })))
  const other = after.kind === 'city' ? removed : [...added, ...removed]
  const turned = other.length === 0 && isScale(after) && earlier.join(' ') !== later.join(' ')
  return [
    ...(other.length > 0 ? [finding(after.code, 'choices-changed', { choices: other.join(', ') })] : []),
    ...relabelled.map(({ choice, old }) =>
      finding(`${after.code}.${choice.code}`, 'choice-relabelled', { before: old.label.en, after: choice.label.en }),
    ),
    ...(turned ? [finding(after.code, 'order-changed', { item: after.code })] : []),
  ]
}

function codesOf(item: WithChoices): readonly string[] {
  return item.choices.map(({ code }) => code)
}

function relabelledFrom(before: readonly Choice[], { code, label }: Choice): readonly Choice[] {
  return before.filter((old) => old.code === code && folded(old.label.en) !== folded(label.en))
}

function isScale({ kind }: Item): boolean {
  return kind === 'scale' || kind === 'grid'
}
