import { type Defect, type Finding, type Level, sayDefect, sayFinding } from '../../../../engines/survey/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { html, type Piece } from '../../../../ui/html.ts'
import { designWords } from '../../text/instruments/index.ts'

/** What was found in a questionnaire: what keeps it from being asked, and what costs good figures. */
export interface Found {
  readonly defects: readonly Defect[]
  readonly findings: readonly Finding[]
}

/** What was found at a part or at something in it, as a choice. */
export function foundAt({ defects, findings }: Found, part: string): Found {
  const isHere = ({ at }: { readonly at: string }) => at === part || at.startsWith(`${part}.`)
  return { defects: defects.filter(isHere), findings: findings.filter(isHere) }
}

/** What is in the way first, then warnings, then hints, each in the reader's language with how much it weighs. */
export function foundList({ defects, findings }: Found, language: Language): Piece {
  if (defects.length + findings.length === 0) return ''
  const t = designWords(language)
  const line = (level: Level, at: string, words: string) =>
    html`<li class="${level}"><strong>${t[level]}</strong> ${at.includes('.') ? html`<code>${at.slice(at.indexOf('.') + 1)}</code> — ` : ''}<span dir="auto">${words}</span></li>`
  const found = (level: Level) =>
    findings.filter((each) => each.level === level).map((each) => line(level, each.at, sayFinding(each, language)))
  return html`<ul class="n found">${defects.map((each) => line('error', each.at, sayDefect(each, language)))}${found('error')}${found('warning')}${found('hint')}</ul>`
}
