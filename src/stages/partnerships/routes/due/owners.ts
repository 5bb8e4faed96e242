import type { Text } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { organisationsBy } from '../../../../registry/organisations/index.ts'
import { peopleBy } from '../../../../registry/people/index.ts'

/** Those who see to something, by code: people, or organisations by their short names. Two queries. */
export async function ownersBy(db: Database, codes: readonly string[]): Promise<ReadonlyMap<string, { readonly name: Text }>> {
  const organisations = [...(await organisationsBy(db, codes)).values()].map(
    ({ code, short, name }) => [code, { name: short ?? name }] as const,
  )
  return new Map<string, { readonly name: Text }>([...organisations, ...(await peopleBy(db, codes))])
}
