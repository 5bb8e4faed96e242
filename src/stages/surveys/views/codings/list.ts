import { type Language, say } from '../../../../kernel/language.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { OpenItem, Way } from '../../coding/model.ts'
import type { Wave } from '../../model.ts'
import { codingWords } from '../../text/coding.ts'
import { type Reader, staffPage } from '../staff.ts'

/** An open question and how far its coding has come. */
export interface CodedItem {
  readonly item: OpenItem
  readonly answers: number
  readonly counted: number
  readonly mine: number
  readonly way: Way
}

/** The open questions of a wave. */
export function codingsPage(seen: Reader, wave: Wave, items: readonly CodedItem[]): Html {
  const { language } = seen
  const t = codingWords(language)
  const rows = items.map(
    ({
      item,
      answers,
      counted,
      mine,
      way,
    }) => html`<tr><th scope="row"><a href="/${language}/surveys/${wave.code}/codings/${item.key}">${askOf(item, language)}</a></th>
<td class="num" data-is="${t.answers}">${answers}</td><td class="num" data-is="${t.mine}">${mine}</td><td class="num" data-is="${t.counted}">${counted}</td><td data-is="${t.way}">${way === 'one' ? t.one : t.two}</td></tr>`,
  )
  const head = [t.answers, t.mine, t.counted].map((each) => html`<th scope="col" class="num">${each}</th>`)
  const table = html`<table class="t stack"><thead><tr><th scope="col">${t.question}</th>${head}<th scope="col">${t.way}</th></tr></thead><tbody>${rows}</tbody></table>`
  return staffPage(seen, wave, {
    path: '/codings',
    title: t.coding,
    body: section(html`<h1>${t.coding}</h1><p class="lead">${t.lead}</p>
<div class="btns"><a class="btn g" href="/${language}/surveys/${wave.code}/translations">${t.translations}</a></div><div class="after">${items.length === 0 ? html`<p class="note">${t.noOpen}</p>` : table}</div>`),
  })
}

/** The question in words; of a text beside a choice, with the choice. */
export function askOf({ ask, other }: OpenItem, language: Language): string {
  return other ? `${say(ask, language)} — ${say(other, language)}` : say(ask, language)
}
