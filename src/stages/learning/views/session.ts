import { formatDay, formatZone, joinList } from '../../../engines/script/index.ts'
import { clockIn, dayIn, type Zone } from '../../../kernel/day.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { Session } from '../../programmes/index.ts'
import { spokenWords, words } from '../text/index.ts'

/** When a session is, in each zone on a line of its own: `14:00–15:30 Tashkent`. A day that differs from the first zone's is said. */
export function sessionTimes({ starts, ends }: Pick<Session, 'starts' | 'ends'>, zones: readonly Zone[], language: Language): Piece {
  const [first, ...others] = [...new Set(zones)]
  if (first === undefined) return ''
  const day = dayIn(first, starts)
  const lines = others.map((zone) => html`<span class="small grey">${otherDay(zone)}${span(zone)}</span>`)
  return html`<time datetime="${starts.toISOString()}">${span(first)}</time>${lines}`

  function span(zone: Zone): Html {
    return html`${clockIn(zone, starts)}–${clockIn(zone, ends)} <span class="zone">${formatZone(zone, language)}</span>`
  }
  function otherDay(zone: Zone): string {
    return dayIn(zone, starts) === day ? '' : `${formatDay(dayIn(zone, starts), language)}, `
  }
}

/** Languages spoken and interpreted, in words. */
export function sessionLanguages({ spoken, interpreted }: Pick<Session, 'spoken' | 'interpreted'>, language: Language): readonly string[] {
  const t = words(language)
  const heard = spokenWords(spoken, language)
  const also = spokenWords(interpreted, language).filter((each) => !heard.includes(each))
  return [
    ...(heard.length > 0 ? [fill(t.spoken, { languages: joinList(heard, language) })] : []),
    ...(also.length > 0 ? [fill(t.interpreted, { languages: joinList(also, language) })] : []),
  ]
}
