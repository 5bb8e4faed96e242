import { fill, LANGUAGE_NAMES, type Language, LANGUAGES, say, type Text } from '../../../../kernel/language.ts'
import { faultSummary, select, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Judged } from '../../invitees/model.ts'
import { inviteWords, reasonWords, whatWord } from '../../text/invitations.ts'
import { type Asked, invitePage, type Seen } from './frame.ts'

/** A list that somebody pastes, uploads or takes from the registrations. */
export interface Adding {
  readonly list: string
  /** The language of those of whom the list does not say it. */
  readonly usual: Language
  readonly registered: number
  /** What will happen to each line, once somebody has looked. */
  readonly judged?: readonly Judged[]
  /** What cities and positions are called, by their codes. */
  readonly names?: ReadonlyMap<string, Text>
  readonly fault?: string
}

/** Invites people: first it says what will happen to each line, then it does it. What was typed stays in the box. */
export function addPage(seen: Seen, asked: Asked, adding: Adding): Html {
  const { language } = seen
  const t = inviteWords(language)
  const { judged, fault } = adding
  const fresh = judged?.filter(({ what }) => what === 'new').length ?? 0
  const tongues = LANGUAGES.map((each) => ({ value: each, label: { text: LANGUAGE_NAMES[each] }, picked: each === adding.usual }))
  const body = html`<h1>${t.add}</h1>${faultSummary(language, fault === undefined ? [] : [{ name: 'list', words: fault }])}
<form method="post" action="/${language}/surveys/${asked.wave.code}/invitations/new" enctype="multipart/form-data" id="adding" novalidate>
${textBox({ name: 'list', ask: { text: t.list }, hint: t.listHint, language, value: adding.list, long: true, fault })}
<div class="q"><label class="q-l" for="file">${t.file}</label><input type="file" id="file" name="file" accept=".csv,.tsv,.txt,.xlsx,.ods"></div>
${select({ name: 'usual', ask: { text: t.usual }, language, options: tongues })}
<div class="btns"><button class="btn${judged ? ' g' : ''}" name="step" value="preview">${t.preview}</button>
${adding.registered > 0 ? html`<button class="btn g" name="step" value="registered">${fill(t.takeRegistered, { n: adding.registered })}</button>` : ''}</div>
${
  judged
    ? html`<h2 id="what" class="after">${t.whatHappens}</h2>${summary(judged, language)}
${fresh > 0 ? html`<div class="btns"><button class="btn" name="step" value="invite">${fill(t.invite, { n: fresh })}</button></div>` : ''}`
    : ''
}</form>
${judged ? table(judged, adding.names ?? new Map(), language) : ''}`
  return invitePage(seen, asked, t.add, section(body))
}

const ORDER = ['new', 'wrong', 'known', 'twice'] as const

function summary(judged: readonly Judged[], language: Language): Html {
  const counts = ORDER.map((what) => [what, judged.filter((each) => each.what === what).length] as const).filter(([, n]) => n > 0)
  return html`<p class="tags">${counts.map(([what, n]) => html`<span>${whatWord(what, language)}: ${n}</span>`)}</p><p class="base">${inviteWords(language).mendAbove}</p>`
}

/** Lines that are wrong come first: they are to be mended. */
function table(judged: readonly Judged[], names: ReadonlyMap<string, Text>, language: Language): Html {
  const t = inviteWords(language)
  const sorted = [...judged.filter(({ what }) => what === 'wrong'), ...judged.filter(({ what }) => what !== 'wrong')]
  const rows = sorted.map(
    (each) =>
      html`<tr><td data-is="${t.line}" class="num">${each.number}</td><td data-is="${t.typed}">${each.typed || '—'}</td><td data-is="${t.whatHappens}">${happens(each, names, language)}</td></tr>`,
  )
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col" class="num">${t.line}</th><th scope="col">${t.typed}</th><th scope="col">${t.whatHappens}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function happens({ what, reasons, invitee }: Judged, names: ReadonlyMap<string, Text>, language: Language): Piece {
  const word = whatWord(what, language)
  if (what === 'wrong') return html`<span class="flag">${word}</span> ${reasons.map((reason) => reasonWords(reason, language)).join('; ')}`
  const named = (code = '') => {
    const name = names.get(code)
    return name ? say(name, language) : code
  }
  const about = [invitee?.name, invitee?.mail, invitee && LANGUAGE_NAMES[invitee.language], named(invitee?.city), named(invitee?.role)]
  return html`<span class="flag ok">${word}</span> ${what === 'new' ? about.filter(Boolean).join(' · ') : ''}`
}
