import { formatNumber, formatZone } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page, section } from '../../../../ui/page.ts'
import { type Import, ROW_STATES, type Undone } from '../../imports/model.ts'
import type { Wave } from '../../model.ts'
import { columnWords } from '../../text/imports/columns.ts'
import { importWords } from '../../text/imports/list.ts'
import { previewWords } from '../../text/imports/preview.ts'
import { rowWords, STATE_WORDS } from '../../text/imports/rows.ts'
import { columnsForm } from './columns.ts'
import { keepForm } from './deciding.ts'
import type { Asked } from '../invitations/frame.ts'
import { waveTrail } from '../trail.ts'
import { outcome } from './list.ts'
import { momentWords } from './moment.ts'
import { rowsTable, type RowsShown } from './rows.ts'

/** A preview as it is shown: what is in the file, what will happen, and what may be done now. */
export interface Previewed {
  readonly known: Import
  readonly names: ReadonlyMap<string, string>
  readonly rows: RowsShown
  /** What would become of it when it is taken back; of kept ones. */
  readonly undoable?: Pick<Undone, 'removed' | 'restored' | 'stayed'> | undefined
  /** How many responses the wave has by now. */
  readonly there: number
  /** What stands against what was asked for last. */
  readonly fault?: string | undefined
}

export function importPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, { wave, programme }: Asked, shown: Previewed): Html {
  const { language } = seen
  const { known, fault } = shown
  const t = { ...importWords(language), ...previewWords(language) }
  const faults = faultSummary(language, fault === undefined ? [] : [{ name: 'decide', words: fault }])
  const trail = [...waveTrail(wave, programme, language), { title: t.imports, path: `/surveys/${wave.code}/imports` }]
  return page({
    ...seen,
    kind: 'organiser',
    title: `${known.file.name} · ${t.imports}`,
    trail,
    body: html`${section(html`<p class="k">${t.imports} · ${say(wave.title, language)}</p><h1>${known.file.name}</h1>${faults}${about(known, wave, language)}
${known.kept ? after(shown, wave, language) : ''}`)}${known.kept ? '' : before(shown, wave, language)}`,
  })
}

const PROGRAMS = {
  'google-forms': 'Google Forms',
  kobotoolbox: 'KoboToolbox',
  odk: 'ODK Central',
  limesurvey: 'LimeSurvey',
  'microsoft-forms': 'Microsoft Forms',
} as const

/** Where the file comes from, how it was read, and from when its answers are. */
function about({ origin, counts, columns, file }: Import, wave: Wave, language: Language): Html {
  const t = previewWords(language)
  const number = (n: number) => formatNumber(n, language)
  const program = origin === 'plain' ? t.plain : PROGRAMS[origin]
  const how = [
    file.format.toUpperCase(),
    file.encoding,
    file.delimiter === '\t' ? 'TAB' : file.delimiter && `“${file.delimiter}”`,
    file.sheet && fill(rowWords(language).sheet, { sheet: file.sheet }),
  ]
  const ends =
    counts.first === undefined || counts.last === undefined
      ? ''
      : fill(t.times, {
          first: momentWords(new Date(counts.first), wave.zone, language),
          last: momentWords(new Date(counts.last), wave.zone, language),
          zone: formatZone(wave.zone, language),
        })
  return html`<p class="lead">${fill(t.seenAs, { origin: program, rows: number(counts.rows), columns: number(columns.length) })}</p>
<p>${ends}</p><p class="prov">${fill(t.readAs, { how: how.filter(Boolean).join(', '), hash: file.sha256.slice(0, 16) })}</p>`
}

function before({ known, rows, there }: Previewed, wave: Wave, language: Language): Html {
  const t = previewWords(language)
  return html`${section(html`${summary(known, there, language)}${keepForm(wave, known, language)}`, { title: t.happens, sand: true, id: 'decide' })}
${section(columnsForm(wave, known, language), { title: columnWords(language).columns, id: 'columns' })}
${section(rowsTable(wave, known, rows, language), { title: rowWords(language).rows, sand: true, id: 'rows' })}`
}

/** The counts in words, and everything that somebody should know before deciding. */
function summary({ counts, file }: Import, there: number, language: Language): Html {
  const t = previewWords(language)
  const number = (n: number) => formatNumber(n, language)
  const states = ROW_STATES.filter((state) => counts[state] > 0).map(
    (state) => html`<div><dt>${STATE_WORDS[state][language]}</dt><dd>${number(counts[state])}</dd></div>`,
  )
  const notes = (['timeless', 'alike', 'unasked'] as const)
    .filter((each) => counts[each] > 0)
    .map((each) => fill(t[each], { n: number(counts[each]) }))
  const wrong = counts.wrong === 0 ? [] : [fill(t.wrong, { n: number(counts.wrong), cells: number(counts.cells) })]
  const ragged = file.ragged === 0 ? [] : [fill(t.ragged, { n: number(file.ragged) })]
  const twice = there > 0 && counts.new > 0 ? [fill(t.there, { n: number(there) })] : []
  const all = [...wrong, ...twice, ...notes, ...ragged]
  const list: Piece = all.length === 0 ? '' : html`<ul class="list">${all.map((words) => html`<li>${words}</li>`)}</ul>`
  return html`<dl class="facts">${states}</dl>${list}`
}

/** What came of a kept import, and how to take it back. */
function after({ known, names, undoable }: Previewed, wave: Wave, language: Language): Html {
  const t = previewWords(language)
  const number = (n: number) => formatNumber(n, language)
  const counts = undoable ?? { removed: 0, restored: 0, stayed: 0 }
  const says = fill(t.undoable, { removed: number(counts.removed), restored: number(counts.restored), stayed: number(counts.stayed) })
  const button = html`<p>${says}</p><form class="bar" method="post" action="/${language}/surveys/${wave.code}/imports/${known.id}/undoing"><button class="btn g">${t.undo}</button></form>`
  return html`<div class="note">${outcome(known, names, wave, language)}</div>${known.undone ? '' : button}`
}
