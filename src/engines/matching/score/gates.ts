/** What must hold before two cities may be introduced at all, whatever their score. */
export interface GateFacts {
  readonly same: boolean
  /** The country of each, and those that the organiser allows; all when the list is empty. */
  readonly countries: readonly [string, string]
  readonly allowed: readonly string[]
  /** Languages that each city's office works in, and those for which there is an interpreter between them. */
  readonly languages: readonly [readonly string[], readonly string[]]
  readonly interpreters: readonly string[]
  readonly tied: boolean
  readonly refused: boolean
  /** Undefined where no approval is needed. */
  readonly approved?: boolean
}

/** Why two cities may not be introduced. */
export const GATES = ['same-city', 'country-not-allowed', 'no-common-language', 'tie-exists', 'refused-before', 'approval-missing'] as const
export type Gate = (typeof GATES)[number]

/** All gates that are closed; none when the two may be introduced. Languages close nothing while a city has not said its own. */
export function closedGates({ same, countries, allowed, languages, interpreters, tied, refused, approved }: GateFacts): readonly Gate[] {
  const [one, other] = languages
  const speaks =
    one.length === 0 || other.length === 0 || one.some((language) => other.includes(language) || interpreters.includes(language))
  const closed: Readonly<Record<Gate, boolean>> = {
    'same-city': same,
    'country-not-allowed': allowed.length > 0 && countries.some((country) => !allowed.includes(country)),
    'no-common-language': !speaks,
    'tie-exists': tied,
    'refused-before': refused,
    'approval-missing': approved === false,
  }
  return GATES.filter((gate) => closed[gate])
}
