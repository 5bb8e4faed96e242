import type { Text } from '../../kernel/language.ts'

/** An organisation that asks, organises, funds, trains or hosts. */
export interface Organisation {
  readonly code: string
  readonly name: Text
  readonly short?: Text
  readonly country?: string
  readonly kind: 'government' | 'school' | 'united-nations' | 'association' | 'academy' | 'city' | 'union' | 'company'
  readonly about?: Text
}
