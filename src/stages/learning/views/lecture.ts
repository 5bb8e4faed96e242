import { formatDay, formatNumber } from '../../../engines/script/index.ts'
import { dayIn, type Zone } from '../../../kernel/day.ts'
import { fill, LANGUAGE_NAMES, type Language, say } from '../../../kernel/language.ts'
import { list, pairs, paragraphs, sourceLine, told, webAddress } from '../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage, type Session } from '../../programmes/index.ts'
import type { Faculty } from '../faculty.ts'
import type { Lecture, Material } from '../model.ts'
import { materialWord, words } from '../text/index.ts'
import { lecturerBox, lecturerLine } from './lecturer.ts'
import { sessionLanguages, sessionTimes } from './session.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

export function lecturesPage(seen: Seen, programme: Programme, lectures: readonly Lecture[], faculty: Faculty): Html {
  const { language } = seen
  const t = words(language)
  const base = `/${language}/programmes/${programme.code}`
  const items = lectures.map(
    (lecture) => html`<li><p class="k">${fill(t.lecture, { n: lecture.number })}</p>
<h2><a href="${base}/lectures/${lecture.code}">${told(lecture.title, language)}</a></h2><p class="who">${lecturerLine(lecture, faculty, language)}</p></li>`,
  )
  return programmePage(seen, programme, {
    title: t.lectures,
    light: true,
    body: section(html`<h1>${t.lectures}</h1>
${items.length > 0 ? html`<ul class="n cards">${items}</ul>` : html`<p class="note">${t.noLectures}</p>`}
<p class="btns"><a class="btn g" href="${base}/agenda">${t.agenda}</a><a class="btn g" href="${base}/opening">${t.opening}</a></p>`),
  })
}

/** One lecture: what it is about, who gives it, when in both zones, and its materials. */
export function lecturePage(seen: Seen, programme: Programme, lecture: Lecture, faculty: Faculty, zone: Zone): Html {
  const { language } = seen
  const t = words(language)
  const base = `/${language}/programmes/${programme.code}`
  const session = programme.sessions.find(({ code }) => code === lecture.code)
  return programmePage(seen, programme, {
    title: say(lecture.title, language),
    light: true,
    body: html`${section(html`<p class="k">${fill(t.lecture, { n: lecture.number })}</p><h1>${told(lecture.title, language)}</h1>
${session ? when(session, [programme.zone, zone], language) : html`<p class="note">${t.noTime}</p>`}
<div class="grid g32"><div><h2>${t.about}</h2>${paragraphs(lecture.abstract, language)}
${lecture.takeaways.length > 0 ? html`<h2 class="next">${t.takeaways}</h2>${list(lecture.takeaways, language)}` : ''}
${sourceLine(lecture.source, t.source)}</div><div>${lecturerBox(lecture, faculty, language)}</div></div>`)}
${section(materials(lecture.materials, language), { title: t.materials, sand: true })}
${section(html`<p class="btns"><a class="btn g" href="${base}/lectures">${t.lectures}</a><a class="btn g" href="${base}/agenda">${t.agenda}</a></p>`)}`,
  })
}

function when(session: Session, zones: readonly Zone[], language: Language): Html {
  const t = words(language)
  const [own = 'UTC'] = zones
  return pairs([
    [
      t.when,
      html`<div class="times">${formatDay(dayIn(own, session.starts), language)} ${sessionTimes(session, zones, language)}</div>${
        session.hourAssumed ? html`<p class="tags"><span>${t.hourAssumed}</span></p><p class="base">${t.hoursAssumed}</p>` : ''
      }`,
    ],
    [t.languages, sessionLanguages(session, language).join(language === 'zh-Hans' ? '；' : '; ')],
  ])
}

function materials(all: readonly Material[], language: Language): Html {
  const t = words(language)
  if (all.length === 0) return html`<p class="note">${t.noMaterials}</p>`
  return html`<ul class="n cards">${all.map(
    (material) => html`<li><p class="k">${materialWord(material.kind, language)}</p><h3>${told(material.title, language)}</h3>
<p class="who">${LANGUAGE_NAMES[material.language]} · ${sizeOf(material, language)}</p><p>${access(material, language)}</p></li>`,
  )}</ul>`
}

/** The link, or in words that there is none: an address that is not of the web is shown and not linked. */
function access({ address, title }: Material, language: Language): Piece {
  if (address === undefined) return words(language).noAddress
  return webAddress(address, say(title, language)) ?? address
}

/** In megabytes of a million bytes, to one decimal. */
function sizeOf({ bytes }: Material, language: Language): string {
  return bytes === undefined ? words(language).noSize : `${formatNumber(bytes / 1_000_000, language, 1)} MB`
}
