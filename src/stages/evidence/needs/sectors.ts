import type { Text } from '../../../kernel/language.ts'

/** A purpose for which aid is given, as the OECD's Development Assistance Committee numbers them. Its official name is English. */
export interface Purpose {
  readonly code: string
  readonly name: string
  /** Targets of the Sustainable Development Goals that it serves most: this product's reading, no official table. */
  readonly targets: readonly string[]
}

/** Those that the needs of cities come to most; codes and names are those of the IATI code list Sector. */
export const PURPOSES: readonly Purpose[] = [
  { code: '11330', name: 'Vocational training', targets: ['4.3', '4.4'] },
  { code: '14020', name: 'Water supply and sanitation - large systems', targets: ['6.1'] },
  { code: '15110', name: 'Public sector policy and administrative management', targets: ['16.6', '16.7'] },
  { code: '15111', name: 'Public finance management (PFM)', targets: ['17.3'] },
  { code: '21010', name: 'Transport policy and administrative management', targets: ['9.1', '11.2'] },
  { code: '21020', name: 'Road transport', targets: ['9.1', '11.2'] },
  { code: '22040', name: 'Information and communication technology (ICT)', targets: ['9.c', '17.8'] },
  { code: '25010', name: 'Business policy and administration', targets: ['8.3', '17.17'] },
  { code: '25030', name: 'Business development services', targets: ['8.3'] },
  { code: '31110', name: 'Agricultural policy and administrative management', targets: ['2.3', '2.4'] },
  { code: '32120', name: 'Industrial development', targets: ['9.3'] },
  { code: '32130', name: 'Small and medium-sized enterprises (SME) development', targets: ['8.3', '9.3'] },
  { code: '32210', name: 'Mineral/mining policy and administrative management', targets: ['8.2'] },
  { code: '32310', name: 'Construction policy and administrative management', targets: ['11.6'] },
  { code: '33110', name: 'Trade policy and administrative management', targets: ['17.11', '8.2'] },
  { code: '33210', name: 'Tourism policy and administrative management', targets: ['8.9', '12.b'] },
  { code: '41010', name: 'Environmental policy and administrative management', targets: ['11.6', '13.2'] },
  { code: '43030', name: 'Urban development and management', targets: ['9.1', '11.2', '11.6'] },
]

/** What the choices of the library's question on priorities come to, until a person says otherwise. */
const USUAL: Readonly<Record<string, string>> = {
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
  return PURPOSES.find((purpose) => purpose.code === wanted)
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
