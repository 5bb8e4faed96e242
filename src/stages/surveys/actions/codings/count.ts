import type { Database } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { teachSpellings } from '../../../../registry/cities/index.ts'
import type { Reading } from '../../coding/model.ts'
import { outcomeOf, sameCodes } from '../../coding/outcome.ts'
import type { Wave } from '../../model.ts'
import { readingsOf, removeCodings, settlementsOf, waysOf } from '../../store/codings.ts'
import { codingsOf, keepCodings } from '../../store.ts'

/**
 * Brings what counts in line with what coders read: what is settled counts, what is not does not. What was imported with the answers stays
 * until coders of ours have settled the same answer. `responses` are those to look at; all of the wave when left out.
 */
export async function countReadings(tx: Database, wave: Wave, item: string, actor: string, responses?: readonly string[]): Promise<void> {
  const way = (await waysOf(tx, wave.code)).get(item) ?? 'two'
  const readings = Map.groupBy(await readingsOf(tx, wave.code, item), ({ response }) => response)
  const settlements = new Map((await settlementsOf(tx, wave.code, item)).map((each) => [each.response, each]))
  const before = new Map((await codingsOf(tx, wave.code)).filter((each) => each.item === item).map((each) => [each.response, each]))
  const looked = new Set(responses ?? [...readings.keys(), ...settlements.keys()])
  const outcomes = [...looked].map((response) => ({
    response,
    outcome: outcomeOf(readings.get(response) ?? [], settlements.get(response), way),
  }))
  const counting = outcomes.flatMap(({ response, outcome }) =>
    outcome && outcome.codes.length > 0 ? [{ response, item, ...outcome }] : [],
  )
  const ours = (response: string) => isOurs(before.get(response)?.by ?? '', readings.get(response) ?? [])
  const gone = outcomes.filter(({ response, outcome }) => (outcome ? outcome.codes.length === 0 : ours(response)))
  await keepCodings(tx, counting)
  await removeCodings(
    tx,
    item,
    gone.map(({ response }) => response),
  )
  for (const { response, codes } of counting) await teach(tx, readings.get(response) ?? [], codes)
  await record(tx, {
    name: 'responses.coded',
    subject: wave.code,
    programme: wave.programme,
    actor,
    details: { item, answers: looked.size },
  })
}

/** Whether coders of ours made what counted, and not an import. */
function isOurs(by: string, readings: readonly Reading[]): boolean {
  const coders = new Set(readings.map(({ coder }) => coder))
  return by !== '' && by.split(', ').every((each) => coders.has(each))
}

/** The spellings that a coder had to decide are known from now on, when the reading counts. */
async function teach(tx: Database, readings: readonly Reading[], codes: readonly string[]): Promise<void> {
  for (const reading of readings) {
    if (!sameCodes(reading.codes, codes)) continue
    await teachSpellings(tx, reading.taught, reading.coder)
    return
  }
}
