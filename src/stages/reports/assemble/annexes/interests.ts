import type { Block } from '../../../../engines/document/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { say } from '../../../../kernel/language.ts'
import type { Interest } from '../../../partnerships/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** Cities that respondents named, as they were understood, the most named first. What they typed is not printed. */
export function interests(material: Material, ledger: Ledger): readonly Block[] {
  const read = material.interests.filter(({ country }) => country !== undefined)
  if (read.length === 0) return []
  const { t, language } = ledger
  const rows = [...Map.groupBy(read, (each) => `${each.country} ${each.partner ?? each.named ?? ''}`)].map(([key, group]) => ({
    key,
    first: group[0]!,
    mentions: group.reduce((sum, each) => sum + each.mentions, 0),
  }))
  rows.sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
  return [
    {
      kind: 'table',
      caption: t.interestsCaption,
      header: [t.understood, t.country, t.mentions],
      rows: rows.map(({ key, first, mentions }) => [
        cityOf(first, material, ledger),
        new Intl.DisplayNames(language, { type: 'region' }).of(first.country!) ?? first.country!,
        [ledger.fact(formatNumber(mentions, language), { id: `interest.${slug(key)}`, wording: t.mentions, source: t.openAnswers })],
      ]),
      align: ['left', 'left', 'right'],
      widths: [3, 2, 1],
      rowHeaders: true,
      note: t.interestsNote,
    },
  ]
}

function cityOf({ partner, named }: Interest, { cities }: Material, { t, language }: Ledger): string {
  const known = partner === undefined ? undefined : cities.get(partner)
  return known ? say(known.names, language) : (named ?? t.noCity)
}

function slug(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}
