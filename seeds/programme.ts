import type { Role } from '../src/kernel/visitor.ts'
import { type Database, transaction } from '../src/platform/database.ts'
import { addMembership } from '../src/registry/access/index.ts'
import { type City, keepCities } from '../src/registry/cities/index.ts'
import { keepOrganisations, type Organisation } from '../src/registry/organisations/index.ts'
import { keepPeople, keepReach, type Person, type Reach } from '../src/registry/people/index.ts'
import { declareBreakdowns, defineIndicators, type Indicator, type Plan, recount } from '../src/stages/evidence/index.ts'
import {
  addLectures,
  addMessages,
  addRegistrations,
  type Lecture,
  type OpeningMessage,
  type Registration,
} from '../src/stages/learning/index.ts'
import { addFollowUps, addTies, type FollowUp, type Publisher, setPublisher, type Tie } from '../src/stages/partnerships/index.ts'
import { makeProgramme, type Programme } from '../src/stages/programmes/index.ts'
import { addReportText, publishReport, type ReportText } from '../src/stages/reports/index.ts'
import { makeRequest, type Request } from '../src/stages/requests/index.ts'
import { type Coding, importResponses, type Response, startWave, type Wave } from '../src/stages/surveys/index.ts'
import { addVoices, type InterviewGuide, setGuide, type Voice } from '../src/stages/voices/index.ts'
import { type AtlasSeed, sowAtlas } from './atlas.ts'

/** A programme as data, in the order of the road. */
export interface ProgrammeSeed {
  readonly cities: readonly City[]
  readonly organisations: readonly Organisation[]
  readonly people: readonly Person[]
  /** Who may sign in, and as what in this programme. */
  readonly members: readonly { readonly person: string; readonly role: Role }[]
  readonly request: Request
  readonly programme: Programme
  readonly lectures: readonly Lecture[]
  readonly messages: readonly OpeningMessage[]
  readonly registrations: readonly Registration[]
  readonly waves: readonly {
    readonly wave: Wave
    /** By what its answers are broken down: declared before the first of them comes. */
    readonly plan?: Omit<Plan, 'wave'> & { readonly by: string }
    readonly responses: readonly Response[]
    readonly codings: readonly Coding[]
  }[]
  readonly guide?: InterviewGuide
  readonly voices: readonly Voice[]
  readonly indicators: readonly Indicator[]
  readonly ties: readonly Tie[]
  readonly followUps: readonly FollowUp[]
  /** How members are reached by mail. */
  readonly reach?: readonly Reach[]
  /** Who publishes the programme's activities for IATI, and the person who said so. */
  readonly publisher?: { readonly publisher: Publisher; readonly by: string }
  /** A made-up country for the atlas. */
  readonly atlas?: AtlasSeed
  /** The text of an edition, and the person who published it. */
  readonly report?: { readonly text: ReportText; readonly publishedBy: string }
}

/** Sows a programme through the doors of the registry and of the stages; its figures stand and its report is out at once. All of it, or nothing. */
export function sowProgramme(db: Database, seed: ProgrammeSeed): Promise<void> {
  return transaction(db, async (tx) => {
    await sowRegistry(tx, seed)
    if (seed.atlas) await sowAtlas(tx, seed.atlas)
    await sowRoad(tx, seed)
    await recount(tx, seed.programme.code)
    if (seed.report) await sowReport(tx, seed.report)
  })
}

async function sowRegistry(db: Database, { cities, organisations, people, members, programme }: ProgrammeSeed): Promise<void> {
  await keepCities(db, cities)
  await keepOrganisations(db, organisations)
  await keepPeople(db, people)
  for (const { person, role } of members) await addMembership(db, person, programme.code, role)
}

async function sowRoad(db: Database, seed: ProgrammeSeed): Promise<void> {
  await makeRequest(db, seed.request)
  await makeProgramme(db, seed.programme)
  await addLectures(db, seed.lectures)
  await addMessages(db, seed.messages)
  await addRegistrations(db, seed.registrations)
  for (const { wave, plan, responses, codings } of seed.waves) {
    await startWave(db, wave)
    if (plan) await declareBreakdowns(db, { wave: wave.code, groupings: plan.groupings, items: plan.items }, plan.by)
    await importResponses(db, wave, responses, codings)
  }
  if (seed.guide) await setGuide(db, seed.guide)
  await addVoices(db, seed.voices)
  await defineIndicators(db, seed.programme.code, seed.indicators)
  await addTies(db, seed.ties)
  await addFollowUps(db, seed.followUps)
  for (const each of seed.reach ?? []) await keepReach(db, each)
  if (seed.publisher) await setPublisher(db, seed.programme.code, seed.publisher.publisher, seed.publisher.by)
}

async function sowReport(db: Database, { text, publishedBy }: NonNullable<ProgrammeSeed['report']>): Promise<void> {
  await addReportText(db, text)
  await publishReport(db, text.programme, text.edition, publishedBy)
}
