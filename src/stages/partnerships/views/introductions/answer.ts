import type { Day } from '../../../../kernel/day.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { choices, textBox } from '../../../../ui/fields.ts'
import { html, type Html, raw } from '../../../../ui/html.ts'
import { DECLINE_CODES, type Standing } from '../../model/introductions.ts'
import type { ReadAnswer } from '../../model/introductions/read.ts'
import { type Fault, firstOf, type Typed } from '../../model/profiles.ts'
import { answerFaultWords, declineWord } from '../../text/introductions/codes.ts'
import { introductionWords } from '../../text/introductions/index.ts'
import { contactFields } from '../profiles/form.ts'

export interface TypedAnswer {
  readonly typed: Typed
  readonly faults: ReadAnswer['faults']
  /** What is wrong in the form that names another contact. */
  readonly handOver: readonly Fault[]
  /** The last day on which an office may want to be asked again. */
  readonly last: Day
}

export function answerForm({ standing }: { readonly standing: Standing }, { typed, faults, last }: TypedAnswer, language: Language): Html {
  const t = introductionWords(language)
  const fault = (field: string) => {
    const found = faults.find((each) => each.field === field)
    return found && fill(answerFaultWords(found.code)[language], { found: found.found })
  }
  const picked = firstOf(typed, 'answer')
  const answers = (['yes', 'no', 'later'] as const).map((value) => ({ value, label: { text: t[value] }, picked: picked === value }))
  const codes = DECLINE_CODES.map((value) => ({
    value,
    label: { text: declineWord(value, language) },
    picked: firstOf(typed, 'code') === value,
  }))
  return html`<form id="answer" class="after" method="post" novalidate>${choices({ name: 'answer', ask: { text: t.ask }, language, many: false, options: answers, fault: fault('answer') })}
${choices({ name: 'code', ask: { text: t.whyNo }, language, required: false, many: false, options: codes, fault: fault('code') })}
${textBox({ name: 'words', ask: { text: t.noWords }, language, required: false, long: true, value: firstOf(typed, 'words'), fault: fault('words') })}
${textBox({ name: 'until', ask: { text: t.laterUntil }, language, required: false, value: firstOf(typed, 'until') || last, type: 'date', fault: fault('until') })}
<div class="btns"><button class="btn p" name="step" value="send">${standing === 'open' ? t.send : t.change}</button></div></form>`
}

export function handOverForm({ typed, handOver }: TypedAnswer, language: Language): Html {
  const t = introductionWords(language)
  const isWrong = handOver.length > 0
  return html`<details class="after"${isWrong ? raw(' open') : ''}><summary>${t.somebodyElse}</summary><p class="base">${t.somebodyHow}</p>
<form method="post" novalidate>${contactFields(isWrong ? typed : {}, handOver, language)}
<div class="btns"><button class="btn g" name="step" value="hand-over">${t.handOver}</button></div></form></details>`
}
