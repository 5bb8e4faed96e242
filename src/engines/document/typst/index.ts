import { registerCsv, registerJson } from '../attach.ts'
import type { ReportDocument } from '../model.ts'
import { number } from '../numbering.ts'
import { documentWords, QUOTATION_MARKS } from '../text.ts'
import { plain } from '../words.ts'
import { blocksFor } from './blocks.ts'
import { languageOf } from './language.ts'
import { runsFor } from './runs.ts'

/** What the printing press takes: the template's name, its data as JSON (never markup), and the files that the data names. */
export interface TypstJob {
  readonly main: 'report.typ'
  readonly json: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[]
}

/** The document as data for `assets/report.typ`, with its charts, pictures and the evidence register to attach. */
export function toTypst(document: ReportDocument): TypstJob {
  const { meta, language } = document
  const files: { path: string; bytes: Uint8Array | string }[] = [
    { path: '/register.json', bytes: registerJson(document) },
    { path: '/register.csv', bytes: registerCsv(document) },
  ]
  const data = {
    ...languageOf(language),
    title: plain(document.title),
    authors: meta.authors,
    keywords: meta.keywords,
    date: meta.published.split('-').map(Number),
    cover: {
      label: runsFor(document.label),
      title: runsFor(document.title),
      subtitle: runsFor(document.subtitle),
      place: runsFor(document.place),
      dates: runsFor(document.dates),
      published: runsFor(meta.publishedWords),
      partners: meta.partners.map(runsFor),
    },
    publisher: runsFor(meta.publisher),
    notice: meta.notice === undefined ? null : runsFor(meta.notice),
    marks: QUOTATION_MARKS[language],
    source: documentWords.source[language],
    attached: documentWords.attached[language],
    blocks: blocksFor(document, number(document), (path, bytes) => {
      files.push({ path, bytes })
      return path
    }),
  }
  return { main: 'report.typ', json: JSON.stringify(data, visible), files }
}

/** Texts without control and format characters (soft hyphens, marks of direction): no font shows them, and no reader misses them. */
function visible(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/[^\P{C}\n\t]/gu, '') : value
}
