import { percentHalfUp } from '../../../../engines/evidence/index.ts'
import { formatNumber, formatPercent } from '../../../../engines/script/index.ts'
import { fill, isLanguage, LANGUAGE_NAMES, type Language, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import type { Turnout } from '../../model.ts'
import { rowsBy, SMALLEST, type TurnoutRow } from '../../waves/turnout.ts'
import { waveWords } from '../../text/waves/index.ts'

/** Who answers by group, and of whom: those invited, or where the link is open those registered. */
export interface Watched {
  readonly groups: readonly Turnout[]
  readonly among: 'invited' | 'registered'
  /** Small groups are shown together. */
  readonly together: boolean
}

/** What the groups are called, by code. */
export type GroupNames = Readonly<Record<'role' | 'region' | 'city', ReadonlyMap<string, Text>>>

/** One table for each kind of group of which something is known: how many of how many, and the percentage where five or more are its base. */
export function turnoutTables({ groups, among, together }: Watched, names: GroupNames, language: Language): Html {
  const t = waveWords(language)
  const tables = (['role', 'region', 'city', 'language'] as const).flatMap((by) => {
    const rows = rowsBy(groups, by, together)
    return rows.some(({ group }) => group !== undefined) || rows.some(({ small }) => small) ? [table(by, rows, names, language)] : []
  })
  if (tables.length === 0) return html`<p class="note">${t.none}</p>`
  return html`<p class="base">${among === 'invited' ? t.baseInvited : t.baseRegistered}</p><div class="grid g2">${tables}</div>`
}

function table(by: Turnout['by'], rows: readonly TurnoutRow[], names: GroupNames, language: Language): Html {
  const t = waveWords(language)
  const head = { role: t.byRole, region: t.byRegion, city: t.byCity, language: t.byTongue }[by]
  return html`<div><table class="t turnout"><thead><tr><th scope="col">${head}</th><th scope="col" class="of">${t.answered}</th><th scope="col" class="num">%</th></tr></thead>
<tbody>${rows.map(
    (row) => html`<tr><th scope="row">${nameOf(row, names, language)}</th>
<td class="of">${row.invited === 0 ? formatNumber(row.answered, language) : fill(t.of, { n: formatNumber(row.answered, language), all: formatNumber(row.invited, language) })}</td><td class="num">${percent(row, language)}</td></tr>`,
  )}</tbody></table></div>`
}

function nameOf({ by, group, small }: TurnoutRow, names: GroupNames, language: Language): Piece {
  const t = waveWords(language)
  if (small) return t.small
  if (group === undefined) return t.notKnown
  if (by === 'language') return isLanguage(group) ? LANGUAGE_NAMES[group] : group
  const name = names[by].get(group)
  return name ? say(name, language) : group
}

function percent({ answered, invited }: TurnoutRow, language: Language): string {
  return invited < SMALLEST || answered > invited ? '—' : formatPercent(percentHalfUp(answered, invited), language)
}
