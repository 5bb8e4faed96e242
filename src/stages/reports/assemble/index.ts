import { plain, type Block, type ReportDocument, type Words } from '../../../engines/document/index.ts'
import { formatDay, formatDayRange } from '../../../engines/script/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { annexes } from './annexes/index.ts'
import { type Ledger, openLedger } from './ledger/index.ts'
import type { Material } from './material.ts'
import { nameOf } from './names.ts'
import { conclusions } from './sections/conclusions.ts'
import { contact } from './sections/contact.ts'
import { evaluation } from './sections/evaluation.ts'
import { front } from './sections/front.ts'
import { introduction } from './sections/introduction.ts'
import { lectures } from './sections/lectures.ts'
import { messages } from './sections/messages.ts'
import { needs } from './sections/needs.ts'
import { partnerships } from './sections/partnerships.ts'
import { urban } from './sections/urban.ts'
import { voices } from './sections/voices.ts'

export { type Change, changesOf } from './changes.ts'
export { figuresIn, inBlock, looseIn } from './loose.ts'
export type { Material, UrbanMaterial } from './material.ts'

/** A section of the report: its blocks, none when the programme has nothing for it. */
export type Section = (material: Material, ledger: Ledger) => readonly Block[]

/** The order of the published report of 2020, with what it lacked: contents, method, who is missing, register, corrections. */
const SECTIONS: readonly Section[] = [
  front,
  introduction,
  messages,
  lectures,
  evaluation,
  needs,
  voices,
  urban,
  partnerships,
  conclusions,
  contact,
  annexes,
]

/** The report in one language. Equal material gives an equal document. */
export function assemble(material: Material, language: Language): ReportDocument {
  const ledger = openLedger(material, language)
  const cover = coverOf(material, ledger)
  const blocks = SECTIONS.flatMap((section) => {
    ledger.turnPage()
    return section(material, ledger)
  })
  return { language, ...cover, blocks, register: ledger.rows() }
}

const LONG_NAME = 60

function coverOf(material: Material, ledger: Ledger): Omit<ReportDocument, 'language' | 'blocks' | 'register'> {
  const { text, programme } = material
  const { language, t } = ledger
  const from = { source: t.agenda, wording: t.dates }
  const dates = [ledger.fact(formatDayRange(programme.from, programme.to, language), { id: 'programme.dates', ...from })]
  const notice = programme.notice && ledger.kept(programme.notice, { id: 'programme.notice', wording: t.notice, source: t.fromProgramme })
  return {
    label: t.label,
    title: ledger.text(text.title),
    subtitle: ledger.text(text.subtitle),
    place: ledger.told(programme.place),
    dates,
    meta: {
      authors: text.authors.map((author) => say(author, language)),
      keywords: programme.topics.map((topic) => plain(ledger.told(topic))),
      published: text.published,
      publishedWords: published(material, ledger),
      publisher: publisher(material, ledger),
      partners: partners(material, ledger),
      ...(notice === undefined ? {} : { notice }),
    },
  }
}

function published({ text }: Material, { t, fill, fact, language }: Ledger): Words {
  const from = { source: t.thisReport }
  return fill(t.editionOf, {
    edition: [fact(String(text.edition), { id: 'report.edition', wording: t.edition, ...from })],
    day: [fact(formatDay(text.published, language), { id: 'report.published', wording: t.published, ...from })],
  })
}

/** Who made the programme possible, for the cover: not each institution that lent a lecturer. A long name gives way to its short form. */
function partners(material: Material, ledger: Ledger): readonly Words[] {
  const { parts } = material.programme
  const many = parts.filter(({ roles }) => roles.some((role) => role !== 'training'))
  return (many.length > 0 ? many : parts).map(({ organisation }) => {
    const name = nameOf(material, ledger, organisation)
    return plain(name).length > LONG_NAME ? nameOf(material, ledger, organisation, 'short') : name
  })
}

/** Who organised it, by their short names. */
function publisher(material: Material, ledger: Ledger): Words {
  const organisers = material.programme.parts.filter(({ roles }) => roles.includes('organising'))
  const names = (organisers.length > 0 ? organisers : material.programme.parts.slice(0, 1)).map(({ organisation }) =>
    plain(nameOf(material, ledger, organisation, 'short')),
  )
  return names.join(' · ')
}
