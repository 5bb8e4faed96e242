import { type Language, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { type Message, post } from '../../../../platform/mail/index.ts'
import type { City } from '../../../../registry/cities/index.ts'
import { peopleBy, reachBy } from '../../../../registry/people/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { type Fault, type Office, readOffice, type Typed } from '../../model/profiles.ts'
import { keepOffice, officesOf } from '../../store/profiles.ts'
import { changedMail } from '../../text/profiles/mail.ts'
import { organisersOf } from '../due/team.ts'
import { requireConcern } from './concern.ts'

/** Names who answers for a city. Whoever did before is told, and so are the organisers of another programme that had named them. */
export async function nameOffice(db: Database, city: City, typed: Typed, by: string, programme: string): Promise<readonly Fault[]> {
  const { office, faults } = readOffice(typed)
  if (faults.length > 0) return faults
  await transaction(db, async (tx) => {
    await requireConcern(tx, programme, city)
    const before = (await officesOf(tx, [city.code])).get(city.code)
    const named = { ...office, city: city.code, changed: now(), by, programme }
    await keepOffice(tx, named)
    await record(tx, { name: 'office.named', subject: city.code, actor: by, programme })
    if (before !== undefined && before.mail !== named.mail) await tellChanged(tx, city, before, named)
  })
  return []
}

async function tellChanged(tx: Database, city: City, before: Office, named: Office): Promise<void> {
  const { title } = await openProgramme(tx, named.programme ?? '')
  const others = before.programme === undefined || before.programme === named.programme ? [] : (await organisersOf(tx))(before.programme)
  const [reach, people] = [await reachBy(tx, others), await peopleBy(tx, others)]
  const message = (name: string, address: string, language: Language, kind: 'office' | 'organiser'): Message => {
    const words = changedMail(kind, { name, city: say(city.names, language), programme: say(title, language) }, language)
    const key = `office/${city.code}/${named.changed.toISOString()}/${address}`
    return { key, programme: named.programme ?? '', name, address, language, ...words }
  }
  const organisers = [...reach.values()].map(({ person, mail, language }) =>
    message(say(people.get(person)?.name ?? { en: person }, language), mail, language, 'organiser'),
  )
  await post(tx, [message(before.name, before.mail, before.language, 'office'), ...organisers])
}
