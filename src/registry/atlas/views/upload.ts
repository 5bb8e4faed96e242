import { fill } from '../../../kernel/language.ts'
import { choices, faultSummary, textBox } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import { KINDS } from '../model/files.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { words } from '../text/files.ts'
import { kindWord } from '../text/kinds.ts'
import { pageOfAtlas, type Seen } from './parts.ts'

/** What was typed, by field; and what is wrong with it. */
export interface Typed {
  readonly values: Readonly<Record<string, string>>
  readonly faults: readonly { readonly name: string; readonly words: string }[]
}

const COMMAND = 'serai atlas add FILE --kind population --title … --licence … --source …'

/** The form that sends a file. `id` is the file's, made with the page: a repeated post is the same file. */
export function uploadPage(seen: Seen, id: string, { values, faults }: Typed): Html {
  const { language } = seen
  const t = words(language)
  const faultOf = (name: string) => faults.find((each) => each.name === name)?.words
  const box = (
    name: 'name' | 'licence' | 'source' | 'epoch' | 'noData',
    rest: { hint?: string; required?: boolean; mode?: 'numeric' } = {},
  ) => textBox({ name, ask: { text: t[name] }, value: values[name] ?? '', language, fault: faultOf(name), required: true, ...rest })
  const options = KINDS.map((kind) => ({ value: kind, label: { text: kindWord(kind, language) }, picked: values['kind'] === kind }))
  const again = Object.keys(values).length > 0 ? t.fileAgain : undefined
  return pageOfAtlas({
    ...seen,
    kind: 'organiser',
    title: t.title,
    trail: [{ title: atlasWords(language).title, path: '/atlas' }],
    body: section(html`${faultSummary(language, faults)}<h1>${t.title}</h1><p class="lead">${fill(t.lead, { command: '' })}</p><p class="command"><code>${COMMAND}</code></p>
<form method="post" action="/${language}/atlas/files" enctype="multipart/form-data" class="after"><input type="hidden" name="id" value="${id}">
${choices({ name: 'kind', ask: { text: t.kind }, language, fault: faultOf('kind'), many: false, options, required: true })}
${box('name', { hint: t.nameHint })}${box('licence', { hint: t.licenceHint })}${box('source', { hint: t.sourceHint })}
${box('epoch', { required: false, mode: 'numeric' })}${box('noData', { required: false, hint: t.noDataHint })}
<div class="q${faultOf('file') ? ' err' : ''}"><label class="q-l" for="file">${t.file}</label><p class="hint" id="file-hint">${again ?? t.fileHint}</p>${
      faultOf('file') ? html`<p class="err-m" id="file-fault">${faultOf('file')}</p>` : ''
    }<input id="file" name="file" type="file" aria-describedby="file-hint${faultOf('file') ? ' file-fault' : ''}"></div>
<div class="btns"><button class="btn">${t.send}</button></div></form>`),
  })
}
