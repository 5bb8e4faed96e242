import { findPage, itemsBefore } from '../../../../../engines/survey/index.ts'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../../../kernel/language.ts'
import { faultSummary } from '../../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { DesignFault, DesignForm } from '../../../designer/posted.ts'
import type { Design } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { addressOf, designerPage, hidden, pathOf, type Seen } from '../frame.ts'
import { clashBox, type ClashShown } from './clash.ts'
import { conditionFields } from './condition.ts'
import { faultOf, faultsInWords, type FormShown, shortField, tick } from './showing.ts'
import { textFields } from './texts.ts'

export interface PartShown {
  readonly design: Design
  readonly form: DesignForm
  readonly faults: readonly DesignFault[]
  readonly clash?: ClashShown | undefined
}

/** Title, introduction and languages of the questionnaire. */
export function headPage(seen: Seen, part: PartShown): Html {
  const t = designWords(seen.language)
  return partPage(seen, part, t.editHead, '/draft/head', (shown) => {
    const fault = faultOf(shown, 'languages')
    return html`${textFields(shown, 'title', t.title)}${textFields(shown, 'intro', t.intro, { long: true, hint: t.introHint })}
<fieldset class="q${fault ? ' err' : ''}" id="languages"><legend>${t.languages}</legend><p class="hint">${t.languagesHint}</p>${fault ? html`<p class="err-m">${fault}</p>` : ''}<div class="opts">${LANGUAGES.map((each) => tick(shown, `language.${each}`, LANGUAGE_NAMES[each]))}</div></fieldset>`
  })
}

/** What a page is called and when it is asked. */
export function pagePage(seen: Seen, part: PartShown & { readonly code: string }): Html {
  const t = designWords(seen.language)
  const { instrument } = part.design
  const before = findPage(instrument, part.code) ? itemsBefore(instrument, { page: part.code }) : []
  return partPage(
    seen,
    part,
    t.editPage,
    `/draft/pages/${encodeURIComponent(part.code)}`,
    (shown) =>
      html`${textFields(shown, 'title', t.pageTitle)}${shortField(shown, 'code', t.code, { hint: t.pageCodeHint })}${conditionFields(shown, before)}`,
  )
}

function partPage(
  seen: Seen,
  { design, form, faults, clash }: PartShown,
  title: string,
  path: string,
  fields: (shown: FormShown) => Piece,
): Html {
  const { language } = seen
  const t = designWords(language)
  const shown: FormShown = { form, faults, language, languages: design.instrument.languages }
  return designerPage(seen, {
    title: `${title} · ${t.draft}`,
    trail: [{ title: t.draft, path: pathOf(design.code, '/draft') }],
    script: 'designer.ts',
    body: section(html`<p class="k"><code>${design.code}</code></p><h1>${title}</h1>${clashBox(clash, language)}${faultSummary(language, faultsInWords(shown))}
<form method="post" action="${addressOf(design.code, language, path)}" enctype="multipart/form-data" class="designer" data-unsaved="${t.unsaved}" novalidate>${hidden('version', design.version)}${fields(shown)}
<div class="bar"><button class="btn" name="do" value="save">${clash ? t.saveOver : t.save}</button><a class="btn g" href="${addressOf(design.code, language, '/draft')}">${t.back}</a></div></form>`),
  })
}
