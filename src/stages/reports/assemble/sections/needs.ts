import type { Block } from '../../../../engines/document/index.ts'
import { type Figure, needsDrawings } from '../../../evidence/index.ts'
import { care } from '../care.ts'
import { isPrintable, type Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { chartBlock, figureList } from '../tables.ts'
import { demandTable, numbersTable } from './demand.ts'

/** Who answered, what their cities live from and put first, and with whom they would like to work. */
export function needs(material: Material, ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const shown = material.figures.filter(isPrintable)
  const inNeeds = shown.filter(({ section }) => section === 'needs')
  const inInterests = shown.filter(({ section }) => section === 'interests')
  if (inNeeds.length + inInterests.length === 0) return []
  const profile = inNeeds.filter(({ kind }) => kind !== 'count')
  return [
    { kind: 'heading', level: 1, words: t.needs, id: 'needs' },
    ...under(t.profile, [...numbersTable(material, ledger), ...figureList(profile, ledger), ...care(ledger)]),
    ...under(t.priorities, [...needsDrawings(inNeeds, material.tables, language).map(chartBlock), ...single(inNeeds, ledger)]),
    ...under(t.demand, demandTable(material, ledger)),
    ...under(t.partners, partners(inInterests, ledger)),
    ...care(ledger),
  ]
}

function under(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, words: title }, ...blocks]
}

/** Counts that stand alone, for which no chart is drawn. */
function single(figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  const counts = figures.filter(({ kind }) => kind === 'count')
  const alone = [...Map.groupBy(counts, ({ items }) => items.join(' ')).values()].filter(({ length }) => length === 1)
  return figureList(alone.flat(), ledger)
}

function partners(figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  const shares = figures.filter(({ kind }) => kind === 'percent')
  const counts = figures.filter(({ kind }) => kind !== 'percent')
  const asNeeds = counts.map((figure): Figure => ({ ...figure, section: 'needs' }))
  return [
    ...figureList(shares, ledger),
    ...needsDrawings(asNeeds, [], ledger.language).map(({ base: _, ...drawing }) =>
      chartBlock({ ...drawing, base: ledger.t.mentionsBase }),
    ),
    ...single(counts, ledger),
  ]
}
