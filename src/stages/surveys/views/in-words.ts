import type { Answers, Choice, Item } from '../../../engines/survey/index.ts'
import { formatNumber } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { html, type Piece } from '../../../ui/html.ts'
import { words } from '../text.ts'

/** The answer to an item as the respondent reads it. */
export function answerInWords(item: Item, answers: Answers, language: Language): Piece {
  const t = words(language)
  if (item.kind === 'grid') {
    return item.rows.map(({ code, ask }) => {
      const [given] = answers[`${item.code}.${code}`] ?? []
      return html`<p>${say(ask, language)}: ${given === undefined ? t.unanswered : labelOf(item.choices, given, language)}</p>`
    })
  }
  const given = answers[item.code] ?? []
  const other = answers[`${item.code}.other`]?.[0]
  if (given.length === 0) return other ?? html`<span class="grey">${t.unanswered}</span>`
  if (item.kind === 'number') return numberInWords(given, language)
  if (item.kind === 'consent') return t.consentYes
  if (!('choices' in item)) return given[0]
  return given.map((code) => html`<p>${labelOf(item.choices, code, language)}${otherText(item, code, answers)}</p>`)
}

function numberInWords([value = '', typed = value]: readonly string[], language: Language): Piece {
  const read = formatNumber(Number(value), language)
  return typed === value ? read : html`${typed} <span class="grey">(${fill(words(language).understood, { value: read })})</span>`
}

function otherText(item: Item, code: string, answers: Answers): string {
  const text = answers[`${item.code}.${code}`]?.[0]
  return text === undefined ? '' : `: ${text}`
}

function labelOf(all: readonly Choice[], code: string, language: Language): string {
  const choice = all.find((each) => each.code === code)
  return choice ? say(choice.label, language) : code
}
