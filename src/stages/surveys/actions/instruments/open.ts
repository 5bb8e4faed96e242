import type { Instrument } from '../../../../engines/survey/index.ts'
import type { Database } from '../../../../platform/database.ts'
import { peopleBy } from '../../../../registry/people/index.ts'
import type { Design } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { findDesign } from '../../store/instruments/designs.ts'
import { findInstrument } from '../../store/instruments/editions.ts'
import { say, type Language } from '../../../../kernel/language.ts'

/** A kept edition. Throws `instrument.unknown`. */
export async function openInstrument(db: Database, code: string, edition?: number): Promise<Instrument> {
  const found = edition === undefined || isEdition(edition) ? await findInstrument(db, code, edition) : undefined
  if (!found) throw problems['instrument.unknown']({ code: edition === undefined ? code.slice(0, 80) : `${code.slice(0, 80)}@${edition}` })
  return found
}

/** The questionnaire in the making. Throws `design.unknown`. */
export async function openDesign(db: Database, code: string): Promise<Design> {
  const found = await findDesign(db, code)
  if (!found) throw problems['design.unknown']({ code: code.slice(0, 80) })
  return found
}

/** How people are called in `language`, by their codes; who is not known keeps the code. */
export async function namesOf(db: Database, codes: readonly string[], language: Language): Promise<(code: string) => string> {
  const people = await peopleBy(db, codes)
  return (code) => {
    const person = people.get(code)
    return person ? say(person.name, language) : code
  }
}

/** The database's numbers of editions end here. */
function isEdition(edition: number): boolean {
  return Number.isInteger(edition) && edition > 0 && edition < 2 ** 31
}
