import { newId } from '../../src/kernel/id.ts'
import { recentMessages } from '../../src/platform/mail/index.ts'
import type { TestWeb } from './web.ts'

export const PROGRAMME = 'uzbekistan-2020'
export const ROUNDS = `/en/programmes/${PROGRAMME}/rounds`

type Headers = Readonly<Record<string, string>>
type Fields = readonly (readonly [string, string])[]

/** Names who answers for a city, as the organiser does. */
export async function nameOffice(web: TestWeb, organiser: Headers, city: string, language = 'en'): Promise<void> {
  const fields: Fields = [
    ['name', `Office of ${city}`],
    ['mail', `office@${city}.example`],
    ['language', language],
  ]
  const answer = await web.post(`/en/programmes/${PROGRAMME}/offices/${city}/contact`, fields, organiser)
  if (answer.status !== 303) throw new Error(`The office of ${city} was not kept: ${answer.status}`)
}

/** Begins a round of these cities with one seat each, or as many as are named; gives its path. */
export async function beginRound(
  web: TestWeb,
  organiser: Headers,
  demand: Readonly<Record<string, number>>,
  offer: Readonly<Record<string, number>>,
): Promise<string> {
  const id = newId()
  await web.post(
    ROUNDS,
    [
      ['id', id],
      ['title', `Round ${id}`],
    ],
    organiser,
  )
  const path = `${ROUNDS}/${id}`
  const answer = await web.post(path, planOf(`Round ${id}`, demand, offer), organiser)
  if (answer.status !== 303) throw new Error(`The round was not kept: ${answer.status}`)
  return path
}

/** The form of a round with these cities. */
export function planOf(title: string, demand: Readonly<Record<string, number>>, offer: Readonly<Record<string, number>>): Fields {
  const side = (name: string, cities: Readonly<Record<string, number>>): Fields =>
    Object.entries(cities).flatMap(([city, seats]) => [
      [name, city],
      [`capacity-${city}`, String(seats)],
    ])
  return [
    ['title', title],
    ['method', 'coverage'],
    ['seed', 'serai'],
    ['days', '14'],
    ['need', '2'],
    ['wish', '1.5'],
    ...side('demand', demand),
    ...side('offer', offer),
  ]
}

/** Approves a round as its page shows it. */
export async function approve(web: TestWeb, organiser: Headers, path: string): Promise<void> {
  const page = await (await web.get(path, organiser)).text()
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
  const answer = await web.post(`${path}/approval`, [['hash', hash]], organiser)
  if (answer.status !== 303) throw new Error(`The round was not approved: ${answer.status}`)
}

/** The paths of the links to introductions that were mailed to a city's office, the newest first. */
export async function linksTo(web: TestWeb, address: string): Promise<readonly string[]> {
  const messages = (await recentMessages(web.db, 10_000)).filter((message) => message.address === address)
  return messages.flatMap(({ text }) => /\/[\w-]+\/introductions\/[\w-]{43}/.exec(text)?.[0] ?? [])
}

export const officeOf = (city: string) => `office@${city}.example`

/** What was mailed to a city's office, oldest first. */
export async function mailsTo(
  web: TestWeb,
  city: string,
): Promise<readonly { readonly subject: string; readonly text: string; readonly key: string }[]> {
  const messages = (await recentMessages(web.db, 10_000)).filter((message) => message.address === officeOf(city))
  return messages.toReversed()
}
