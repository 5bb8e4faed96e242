import { isSame } from '../../../../kernel/same.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import type { Wave } from '../../model.ts'
import { compareEntries, mergeEntries, openDifferences } from '../../paper/compare.ts'
import type { Choice, Entry, PaperSettings } from '../../paper/model.ts'
import { readTyped } from '../../paper/reading.ts'
import { paperProblems } from '../../problems/paper.ts'
import { findPaper, keepPaper } from '../../store/papers.ts'
import { choicesOf, entriesOf, findElsewhere, findSheet, keepChoices, keepEntry, lockSheet, sheetsOf } from '../../store/sheets.ts'
import { addResponses, changeResponse, findResponse } from '../../store.ts'

/** What became of an entry: its answers count; it waits for the second person; the two differ; or the sheet was entered before. */
export type Outcome = { readonly state: 'counts' | 'waits' | 'differs' } | { readonly state: 'taken'; readonly entries: readonly Entry[] }

/**
 * Keeps what one person typed from a sheet. A repeated post is the same entry. `instead` puts it in the place of an earlier entry of the
 * sheet, whose answers stay in the history of the response.
 */
export async function enterSheet(
  db: Database,
  wave: Wave,
  entry: Omit<Entry, 'place' | 'at'>,
  response: string,
  instead = false,
): Promise<Outcome> {
  return transaction(db, async (tx) => {
    const elsewhere = await findElsewhere(tx, entry, response)
    if (elsewhere !== undefined) throw paperProblems['sheet.elsewhere']({ sheet: elsewhere })
    const kept = await lockSheet(tx, wave.code, entry.sheet, response)
    const entries = await entriesOf(tx, wave.code, entry.sheet)
    const twice = (await findPaper(tx, wave.code))?.twice ?? false
    if (entries.some(({ id }) => id === entry.id)) return outcomeOf(tx, wave, kept, entries)
    const place = placeFor(entry, entries, twice, instead)
    if (place === undefined) return { state: 'taken', entries }
    const added = { ...entry, place, at: now() }
    await keepEntry(tx, added)
    const after = [...entries.filter((each) => each.place !== place), added].sort((a, b) => a.place - b.place)
    await countSheet(tx, wave, entry.sheet, kept, after, twice)
    return outcomeOf(tx, wave, kept, after)
  })
}

/** Where an entry goes; undefined when the sheet was entered already. */
function placeFor(entry: Pick<Entry, 'by'>, entries: readonly Entry[], twice: boolean, instead: boolean): number | undefined {
  const [first, second] = entries
  if (first === undefined) return 1
  if (twice && second === undefined && first.by !== entry.by) return 2
  return instead && second === undefined ? 1 : undefined
}

async function outcomeOf(tx: Database, wave: Wave, response: string, entries: readonly Entry[]): Promise<Outcome> {
  if (await findResponse(tx, response)) return { state: 'counts' }
  return { state: entries.length > 1 ? 'differs' : 'waits' }
}

/** Lets a sheet count, when nothing is open about it: as a response of its own, or as a change of the one that it gave before. */
async function countSheet(
  tx: Database,
  wave: Wave,
  sheet: number,
  response: string,
  entries: readonly Entry[],
  twice: boolean,
): Promise<void> {
  const [first, second] = entries
  if (first === undefined || (twice && second === undefined && !(await findResponse(tx, response)))) return
  const pairs = compareEntries(wave.instrument, first, second ?? first)
  const choices = second === undefined ? [] : await choicesOf(tx, wave.code, sheet)
  if (openDifferences(pairs, choices).length > 0) return
  const { answers } = readTyped(wave.instrument, mergeEntries(pairs, choices))
  const before = await findResponse(tx, response)
  if (before && isSame(before.answers, answers)) return
  if (before) await changeResponse(tx, before, answers, now())
  else await addResponses(tx, [{ id: response, wave: wave.code, language: first.language, answers, at: now() }])
  const actor = (second ?? first).by
  const name = before ? 'response.changed' : 'response.submitted'
  await record(tx, { name, subject: wave.code, programme: wave.programme, actor, details: { response, sheet } })
}

/** A person decides where two entries of a sheet differ. Throws when the sheet was not entered twice. */
export async function settleSheet(
  db: Database,
  wave: Wave,
  sheet: number,
  chosen: readonly Omit<Choice, 'by' | 'at'>[],
  by: string,
): Promise<void> {
  await transaction(db, async (tx) => {
    const found = await findSheet(tx, wave.code, sheet)
    if (!found) throw paperProblems['sheet.unknown']({ sheet })
    const response = await lockSheet(tx, wave.code, sheet, found.response)
    const entries = await entriesOf(tx, wave.code, sheet)
    if (entries.length < 2) throw paperProblems['sheet.once']({ sheet })
    await keepChoices(
      tx,
      wave.code,
      sheet,
      chosen.map((each) => ({ ...each, by, at: now() })),
    )
    await countSheet(tx, wave, sheet, response, entries, true)
  })
}

/** How the wave goes on paper. When one entry is enough from now on, sheets that waited for the second count. */
export async function setPaper(db: Database, wave: Wave, settings: PaperSettings, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await keepPaper(tx, wave.code, settings, by, now())
    if (settings.twice) return
    for (const { number, response, counts } of await sheetsOf(tx, wave.code)) {
      if (!counts) await countSheet(tx, wave, number, response, await entriesOf(tx, wave.code, number), false)
    }
  })
}
