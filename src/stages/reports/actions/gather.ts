import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { organisationsBy } from '../../../registry/organisations/index.ts'
import { peopleBy, type Person } from '../../../registry/people/index.ts'
import { type Evidence, evidenceOf } from '../../evidence/index.ts'
import { lecturesOf, messagesOf } from '../../learning/index.ts'
import { followUpsOf, interestsOf, partnershipFigures } from '../../partnerships/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { findRequest } from '../../requests/index.ts'
import { answeredWaves, wavesOf } from '../../surveys/index.ts'
import { guideOf, voicesOf } from '../../voices/index.ts'
import type { Material } from '../assemble/index.ts'
import type { ReportText } from '../model.ts'
import { signedClaimsOf } from '../store/claims.ts'
import { findFrozen, findFrozenBefore } from '../store/frozen.ts'
import { gatherUrban } from './urban.ts'

/**
 * All that the report is made of: the figures as they were frozen when the edition was published, or else as they are now; the rest as it
 * is now, so that a consent that was withdrawn is heeded. One query after the other, so that it also runs inside a transaction.
 */
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
  const signed = await signedClaimsOf(db, code, text.edition)
  const people = await peopleBy(db, [
    ...signed.map(({ by }) => by),
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
  const evidence = await gatherEvidence(db, text)
  const partnerships = await partnershipFigures(db, code, evidence.frozen?.at)
  const urban = await gatherUrban(db, code, evidence.frozen?.runs)
  const answered = await answeredWaves(db, code, evidence.frozen?.at)
  return {
    text,
    programme,
    ...(request ? { request } : {}),
    organisations: await organisationsBy(db, houses),
    people,
    cities: new Map(
      (await citiesBy(db, [...interests.flatMap(({ partner }) => partner ?? []), ...urban.figures.map(({ city }) => city)])).map((city) => [
        city.code,
        city,
      ]),
    ),
    lectures,
    messages,
    waves: (await wavesOf(db, code)).filter((wave) => answered.has(wave.code)),
    ...evidence,
    signed,
    ...(guide ? { guide } : {}),
    voices,
    interests,
    followUps,
    urban,
    ...(partnerships.begun.count > 0 ? { partnerships } : {}),
  }
}

type OfEvidence = Evidence & Pick<Material, 'frozen' | 'before'>

async function gatherEvidence(db: Database, { programme, edition }: ReportText): Promise<OfEvidence> {
  const frozen = await findFrozen(db, programme, edition)
  const before = await findFrozenBefore(db, programme, edition)
  return {
    ...(frozen?.evidence ?? (await evidenceOf(db, programme))),
    ...(frozen ? { frozen: { at: frozen.at, version: frozen.version, runs: frozen.runs } } : {}),
    ...(before ? { before: { edition: before.edition, figures: before.evidence.figures } } : {}),
  }
}

function housesOf(people: ReadonlyMap<string, Person>): readonly string[] {
  return people
    .values()
    .toArray()
    .flatMap(({ organisation }) => organisation ?? [])
}
