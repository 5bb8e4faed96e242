import { formatDay, formatNumber, formatZone } from '../../../../engines/script/index.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { told } from '../../../../ui/content.ts'
import { html, type Html } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { WaveLine } from '../../model.ts'
import { stateInWords, stateOf } from '../../waves/states.ts'
import { kindWord, waveWords } from '../../text/waves/index.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The waves of a programme with their states in words. `now` decides what is open. */
export function wavesPage(seen: Seen, programme: Programme, waves: readonly WaveLine[], how: { now: Date; mayPlan: boolean }): Html {
  const { language } = seen
  const t = waveWords(language)
  const button = how.mayPlan
    ? html`<p class="btns"><a class="btn" href="/${language}/programmes/${programme.code}/waves/new">${t.ask}</a></p>`
    : ''
  const rows = waves.map((wave) => row(wave, how.now, language))
  const table = html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.title}</th><th scope="col">${t.state}</th><th scope="col">${t.days}</th><th scope="col">${t.answered}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return page({
    ...seen,
    kind: 'organiser',
    title: t.waves,
    notice: programme.notice && say(programme.notice, language),
    trail: [{ title: say(programme.title, language), path: `/programmes/${programme.code}` }],
    body: section(
      html`<h1>${t.waves}</h1><p class="lead">${t.wavesLead}</p>${button}<div class="after">${waves.length > 0 ? table : html`<p class="note">${t.none}</p>`}</div>`,
    ),
  })
}

function row(wave: WaveLine, now: Date, language: Language): Html {
  const t = waveWords(language)
  const today = dayIn(wave.zone, now)
  const open = stateOf(wave, today) === 'open'
  const days = [wave.opens, ...(wave.closes ? [wave.closes] : [])].map((day) => formatDay(day, language)).join(' – ')
  const counted = wave.personal
    ? fill(t.of, { n: formatNumber(wave.used, language), all: formatNumber(wave.invited, language) })
    : formatNumber(wave.responses, language)
  return html`<tr><th scope="row"><a href="/${language}/surveys/${wave.code}/watch">${told(wave.title, language)}</a><br><span class="base">${kindWord(wave.kind ?? 'other', language)}</span></th>
<td data-is="${t.state}"><span class="flag${open ? ' ok' : ''}">${stateInWords(wave, today, language)}</span></td>
<td data-is="${t.days}">${days} <span class="zone">(${formatZone(wave.zone, language)})</span></td><td data-is="${t.answered}">${counted}</td></tr>`
}
