import type { Block, Words } from '../../../../engines/document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { nameOf } from '../names.ts'

/** Each institution that took part: its name, its country, and what it did. */
export function institutions(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  const parts = material.programme.parts.map(({ organisation, did }) => [organisation, ledger.told(did)] as const)
  const taught = material.lectures.map(({ institution }) => [institution, t.lecturers] as const)
  const all = [...new Map<string, Words>([...taught, ...parts])]
  if (all.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t.institutionsCaption,
      header: [t.institution, t.country, t.part],
      rows: all.map(([code, did]) => [nameOf(material, ledger, code), countryOf(material, ledger, code), did]),
      widths: [2.2, 1, 3],
      rowHeaders: true,
    },
  ]
}

function countryOf({ organisations }: Material, { language }: Ledger, code: string): string {
  const country = organisations.get(code)?.country
  if (country === undefined) return '–'
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
}
