import { type Answers, isAsked, type Item, type Page, typedFrom } from '../../../engines/survey/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { pagesToAsk } from '../paging.ts'
import { pageWords } from '../text/paging.ts'
import { words } from '../text.ts'
import { addressOf, FORM, hidden, keptAddress, PAGE_FIELD, type Seen, surveyPage } from './frame.ts'
import { answerInWords } from './in-words.ts'
import { later } from './page.ts'

/**
 * All answers in words, with one button to send them. The form holds them all. Each page has a link to change it when its answers are
 * kept; when they came from the questionnaire in one document, one button leads back to it.
 */
export function checkAnswers(seen: Seen, wave: Wave, id: string, answers: Answers, kept: boolean): Html {
  const { language } = seen
  const t = words(language)
  const pages = pagesToAsk(wave.instrument, answers).map((page) =>
    checked(page, answers, language, kept ? changeLink(seen, wave, id, page) : ''),
  )
  const fields = Object.entries(typedFrom(wave.instrument, answers)).map(([name, values]) => hidden(name, values))
  const change = html`<button class="btn g" name="step" value="change">${t.change}</button>`
  return surveyPage(seen, wave, {
    title: t.check,
    form: { id: FORM, again: 'check', next: 'send' },
    body: html`<h1>${t.check}</h1>${pages}
<form id="${FORM}" method="post" action="${addressOf(seen, wave)}">${hidden('response', [id])}${kept ? hidden(PAGE_FIELD, ['']) : ''}${fields}
<div class="bar"><button class="btn" name="step" value="send">${t.send}</button>${kept ? '' : change}</div></form>${kept ? later(seen, wave, id) : ''}`,
  })
}

function checked(page: Page, answers: Answers, language: Language, change: Piece): Piece {
  const items: readonly Item[] = page.items.filter((item) => item.kind !== 'note' && isAsked(item, answers))
  if (items.length === 0) return ''
  const rows = items.map((item) => html`<dt>${say(item.ask, language)}</dt><dd>${answerInWords(item, answers, language)}</dd>`)
  return html`<section class="block">${page.title ? html`<h2>${say(page.title, language)}</h2>` : ''}<dl class="pairs">${rows}</dl>${change}</section>`
}

function changeLink(seen: Seen, wave: Wave, id: string, page: Page): Piece {
  const { language } = seen
  const address = keptAddress(seen, wave, id, `page=${encodeURIComponent(page.code)}&check=yes`)
  const which = page.title ? html`<span class="vh">: ${say(page.title, language)}</span>` : ''
  return html`<p class="btns"><a class="btn g" href="${address}">${pageWords(language).changePage}${which}</a></p>`
}
