import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { organisationsBy } from '../../../registry/organisations/index.ts'
import { peopleBy, type Person } from '../../../registry/people/index.ts'
import { figuresOf, indicatorsOf, tablesOf } from '../../evidence/index.ts'
import { lecturesOf, messagesOf } from '../../learning/index.ts'
import { followUpsOf, interestsOf } from '../../partnerships/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { findRequest } from '../../requests/index.ts'
import { wavesOf } from '../../surveys/index.ts'
import { guideOf, voicesOf } from '../../voices/index.ts'
import type { Material } from '../assemble/index.ts'
import type { ReportText } from '../model.ts'

/** All that the report is made of, as it is now. One query after the other, so that it also runs inside a transaction. */
export async function gather(db: Database, text: ReportText): Promise<Material> {
  const programme = await openProgramme(db, text.programme)
  const { code } = programme
  const request = programme.request === undefined ? undefined : await findRequest(db, programme.request)
  const lectures = await lecturesOf(db, code)
  const messages = await messagesOf(db, code)
  const voices = await voicesOf(db, code)
  const guide = await guideOf(db, code)
  const followUps = await followUpsOf(db, code)
  const interests = await interestsOf(db, code)
  const owners = followUps.flatMap(({ owner }) => owner ?? [])
  const people = await peopleBy(db, [
    ...lectures.map(({ lecturer }) => lecturer),
    ...messages.map(({ person }) => person),
    ...voices.map(({ person }) => person),
    ...owners,
  ])
  const houses = [
    ...programme.parts.map(({ organisation }) => organisation),
    ...lectures.map(({ institution }) => institution),
    ...owners,
    ...housesOf(people),
  ]
  return {
    text,
    programme,
    ...(request ? { request } : {}),
    organisations: await organisationsBy(db, houses),
    people,
    cities: new Map(
      (
        await citiesBy(
          db,
          interests.flatMap(({ partner }) => partner ?? []),
        )
      ).map((city) => [city.code, city]),
    ),
    lectures,
    messages,
    waves: await wavesOf(db, code),
    indicators: await indicatorsOf(db, code),
    figures: await figuresOf(db, code),
    tables: await tablesOf(db, code),
    ...(guide ? { guide } : {}),
    voices,
    interests,
    followUps,
  }
}

function housesOf(people: ReadonlyMap<string, Person>): readonly string[] {
  return people
    .values()
    .toArray()
    .flatMap(({ organisation }) => organisation ?? [])
}
