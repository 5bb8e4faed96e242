import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/hash.ts'
import { openProgramme } from '../../programmes/index.ts'
import type { Material } from '../assemble/index.ts'
import { claimKey, claimsOf, isOpen, needsSignature, type ReportClaim } from '../claims/check.ts'
import { problems } from '../problems.ts'
import { addSignedClaim } from '../store/claims.ts'
import { gather } from './gather.ts'
import { openReport, type Wanted } from './texts.ts'

/** A report's edition with every sentence in it that claims something. */
export interface CheckedReport {
  readonly material: Material
  readonly claims: readonly ReportClaim[]
}

/** The claims of an edition: the newest, published or not, when none is named. */
export async function checkReport(db: Database, programme: string, wanted: Wanted): Promise<CheckedReport> {
  const { code } = await openProgramme(db, programme)
  const material = await gather(db, await openReport(db, code, wanted))
  return { material, claims: claimsOf(material) }
}

/** Refuses an edition in which a sentence claims what no figure carries and nobody has signed it. */
export function requireCarried(material: Material): void {
  const open = claimsOf(material).filter(isOpen)
  if (open.length === 0) return
  const sentences = open.slice(0, SHOWN).map(({ language, words }) => `“${words.slice(0, 160)}” (${language})`)
  throw problems['report.claims-open']({ edition: material.text.edition, n: open.length, sentences: sentences.join(' ') })
}

const SHOWN = 5
const LONGEST = 1000

/** What somebody says who answers for a sentence that no figure carries. */
export interface Signature {
  readonly edition: number
  readonly claim: string
  readonly reason: string
  readonly by: string
}

/** Signs a claim of an edition that is not published yet. Signing it twice is signing it once. */
export async function signClaim(db: Database, programme: string, { edition, claim, reason, by }: Signature): Promise<void> {
  const said = reason.trim()
  if (said === '' || said.length > LONGEST) throw problems['claim.reason']({ most: LONGEST })
  await transaction(db, async (tx) => {
    const { material, claims } = await checkReport(tx, programme, { edition, preview: true })
    const found = claims.find((each) => hashOf(each) === claim && needsSignature(each))
    if (!found) throw problems['claim.unknown']({ edition })
    if (material.frozen) throw problems['report.edition-closed']({ programme, edition })
    const { language, written, verdict } = found
    const signed = { claim, language, sentence: written, verdict, reason: said, by, at: now() }
    if (!(await addSignedClaim(tx, programme, edition, signed))) return
    await record(tx, { name: 'claim.signed', subject: programme, programme, actor: by, details: { edition, language, sentence: written } })
  })
}

/** What a sentence is known by in a form. */
export function hashOf(claim: ReportClaim): string {
  return sha256(claimKey(claim)).slice(0, 32)
}
