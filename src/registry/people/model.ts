import type { Text } from '../../kernel/language.ts'

/** A person known to the platform. `organisation` and `city` are codes of the registry. */
export interface Person {
  readonly code: string
  readonly name: Text
  readonly title?: Text
  readonly organisation?: string
  readonly city?: string
  readonly about?: Text
  /** Where the facts about the person stand, when the person is public. */
  readonly source?: string
}
