import type { Reading } from '../../../engines/survey/index.ts'
import { say } from '../../../kernel/language.ts'
import { faultSummary } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { offlineWords } from '../text/offline.ts'
import { pageWords } from '../text/paging.ts'
import { whoSees, words } from '../text.ts'
import { addressOf, faultsInWords, FORM, hidden, type Seen, surveyPage } from './frame.ts'
import { secondFor, section } from './section.ts'

/**
 * The questionnaire with all its pages in one document: blank, as it came back with every fault beside its question, or with answers
 * to change. The script shows its pages one by one, with or without a connection.
 */
export function questionnaire(seen: Seen, wave: Wave, id: string, filled: Pick<Reading, 'typed' | 'faults'>): Html {
  const { language } = seen
  const t = words(language)
  const showing = { language, second: secondFor(wave, language), seed: id, typed: filled.typed, faults: filled.faults }
  const title = say(wave.title, language)
  return surveyPage(seen, wave, {
    title,
    form: { id: FORM, again: 'language', next: 'check' },
    script: 'survey.ts',
    body: html`<h1>${title}</h1>
<div id="opening">${wave.instrument.intro ? html`<p class="lead">${say(wave.instrument.intro, language)}</p>` : ''}<p class="note">${whoSees(wave, language)}</p></div>
${faultSummary(language, faultsInWords(wave, filled.faults, language))}
<form id="${FORM}" method="post" action="${addressOf(seen, wave)}" novalidate data-survey="${wave.code}" data-words="${scriptWords(seen)}">
${hidden('response', [id])}${wave.instrument.pages.map((page) => section(page, page.items, showing))}
<div class="bar"><button class="btn" name="step" value="check">${t.next}</button></div></form>`,
  })
}

/** What the script says, in the language of the page. */
function scriptWords({ language }: Seen): string {
  const { check, next, send, unanswered, changeYours, another } = words(language)
  return JSON.stringify({ check, next, send, unanswered, changeYours, another, ...pageWords(language), ...offlineWords(language) })
}
