import { itemFor } from '../../../../engines/survey/index.ts'
import type { Text } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { citiesBy } from '../../../../registry/cities/index.ts'
import type { Wave } from '../../model.ts'
import { wavesOf } from '../../store.ts'

/** What cities are called in the register, and positions in the programme's questionnaires, by their codes. */
export async function namesIn(
  db: Database,
  wave: Wave,
): Promise<{ readonly cities: ReadonlyMap<string, Text>; readonly roles: ReadonlyMap<string, Text> }> {
  const instruments = [wave, ...(await wavesOf(db, wave.programme))].map(({ instrument }) => instrument)
  const roles = instruments.toReversed().flatMap((each) => itemFor(each, 'role')?.choices ?? [])
  return {
    cities: new Map((await citiesBy(db)).map(({ code, names }) => [code, names])),
    roles: new Map(roles.map(({ code, label }) => [code, label])),
  }
}
