import { html, type Html } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { words } from '../text.ts'
import { addressOf, keptAddress, type Seen, surveyPage } from './frame.ts'

/** The answers are kept; how to change them. On a shared device the next person begins with a blank form, where the link is open to all. */
export function thanks(seen: Seen, wave: Wave, id: string): Html {
  const { language } = seen
  const t = words(language)
  return surveyPage(seen, wave, {
    title: t.thanks,
    body: html`<h1>${t.thanks}</h1><p class="lead">${t.kept}</p><p>${seen.secret === undefined ? t.until : t.untilByLink}</p>
<p class="btns"><a class="btn" href="${keptAddress(seen, wave, id)}">${t.changeYours}</a>
${wave.personal ? '' : html`<a class="btn g" href="${addressOf(seen, wave)}">${t.another}</a>`}
<a class="btn g" href="/${language}/programmes/${wave.programme}/evaluation">${t.results}</a></p>`,
  })
}
