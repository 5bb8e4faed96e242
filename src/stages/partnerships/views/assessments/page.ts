import { type Answers, itemsOf, sayFault, type Fault } from '../../../../engines/survey/index.ts'
import { fill, type Language, LANGUAGES, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { page } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Assessment, TEN } from '../../model/pipeline/assessment.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'
import { ASSESS } from '../../text/publishing/page.ts'
import type { Spot } from '../../forms/entry.ts'
import { field } from '../pipeline/field.ts'
import { cityName, type Names } from '../pipeline/names.ts'

/** What a personal link asks, with what was typed and what is wrong. */
export interface Asked {
  readonly dossier: Dossier
  readonly assessment: Assessment
  readonly names: Pick<Names, 'cities'>
  readonly typed: Answers
  readonly faults: readonly Fault[]
  readonly notice: string | undefined
  readonly path: string
}

/** Ten statements on one page, for a city that has the link. */
export function assessmentPage(language: Language, asked: Asked): Html {
  const t = wordsIn(ASSESS, language)
  const { typed, faults, notice, path } = asked
  const items = itemsOf(TEN)
  const spots = faults.map((fault): Spot & { readonly text: string } => {
    const item = items.find(({ code }) => code === fault.item || fault.item.startsWith(`${code}.`))
    const row = item?.kind === 'grid' ? item.rows.find(({ code }) => fault.item === `${item.code}.${code}`) : undefined
    const text = sayFault(fault, language, item)
    return { name: fault.item, words: inOne(text), text: row ? `${say(row.ask, language)} — ${text}` : text }
  })
  const showing = { language, typed, faults: spots }
  return page({
    language,
    path,
    title: t.title,
    kind: 'participant',
    notice,
    form: { id: 'assessment', again: 'language', next: 'send' },
    body: html`<div class="wrap sheet">${faultSummary(
      language,
      spots.map(({ name, text }) => ({ name, words: text })),
    )}<h1>${t.title}</h1>
<p class="lead">${fill(t.lead, values(asked, language))}</p><p class="hint">${t.who}</p>
<form id="assessment" method="post" novalidate>${items.map((item) => field(item, showing))}
<div class="btns"><button class="btn p" name="step" value="send">${t.send}</button></div></form></div>`,
  })
}

export function thanksPage(language: Language, asked: Asked): Html {
  const t = wordsIn(ASSESS, language)
  const { notice, path } = asked
  return page({
    language,
    path: `${path}/thanks`,
    title: t.thanks,
    kind: 'participant',
    notice,
    body: html`<div class="wrap sheet"><h1>${t.thanks}</h1><p class="lead">${fill(t.kept, values(asked, language))}</p>
<p class="btns"><a class="btn g" href="/${language}${path}">${t.change}</a></p></div>`,
  })
}

function values({ dossier, assessment, names }: Asked, language: Language) {
  const [one, other] = dossier.partnership.cities
  const name = (code: string) => cityName(code, names, language)
  return { one: name(one), other: name(other), months: assessment.months, city: name(assessment.city) }
}

function inOne(text: string): Spot['words'] {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Spot['words']
}
