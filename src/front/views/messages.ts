import { formatMoment } from '../../engines/script/index.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../kernel/language.ts'
import type { PostedMessage } from '../../platform/mail/index.ts'
import type { Programme } from '../../stages/programmes/index.ts'
import { html, type Html } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { words } from '../text.ts'
import { messageWords } from '../message-words.ts'

/** A message of a programme; `open` when the reader may see to whom it went, and the links in it. */
export interface MessageLine {
  readonly message: PostedMessage
  readonly programme: Programme
  readonly open: boolean
}

export function messagesPage(seen: Pick<Frame, 'language' | 'path' | 'visitor'>, lines: readonly MessageLine[]): Html {
  const { language } = seen
  const t = messageWords(language)
  const waits = lines.some(({ message }) => message.sent === undefined)
  return page({
    ...seen,
    kind: 'organiser',
    title: t.messages,
    trail: [{ title: words(language).desk, path: '/desk' }],
    body: section(html`<h1>${t.messages}</h1><p class="lead">${lines.length > 0 ? t.lead : t.none}</p>${waits ? html`<p class="note">${t.noServer}</p>` : ''}
<ul class="n mails">${lines.map((line) => mail(line, language))}</ul>`),
  })
}

function mail({ message, programme, open }: MessageLine, language: Language): Html {
  const t = messageWords(language)
  const { zone } = programme
  const state = message.sent
    ? html`<span class="flag ok">${fill(t.sent, { moment: formatMoment(message.sent, zone, language) })}</span>`
    : html`<span class="flag">${t.waits}</span>`
  const to = open ? html`${message.name} &lt;${message.address}&gt;` : html`${t.somebody} <span class="base">(${t.hidden})</span>`
  return html`<li><details><summary><b lang="${message.language}">${open ? message.subject : withoutSecrets(message.subject, message)}</b>
<span class="base">${to} · ${LANGUAGE_NAMES[message.language]} · ${formatMoment(message.at, zone, language)} · ${say(programme.title, language)}</span> ${state}</summary>
<pre lang="${message.language}">${open ? message.text : withoutSecrets(message.text, message)}</pre></details></li>`
}

/** What opens something, and the name of whom it is for, for a reader who may know neither. */
function withoutSecrets(text: string, { name }: PostedMessage): string {
  return text.replace(/[\w-]{40,}/g, '…').replaceAll(name, '…')
}
