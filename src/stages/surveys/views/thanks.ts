import { html, type Html } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { words } from '../text.ts'
import { addressOf, type Seen, surveyPage } from './frame.ts'

/** The answers are kept; how to change them. */
export function thanks(seen: Seen, wave: Wave, id: string): Html {
  const { language } = seen
  const t = words(language)
  return surveyPage(seen, wave, {
    title: t.thanks,
    body: html`<h1>${t.thanks}</h1><p class="lead">${t.kept}</p><p>${t.until}</p>
<p class="btns"><a class="btn" href="${addressOf(wave, language)}?response=${id}">${t.changeYours}</a>
<a class="btn g" href="/${language}/programmes/${wave.programme}/evaluation">${t.results}</a></p>`,
  })
}
