import type { Block, Words } from '../../../../engines/document/index.ts'
import type { Item } from '../../../../engines/survey/index.ts'
import { say, type Text } from '../../../../kernel/language.ts'
import type { Wave } from '../../../surveys/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** Every questionnaire of the programme in full: each question with its code, how it is answered, and all answers to choose from. */
export function questionnaires({ waves }: Material, ledger: Ledger): readonly Block[] {
  return waves.flatMap((wave) => {
    const { instrument } = wave
    const from = { id: `wave.${wave.code}.title`, wording: ledger.t.survey, source: sourceOf(wave) }
    const pages = instrument.pages.map(({ title, items }): Block => ({
      kind: 'table',
      caption: title ? ledger.kept(title, { ...from, id: `wave.${wave.code}.pages` }) : ledger.kept(instrument.title, from),
      header: [ledger.t.code, ledger.t.question, ledger.t.possible],
      rows: items.flatMap((item) => rowsOf(item, wave, ledger)),
      widths: [1.4, 3, 3.4],
    }))
    const intro = instrument.intro
      ? [{ kind: 'paragraph', words: ledger.kept(instrument.intro, { ...from, id: `wave.${wave.code}.intro` }) } as const]
      : []
    return [{ kind: 'heading', level: 2, words: ledger.kept(wave.title, from) }, ...intro, ...pages]
  })
}

/** A question is one row; of a grid, each statement is. */
function rowsOf(item: Item, wave: Wave, ledger: Ledger): readonly (readonly Words[])[] {
  const from = (code: string) => ({ id: `question.${wave.code}.${code}`, wording: ledger.t.question, source: sourceOf(wave) })
  const answers = ledger.kept(answersOf(item, ledger), from(item.code))
  const row = (code: string, ask: Text, given: Words): readonly Words[] => [
    ledger.kept(code, from(code)),
    ledger.kept(ask, from(code)),
    given,
  ]
  if (item.kind !== 'grid') return [row(item.code, item.ask, answers)]
  return [row(item.code, item.ask, answers), ...item.rows.map(({ code, ask }) => row(`${item.code}.${code}`, ask, ''))]
}

function answersOf(item: Item, { t, language }: Ledger): string {
  if (item.kind === 'note') return ''
  if (item.kind === 'choice') return `${item.many ? t.pickMany : t.pickOne}: ${labels(item.choices)}`
  if ('choices' in item) return `${t[item.kind]}: ${labels(item.choices)}`
  return t[item.kind]

  function labels(choices: readonly { readonly label: Text }[]): string {
    return choices.map(({ label }) => say(label, language)).join(' · ')
  }
}

function sourceOf({ instrument }: Wave): string {
  return `${instrument.code}/${instrument.edition}`
}
