import { dayIn } from '../../../../kernel/day.ts'
import { newId } from '../../../../kernel/id.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { newSecret } from '../../../../platform/hash.ts'
import { post } from '../../../../platform/mail/index.ts'
import { citiesBy, type City } from '../../../../registry/cities/index.ts'
import { peopleBy, reachBy } from '../../../../registry/people/index.ts'
import { listProgrammes, type Programme } from '../../../programmes/index.ts'
import { dueRounds, type Months } from '../../model/pipeline/assessment.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { departedAmong } from '../../store/due/writing.ts'
import { addAssessment, addAssessmentLink } from '../../store/pipeline/assessments.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'
import { addHappened } from '../../store/pipeline/history.ts'
import { officesOf } from '../../store/profiles.ts'
import { MESSAGES } from '../../text/due/messages.ts'

/** Asks both cities of each partnership that is six or twelve months old how it goes; each city and round once. */
export async function askAssessments(db: Database): Promise<void> {
  for (const programme of await listProgrammes(db)) {
    const today = dayIn(programme.zone, now())
    for (const dossier of await dossiersOf(db, programme.code))
      if (stateOf(dossier) !== 'ended') await askBoth(db, programme, dossier, today)
  }
}

/** Only the last round that is due is asked: one that was missed is not asked beside it. */
async function askBoth(db: Database, programme: Programme, dossier: Dossier, today: string): Promise<void> {
  const { begun, cities } = dossier.partnership
  const signed = dossier.agreements.map((agreement) => agreement.signed)
  const round = dueRounds(dayIn(programme.zone, begun), signed, today).at(-1)
  if (round === undefined) return
  for (const city of cities) {
    const asked = dossier.assessments.some((each) => each.city === city && each.months === round.months)
    if (!asked) await askCity(db, programme, dossier, { city, ...round })
  }
}

async function askCity(
  db: Database,
  programme: Programme,
  dossier: Dossier,
  { city, months, due }: { readonly city: string; readonly months: Months; readonly due: string },
): Promise<void> {
  const { code } = dossier.partnership
  const [id, at] = [newId(), now()]
  await transaction(db, async (tx) => {
    if (!(await addAssessment(tx, { id, partnership: code, city, months, due, by: 'serai', at }))) return
    await addHappened(tx, dossier.partnership, { what: 'assessment.asked', by: 'serai', at, details: { about: city, months } })
    await writeTo(tx, programme, dossier, { id, city, months })
  })
}

/** A new personal link, to be handed over as it is. The old ones keep working. */
export async function makeLink(db: Database, dossier: Dossier, assessment: string, by: string): Promise<string> {
  const secret = newSecret()
  const at = now()
  await transaction(db, async (tx) => {
    await addAssessmentLink(tx, assessment, secret, at)
    await addHappened(tx, dossier.partnership, { what: 'assessment.link', by, at, details: {} })
  })
  return secret
}

/** Writes to the city's contact, or to its office where nobody was named; nobody is written to where there is neither. */
async function writeTo(
  tx: Database,
  programme: Programme,
  { partnership, contacts }: Dossier,
  asked: { readonly id: string; readonly city: string; readonly months: Months },
): Promise<void> {
  const to = (await contactOf(tx, contacts, asked.city)) ?? (await officesOf(tx, [asked.city])).get(asked.city)
  if (to === undefined) return
  const { language, mail, name } = to
  const secret = newSecret()
  await addAssessmentLink(tx, asked.id, secret, now())
  const known = new Map((await citiesBy(tx, partnership.cities)).map((city) => [city.code, city]))
  const [one, other] = partnership.cities.map((code) => cityName(known.get(code), code, language))
  const values = {
    name,
    one: one ?? '',
    other: other ?? '',
    months: asked.months,
    city: cityName(known.get(asked.city), asked.city, language),
    address: `{serai}/${language}/partnerships/assessment/${secret}`,
  }
  const text = (['dear', 'askLead', 'askLink', 'askWho'] as const).map((key) => fill(MESSAGES[key][language], values)).join('\n\n')
  const subject = fill(MESSAGES.askSubject[language], values)
  await post(tx, [{ key: `assessment/${asked.id}`, programme: programme.code, name, address: mail, language, subject, text }])
}

/** The contact of a city who was added last and can be reached; not one who has left. */
async function contactOf(
  tx: Database,
  contacts: Dossier['contacts'],
  city: string,
): Promise<{ readonly name: string; readonly mail: string; readonly language: Language } | undefined> {
  const people = contacts.filter((contact) => contact.city === city).map(({ person }) => person)
  const [reach, gone] = [await reachBy(tx, people), await departedAmong(tx, people)]
  const person = people.findLast((code) => reach.has(code) && !gone.has(code))
  const found = person === undefined ? undefined : reach.get(person)
  if (person === undefined || found === undefined) return undefined
  const named = (await peopleBy(tx, [person])).get(person)?.name ?? { en: person }
  return { mail: found.mail, language: found.language, name: say(named, found.language) }
}

function cityName(city: City | undefined, code: string, language: Language): string {
  return city === undefined ? code : say(city.names, language)
}
