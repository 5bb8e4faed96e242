import { type Choice, type Item, shownChoices } from '../../../engines/survey/index.ts'

/** A choice as it stands on paper: with the short code that is typed for it when the sheet is entered. */
export interface PrintedChoice {
  readonly choice: Choice
  readonly code: string
}

/** Choices on paper stand in the order of the questionnaire, never shuffled; the highest point comes first where the page has it so. */
export function printedChoices(item: Extract<Item, { choices: readonly Choice[] }>): readonly PrintedChoice[] {
  const codes = entryCodes(item.choices)
  const shown = item.kind === 'scale' || item.kind === 'grid' ? shownChoices(item, '') : item.choices
  return shown.map((choice) => ({ choice, code: codes.get(choice.code) ?? '' }))
}

/**
 * The short code of each choice: its own code where all of them are numbers, as 0 to 10; otherwise its place in the questionnaire, so that
 * the lowest point of a scale is 1 in every order in which it is shown.
 */
export function entryCodes(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const numbers = choices.every(({ code }) => /^\d{1,4}$/.test(code))
  return new Map(choices.map(({ code }, place) => [code, numbers ? code : String(place + 1)]))
}
