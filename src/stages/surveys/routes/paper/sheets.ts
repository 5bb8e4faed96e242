import { type Fields, part, readForm, valueIn, type Web } from '../../../../platform/http.ts'
import { may } from '../../../../registry/access/index.ts'
import { settleSheet } from '../../actions/paper/enter.ts'
import { compareEntries, openDifferences, type Pair } from '../../paper/compare.ts'
import type { Choice } from '../../paper/model.ts'
import { readEntry } from '../../paper/reading.ts'
import { paperProblems } from '../../problems/paper.ts'
import { findPaper } from '../../store/papers.ts'
import { choicesOf, entriesOf, findSheet } from '../../store/sheets.ts'
import { findResponse } from '../../store.ts'
import { type EnteredSheet, sheetPage } from '../../views/paper/sheet.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'

/** A sheet as people entered it, and their differences to decide. */
export function mountSheets(web: Web): void {
  web.get('/:language/surveys/:wave/paper/sheets/:sheet', async (c) => {
    const work = await openWork(c, 'paper.enter')
    const { db, wave, seen, language } = work
    const sheet = await openSheet(work, part(c, 'sheet'), may(c.get('visitor'), 'answers.read', wave.programme))
    const people = [...sheet.entries, ...sheet.choices].map(({ by }) => by)
    return c.html(sheetPage(seen, wave, sheet, await namesOf(db, people, language)))
  })

  web.post('/:language/surveys/:wave/paper/sheets/:sheet', async (c) => {
    const work = await openWork(c, 'paper.enter')
    const { db, wave, language, person } = work
    const { number, open } = await openSheet(work, part(c, 'sheet'), false)
    const form = await readForm(c)
    const chosen = open.flatMap((pair) => decisionIn(work, pair, form) ?? [])
    await settleSheet(db, wave, number, chosen, person)
    return c.redirect(`/${language}/surveys/${wave.code}/paper/sheets/${number}`, 303)
  })
}

async function openSheet({ db, wave, language, person }: AtWork, given: string, mayRead: boolean): Promise<EnteredSheet> {
  const number = /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 0
  const found = await findSheet(db, wave.code, number)
  if (!found) throw paperProblems['sheet.unknown']({ sheet: given.slice(0, 20) })
  const entries = await entriesOf(db, wave.code, number)
  const choices = await choicesOf(db, wave.code, number)
  const [first, second] = entries
  const pairs = first ? compareEntries(wave.instrument, first, second ?? first) : []
  const counts = (await findResponse(db, found.response)) !== undefined
  const twice = (await findPaper(db, wave.code))?.twice ?? false
  const visible = !twice || counts || second !== undefined || first?.by === person
  const response = mayRead ? `/${language}/surveys/${wave.code}/answers/${found.response}` : undefined
  return { number, entries, pairs, choices, open: second ? openDifferences(pairs, choices) : [], counts, response, visible }
}

/** What was decided about one box; undefined when nothing was, or what was typed cannot be read. */
function decisionIn({ wave, language }: AtWork, { field, first, second }: Pair, form: Fields): Omit<Choice, 'by' | 'at'> | undefined {
  const picked = valueIn(form, field.name)
  const typed = valueIn(form, `${field.name}:typed`)
  const item = field.name
  if (picked === 'first' || picked === 'second') {
    const { values, mark } = picked === 'first' ? first : second
    return { item, values, ...(mark ? { mark } : {}) }
  }
  if (typed === '') return picked === 'typed' ? { item, values: [], mark: 'missing' } : undefined
  const reading = readEntry(wave.instrument, [[field.name, typed]], [language, ...wave.instrument.languages])
  if (reading.faults.some((fault) => fault.item === field.name)) return undefined
  const mark = reading.marks[field.name]
  return { item, values: reading.typed[field.name] ?? [], ...(mark ? { mark } : {}) }
}
