import type { Generated } from 'kysely'
import type { Language, Text } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import type { Agreement, Consent, Indicator, MoneyLine, State } from '../../model/pipeline/dossier.ts'
import type { Step } from '../../model/pipeline/steps.ts'

interface Written {
  id: string
  by: string
  at: Date
}
interface OfPartnership extends Written {
  partnership: string
}
interface OfPilot extends Written {
  pilot: string
}

/** The tables of what follows when two cities have found each other. */
export type PipelineTables = {
  partnerships_partnerships: {
    code: string
    programme: string
    one: string
    other: string
    introduction: string | null
    begun: Date
    by: string
  }
  partnerships_history: {
    id: Generated<number>
    partnership: string
    what: string
    by: string
    at: Date
    details: Readonly<Record<string, string | number>>
  }
  partnerships_steps: { partnership: string; step: Step; by: string; at: Date }
  partnerships_states: { id: Generated<number>; partnership: string; state: State; reason: string; by: string; at: Date }
  partnerships_contacts: OfPartnership & { city: string; person: string }
  partnerships_consents: OfPartnership & {
    city: string
    scope: Consent['scope']
    state: Consent['state']
    who: string
    day: string
  }
  partnerships_meetings: OfPartnership & { day: string; place: string; interpreters: string; minutes: string; language: Language }
  partnerships_agreements: OfPartnership & {
    kind: Agreement['kind']
    title: string
    signed: string
    ends: string | null
    signatories: Agreement['signatories']
    others: string | null
    language: Language
    file_name: string
    file_type: string
    file: Uint8Array
  }
  partnerships_plan_items: OfPartnership & {
    what: string
    owner: string
    due: string
    minor: number | null
    currency: string | null
    language: Language
  }
  partnerships_pilots: OfPartnership & {
    title: Text
    about: Text
    city: string
    sector: string
    target: string
    starts: string
    ends: string
  }
  partnerships_milestones: OfPilot & { what: string; owner: string; due: string; language: Language }
  partnerships_indicators: OfPilot & {
    title: Text
    measure: Indicator['measure']
    baseline: number
    baseline_day: string
    target: number
    target_day: string
  }
  partnerships_measurements: Written & { indicator: string; value: number; day: string; evidence: string; language: Language }
  partnerships_money: OfPartnership & {
    pilot: string | null
    kind: MoneyLine['kind']
    form: MoneyLine['form']
    minor: number | null
    currency: string | null
    quantity: number | null
    unit: string | null
    giver: string
    day: string
    note: string
    language: Language
  }
  partnerships_money_struck: { line: string; reason: string; by: string; at: Date }
  partnerships_held_files: Written & { name: string; type: string; file: Uint8Array }
}

export const pipelineTables = (db: Database) => db.withTables<PipelineTables>()
