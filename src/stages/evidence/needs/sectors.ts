import type { Text } from '../../../kernel/language.ts'
import { isPurpose, type Purpose as Code, PURPOSES } from '../../../registry/purposes/index.ts'

/** A purpose as a table of demand carries it: official name, and targets of the Sustainable Development Goals. */
export interface Purpose {
  readonly code: Code
  readonly name: string
  readonly targets: readonly string[]
}

/** What the choices of the library's question on priorities come to, until a person says otherwise. */
const USUAL: Readonly<Record<string, Code>> = {
  sme: '32130',
  trade_investment: '33110',
  digitalization: '22040',
  tourism: '33210',
  infrastructure: '43030',
  public_services: '15110',
  agriculture: '31110',
  ppp: '25010',
  skills: '11330',
  environment: '41010',
}

const PRIORITIES = 'priorities'

/** Which purpose a choice comes to: what a person said of it, or what is usual; undefined for none. */
export function purposeOf(item: string, code: string, said: readonly SaidSector[]): Purpose | undefined {
  const own = said.find((each) => each.item === item && each.code === code)
  const wanted = own ? own.purpose : item === PRIORITIES ? USUAL[code] : undefined
  return wanted !== undefined && isPurpose(wanted) ? { code: wanted, ...PURPOSES[wanted] } : undefined
}

/** What a person said a choice comes to; without a purpose: to none. */
export interface SaidSector {
  readonly item: string
  readonly code: string
  readonly purpose?: string
}

/** How many asked for one thing, in their own words and in those of others. */
export interface Demand {
  readonly item: string
  readonly code: string
  readonly label: Text
  readonly count: number
  readonly base: number
  readonly purpose?: Purpose
}
