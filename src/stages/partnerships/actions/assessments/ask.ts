import { dayIn } from '../../../../kernel/day.ts'
import { newId } from '../../../../kernel/id.ts'
import { fill, say } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { newSecret } from '../../../../platform/hash.ts'
import { post } from '../../../../platform/mail.ts'
import { citiesBy, type City } from '../../../../registry/cities/index.ts'
import { peopleBy, reachBy } from '../../../../registry/people/index.ts'
import { listProgrammes, type Programme } from '../../../programmes/index.ts'
import { dueRounds, type Months } from '../../model/pipeline/assessment.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { addAssessment, addAssessmentLink } from '../../store/pipeline/assessments.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'
import { addHappened } from '../../store/pipeline/history.ts'
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

/** Writes to the city's contact, the one that was added last; nobody is written to where there is none. */
async function writeTo(
  tx: Database,
  programme: Programme,
  { partnership, contacts }: Dossier,
  asked: { readonly id: string; readonly city: string; readonly months: Months },
): Promise<void> {
  const person = contacts.findLast(({ city }) => city === asked.city)?.person
  const reach = person === undefined ? undefined : (await reachBy(tx, [person])).get(person)
  if (reach === undefined) return
  const { language, mail } = reach
  const secret = newSecret()
  await addAssessmentLink(tx, asked.id, secret, now())
  const known = new Map((await citiesBy(tx, partnership.cities)).map((city) => [city.code, city]))
  const [one, other] = partnership.cities.map((code) => cityName(known.get(code), code, language))
  const name = say((await peopleBy(tx, [reach.person])).get(reach.person)?.name ?? { en: reach.person }, language)
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

function cityName(city: City | undefined, code: string, language: Parameters<typeof say>[1]): string {
  return city === undefined ? code : say(city.names, language)
}
