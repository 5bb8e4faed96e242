import { LANGUAGES } from '../../../kernel/language.ts'
import { canonical } from '../../../kernel/same.ts'
import { now } from '../../../platform/clock.ts'
import { codeVersion } from '../../../platform/code/index.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/hash.ts'
import { assemble, figuresIn, looseIn, type Material } from '../assemble/index.ts'
import type { ReportText } from '../model.ts'
import { problems } from '../problems.ts'
import { addPublication, lockText } from '../store.ts'
import { addFrozen } from '../store/frozen.ts'
import { requireCarried } from './claims.ts'
import { gather } from './gather.ts'
import { openReport } from './texts.ts'

/**
 * Lets everybody read an edition, and freezes its figures. Refused while a number in any language resolves to no figure or fact, while the
 * languages do not print the same figures, or while a sentence claims what no figure carries and nobody has signed it. Publishing it twice
 * is publishing it once. `looked` names the text that somebody looked at: another one is not published.
 */
export async function publishReport(db: Database, programme: string, edition: number, by: string, looked?: string): Promise<void> {
  await transaction(db, async (tx) => {
    await lockText(tx, programme, edition)
    const text = await openReport(tx, programme, { edition, preview: true })
    if (looked !== undefined && looked !== textName(text)) throw problems['report.text-changed']({ edition })
    const material = await gather(tx, text)
    if (material.frozen) return
    requireWhole(material, edition)
    requireCarried(material)
    if (!(await addPublication(tx, programme, edition, by))) return
    const { indicators, figures, tables, breakdowns, numbers = [], demand = [] } = material
    const evidence = { indicators, figures, tables, breakdowns, numbers, demand }
    await addFrozen(tx, programme, edition, { at: now(), version: codeVersion(), evidence, runs: material.urban.runs })
    await record(tx, { name: 'report.published', subject: programme, programme, actor: by, details: { edition } })
  })
}

/** What a text of an edition is known by in a form: another word is another name. */
export function textName(text: ReportText): string {
  return sha256(canonical(text)).slice(0, 32)
}

function requireWhole(material: Material, edition: number): void {
  const documents = LANGUAGES.map((language) => assemble(material, language))
  const loose = [...new Set(documents.flatMap((document) => looseIn(document).map(({ number }) => number)))]
  if (loose.length > 0)
    throw problems['report.loose-numbers']({ edition, numbers: loose.join(', ').slice(0, 500), example: '{{figure:...}}' })
  const [english, ...others] = documents.map((document) => ({ language: document.language, printed: figuresIn(document) }))
  for (const { language, printed } of others) {
    const figures = differing(english!.printed, printed)
    if (figures.length > 0) throw problems['report.figures-differ']({ edition, language: language, figures: figures.join(', ') })
  }
}

function differing(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id))
}
