import { html, type Html } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { DesignForm } from '../../../designer/posted.ts'
import type { Design } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { addressOf, designerPage, hidden, pathOf, type Seen } from '../frame.ts'
import { textFields } from './texts.ts'

/** The words that stand in a pattern as `{lecture}` are written once here, and then stand everywhere. */
export function blanksPage(seen: Seen, design: Design, names: readonly string[], form: DesignForm): Html {
  const { language } = seen
  const t = designWords(language)
  const shown = { form, faults: [], language, languages: design.instrument.languages }
  return designerPage(seen, {
    title: t.fillBlanks,
    trail: [{ title: t.draft, path: pathOf(design.code, '/draft') }],
    body: section(html`<h1>${t.fillBlanks}</h1><p class="lead">${t.blanksHow}</p>
<form method="post" action="${addressOf(design.code, language, '/draft/blanks')}" enctype="multipart/form-data" class="designer">${hidden('version', design.version)}${names.map((name) => textFields(shown, `blank.${name}`, `{${name}}`))}
<div class="bar"><button class="btn">${t.save}</button><a class="btn g" href="${addressOf(design.code, language, '/draft')}">${t.back}</a></div></form>`),
  })
}
