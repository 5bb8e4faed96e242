import { type Answers, type Fault, fieldNames, type Instrument, type Item, itemsOf, sayFault } from '../../../../engines/survey/index.ts'
import { type Language, LANGUAGE_NAMES, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { page, section as pageSection } from '../../../../ui/page.ts'
import { designWords } from '../../text/instruments/index.ts'
import { section } from '../section.ts'
import type { Design } from '../../instruments.ts'
import { addressOf, designerPage, inOwnWords, pathOf, type Seen } from './frame.ts'

/** What of a questionnaire is shown as participants see it, and what somebody tried to answer. */
export interface PreviewShown {
  readonly instrument: Instrument
  /** The address without the language. */
  readonly path: string
  /** The language that participants are shown. */
  readonly language: Language
  readonly typed: Answers
  /** Undefined before anybody tried. */
  readonly faults?: readonly Fault[] | undefined
}

/** The questionnaire as participants see it, all its pages one after another. Answers are checked and kept nowhere. */
export function previewPage(seen: Seen, { instrument, path, language, typed, faults }: PreviewShown): Html {
  const t = designWords(language)
  const showing = { language, typed, faults: faults ?? [], seed: 'preview' }
  const title = say(instrument.title, language) || instrument.code
  return page({
    ...(seen.visitor ? { visitor: seen.visitor } : {}),
    language,
    path,
    title: `${t.preview}: ${title}`,
    kind: 'participant',
    languages: instrument.languages,
    notice: t.previewNotice,
    body: html`<div class="wrap sheet"><h1>${title}</h1>${instrument.intro ? html`<p class="lead">${say(instrument.intro, language)}</p>` : ''}
${faultSummary(language, wordsOf(instrument, faults ?? [], language))}${faults?.length === 0 ? html`<p class="note" role="status">${t.wouldBeKept}</p>` : ''}
<form method="post" action="/${language}${path}" novalidate>${instrument.pages.map((each) => section(each, each.items, showing))}<div class="bar"><button class="btn" name="step" value="check">${t.tryIt}</button></div></form></div>`,
  })
}

/** One item as participants see it. */
export function itemPreview(
  seen: Seen,
  item: Item,
  { instrument, path, language }: Pick<PreviewShown, 'instrument' | 'path' | 'language'>,
): Html {
  const only: Instrument = { ...instrument, title: { en: item.code }, pages: [{ code: 'preview', items: [item] }] }
  const { intro: _, ...rest } = only
  return previewPage(seen, { instrument: rest, path, language, typed: {} })
}

/** The draft in each of its languages, on a phone and on a desk, side by side. */
export function lookPage(seen: Seen, { code, instrument }: Design, shown: Language): Html {
  const { language } = seen
  const t = designWords(language)
  const src = addressOf(code, shown, '/draft/preview')
  const tongues = instrument.languages.map(
    (each) =>
      html`<li><a href="${addressOf(code, language, `/draft/look?language=${each}`)}" lang="${each}"${each === shown ? html` aria-current="true"` : ''}>${LANGUAGE_NAMES[each]}</a></li>`,
  )
  return designerPage(seen, {
    title: t.look,
    trail: [{ title: t.draft, path: pathOf(code, '/draft') }],
    body: pageSection(html`<h1>${t.look}: ${inOwnWords(instrument.title, language)}</h1><ul class="n acts">${tongues}</ul>
<div class="looks"><figure><iframe title="${t.onPhone}" src="${src}" width="360" height="720"></iframe><figcaption>${t.onPhone}</figcaption></figure><figure class="desk"><iframe title="${t.onDesk}" src="${src}" height="720" loading="lazy"></iframe><figcaption>${t.onDesk}</figcaption></figure></div>
<p><a href="${src}">${t.previewAlone}</a></p>`),
  })
}

function wordsOf(
  instrument: Instrument,
  faults: readonly Fault[],
  language: Language,
): readonly { readonly name: string; readonly words: string }[] {
  return faults.map((fault) => {
    const item = itemsOf(instrument).find((each) => each.code === fault.item || fieldNames(each).includes(fault.item))
    return { name: fault.item, words: `${item ? say(item.ask, language) : fault.item} — ${sayFault(fault, language, item)}` }
  })
}
