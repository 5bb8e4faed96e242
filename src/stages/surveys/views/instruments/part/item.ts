import { findItem, type Item, itemsBefore } from '../../../../../engines/survey/index.ts'
import { faultSummary } from '../../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import { KINDS, kindIn } from '../../../designer/item.ts'
import type { DesignFault, DesignForm } from '../../../designer/posted.ts'
import type { Design } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { plainKindWord } from '../../../text/instruments/kinds.ts'
import { type Found, foundAt, foundList } from '../findings.ts'
import { addressOf, designerPage, hidden, itemAddress, pathOf, type Seen } from '../frame.ts'
import { clashBox, type ClashShown } from './clash.ts'
import { conditionFields } from './condition.ts'
import { ownFields } from './own.ts'
import { faultsInWords, type FormShown, shortField, tick, typedIn } from './showing.ts'
import { textFields } from './texts.ts'

/** The form of one item: what stands in it, what is wrong, and what others did to it meanwhile. */
export interface ItemShown {
  readonly design: Design
  /** The code that the item has in the draft; the form may hold another. */
  readonly code: string
  readonly kind: Item['kind']
  readonly form: DesignForm
  readonly faults: readonly DesignFault[]
  readonly found: Found
  /** Whether the code was answered and stays. */
  readonly fixed: boolean
  readonly clash?: ClashShown | undefined
}

/** One item to change, with its texts in all languages side by side. Works without script. */
export function itemPage(seen: Seen, item: ItemShown): Html {
  const { language } = seen
  const { design } = item
  const t = designWords(language)
  const shown: FormShown = { form: item.form, faults: item.faults, language, languages: design.instrument.languages }
  const back = addressOf(design.code, language, `/draft#item-${item.code}`)
  const preview = itemAddress(design.code, item.code, language)
  return designerPage(seen, {
    title: `${item.code} · ${t.draft}`,
    trail: [{ title: t.draft, path: pathOf(design.code, '/draft') }],
    script: 'designer.ts',
    body: section(html`<p class="k"><code>${design.code}</code></p><h1>${t.item}: <code>${item.code}</code></h1>${clashBox(item.clash, language)}${faultSummary(language, faultsInWords(shown))}${foundList(foundAt(item.found, item.code), language)}
<div class="with-look"><form method="post" action="${preview}" enctype="multipart/form-data" class="designer" data-preview="${preview}/preview" data-unsaved="${t.unsaved}" novalidate>
<button class="vh" tabindex="-1" aria-hidden="true" name="do" value="save">${t.save}</button>${hidden('version', design.version)}${fields(item, shown)}${buttons(item, shown, back)}</form>
<aside class="look"><h2>${t.preview}</h2><iframe title="${t.preview}" src="${preview}/preview" width="360" height="640" loading="lazy"></iframe><p class="small"><a href="${preview}/preview">${t.previewAlone}</a></p></aside></div>`),
  })
}

function fields(item: ItemShown, shown: FormShown): Piece {
  const t = designWords(shown.language)
  const { design, form, fixed } = item
  const kind = kindIn(form, item.kind)
  const options = KINDS.map(
    (each) => html`<option value="${each}"${each === kind ? html` selected` : ''}>${plainKindWord(each, shown.language)}</option>`,
  )
  const before = findItem(design.instrument, item.code)
    ? itemsBefore(design.instrument, { item: item.code })
    : itemsBefore(design.instrument, { page: '' })
  return html`${textFields(shown, 'ask', kind === 'note' ? t.wordsToRead : t.ask, { long: true })}
<div class="grid g2">${shortField(shown, 'code', t.code, { hint: fixed ? t.codeFixed : t.itemCodeHint, fixed })}<div class="q"><label class="q-l" for="kind">${t.kind}</label><p class="hint">${t.kindHint}</p><select id="kind" name="kind">${options}</select></div></div>
${ownFields(kind, shown)}${kind === 'note' ? '' : html`<div class="opts">${tick(shown, 'required', t.required)}</div>${textFields(shown, 'hint', t.explain, { hint: t.explainHint })}`}${conditionFields(shown, before)}
${kind === 'note' ? '' : html`<details${['missingWords', 'wrongWords'].some((name) => form.names.some((each) => each.startsWith(`${name}.`) && typedIn(shown, each) !== '')) ? html` open` : ''}><summary>${t.ownWords}</summary>${textFields(shown, 'missingWords', t.missingWords)}${textFields(shown, 'wrongWords', t.wrongWords)}</details>`}`
}

function buttons({ clash, fixed }: ItemShown, { language }: FormShown, back: string): Piece {
  const t = designWords(language)
  if (clash?.clash === 'gone')
    return html`<div class="bar"><button class="btn" name="do" value="again">${t.addAgain}</button><a class="btn g" href="${back}">${t.back}</a></div>`
  return html`<div class="bar"><button class="btn" name="do" value="save">${clash ? t.saveOver : t.save}</button><button class="btn g" name="do" value="stay">${t.saveStay}</button><button class="btn g" name="do" value="next">${t.saveNext}</button>${
    fixed ? html`<button class="btn g" name="do" value="new-code">${t.newCode}</button>` : ''
  }<a class="btn g" href="${back}">${t.back}</a></div>`
}
