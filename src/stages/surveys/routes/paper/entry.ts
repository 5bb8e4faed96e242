import { isId, newId } from '../../../../kernel/id.ts'
import { fill, isLanguage, type Language } from '../../../../kernel/language.ts'
import { readForm, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { enterSheet } from '../../actions/paper/enter.ts'
import type { Entry } from '../../paper/model.ts'
import { readEntry } from '../../paper/reading.ts'
import { sheetsOf } from '../../store/sheets.ts'
import { entryWords } from '../../text/entry.ts'
import { type EntryForm, entryPage } from '../../views/paper/entry.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'

/** Sheets are entered one after the other; each is checked before it is kept. */
export function mountEntry(web: Web): void {
  web.get('/:language/surveys/:wave/paper/entry', async (c) => {
    const work = await openWork(c, 'paper.enter')
    const { wave, seen, language, db } = work
    const last = Number(c.req.query('after') ?? '') || Math.max(0, ...(await sheetsOf(db, wave.code)).map(({ number }) => number))
    const asked = c.req.query('in') ?? ''
    const of = wave.instrument.languages.find((each) => each === asked) ?? firstLanguage(work)
    const before = c.req.query('after')
    const words = entryWords(language)
    const said =
      before && /^\d{1,6}$/.test(before) && fill(c.req.query('is') === 'waits' ? words.enteredWaits : words.entered, { sheet: before })
    const form = { id: newId(), response: newId(), sheet: String(last + 1), language: of, said: said || undefined }
    return c.html(entryPage(seen, wave, form, new Map()))
  })

  web.post('/:language/surveys/:wave/paper/entry', async (c) => answerEntry(c, await openWork(c, 'paper.enter')))
}

function firstLanguage({ wave, language }: AtWork): Language {
  return wave.instrument.languages.find((each) => each === language) ?? wave.instrument.languages[0] ?? 'en'
}

async function answerEntry(c: Visit, work: AtWork): Promise<Response> {
  const { wave, seen, language } = work
  const form = await readForm(c)
  const step = valueIn(form, 'step')
  const given = valueIn(form, 'in')
  const of = isLanguage(given) ? given : firstLanguage(work)
  const reading = readEntry(wave.instrument, form, [...new Set([of, language, ...wave.instrument.languages])])
  const sheet = valueIn(form, 'sheet')
  const shown: EntryForm = { id: idIn(valueIn(form, 'entry')), response: idIn(valueIn(form, 'response')), sheet, language: of, reading }
  if (step === 'language') return c.html(entryPage(seen, wave, { ...shown, reading: { ...reading, faults: [] } }, new Map()))
  const badNumber = !/^[1-9]\d{0,5}$/.test(sheet)
  if (badNumber || reading.faults.length > 0) return c.html(entryPage(seen, wave, { ...shown, badNumber }, new Map()), 422)
  if (step !== 'keep' && step !== 'instead') return c.html(entryPage(seen, wave, { ...shown, checked: true }, new Map()))
  return keepEntered(c, work, shown, step === 'instead')
}

async function keepEntered(c: Visit, { db, wave, seen, language, person }: AtWork, form: EntryForm, instead: boolean): Promise<Response> {
  const { reading } = form
  if (!reading) throw new Error('A sheet is kept only when it was read')
  const { typed, marks } = reading
  const entry = { id: form.id, wave: wave.code, sheet: Number(form.sheet), language: form.language, typed, marks, by: person }
  const outcome = await enterSheet(db, wave, entry, form.response, instead)
  const address = `/${language}/surveys/${wave.code}/paper`
  if (outcome.state === 'differs') return c.redirect(`${address}/sheets/${form.sheet}`, 303)
  if (outcome.state !== 'taken') return c.redirect(`${address}/entry?after=${form.sheet}&in=${form.language}&is=${outcome.state}`, 303)
  const taken = takenBy(outcome.entries)
  const names = await namesOf(db, taken ? [taken.entry.by] : [], language)
  return c.html(entryPage(seen, wave, { ...form, checked: true, taken }, names), 409)
}

function takenBy(entries: readonly Entry[]): EntryForm['taken'] {
  const [entry] = entries
  return entry && { entry, replaceable: entries.length === 1 }
}

function idIn(text: string): string {
  return isId(text) ? text : newId()
}
