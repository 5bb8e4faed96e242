import { type Language, say } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { Told } from '../../registry/cities/index.ts'
import { told } from '../../ui/content.ts'
import { html } from '../../ui/html.ts'
import { listProgrammes } from '../programmes/index.ts'
import { countByProgramme } from './store.ts'
import { counted, words } from './text/index.ts'

/** Below this many people a count could tell who they are. */
const FEW = 5

/** What learning tells of a city: how many people registered from there for each programme, and never who. */
export async function tellCityLearning(db: Database, city: string, language: Language): Promise<Told | undefined> {
  const t = words(language)
  const counts = new Map((await countByProgramme(db, city)).map(({ programme, n }) => [programme, n]))
  if (counts.size === 0) return undefined
  const programmes = (await listProgrammes(db)).filter(({ code }) => counts.has(code))
  const items = programmes.map(({ code, title, notice }) => {
    const n = counts.get(code) ?? 0
    return html`<li><h3><a href="/${language}/programmes/${code}">${say(title, language)}</a></h3>
<p>${n < FEW ? t.fewerThanFive : counted(n, 'registered', language)}</p>${notice ? html`<p class="base">${told(notice, language)}</p>` : ''}</li>`
  })
  return { title: t.fromHere, body: html`<ul class="n cards wide-cards">${items}</ul>` }
}
