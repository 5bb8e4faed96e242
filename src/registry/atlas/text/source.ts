import { fill, type Language } from '../../../kernel/language.ts'
import type { Provenance } from '../model/shown.ts'
import { words } from './atlas.ts'
import { words as runWords } from './runs.ts'

/** Where figures come from, in one line: the grid, its year, the rules and the engine. */
export function sourceWords(from: Provenance, language: Language): string {
  const { title, preset, level, engine } = from
  return fill(words(language).sourceOf, { title, year: yearWords(from, language), preset, level, engine })
}

/** The same with who made the grid, under which licence, and the result that holds the figures: for print, where nothing can be followed. */
export function originWords(from: Provenance, language: Language): string {
  const { source, licence, result, illustrative } = from
  const named = `${runWords(language).hash} ${result.slice(0, 12)}`
  const said = [sourceWords(from, language), source, licence, named, illustrative ? words(language).illustrativeShort : '']
  return said.filter((each) => each !== '').join('; ')
}

export function yearWords({ epoch }: Pick<Provenance, 'epoch'>, language: Language): string {
  return epoch === undefined ? words(language).noYear : String(epoch)
}

/** What is said of figures that are made up: on a page in a sentence, beside a title in two words. */
export function illustrativeWords(language: Language): { readonly sentence: string; readonly short: string } {
  const { illustrative, illustrativeShort } = words(language)
  return { sentence: illustrative, short: illustrativeShort }
}
