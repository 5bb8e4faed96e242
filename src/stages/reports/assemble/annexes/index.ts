import type { Block, Words } from '../../../../engines/document/index.ts'
import { agendaTable } from '../agenda.ts'
import { care } from '../care.ts'
import { isPrintable, type Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { countTable } from '../tables.ts'
import { byGroup } from './breakdowns.ts'
import { changed } from './changed.ts'
import { corrections } from './corrections.ts'
import { frozen } from './frozen.ts'
import { institutions } from './institutions.ts'
import { interests } from './interests.ts'
import { questionnaires } from './questionnaire.ts'

/** The annexes that have something in them: A, B, C ... in this order. */
export function annexes(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  return [
    ...annex(t.agenda, material.programme.sessions.length === 0 ? [] : [agendaTable(material, ledger, 'full')]),
    ...annex(t.institutions, institutions(material, ledger)),
    ...annex(t.questionnaire, questionnaires(material, ledger)),
    ...annex(t.fullTables, [
      ...material.tables.filter(isPrintable).map((table) => countTable(table, ledger)),
      ...interests(material, ledger),
    ]),
    ...annex(t.byGroup, byGroup(material, ledger)),
    ...annex(t.corrections, [...corrections(material, ledger), ...changed(material, ledger), ...care(ledger)]),
    ...annex(t.terms, [...under(t.licence, licence(material, ledger)), ...under(t.accessibility, [t.accessibilityWords])]),
    ...annex(t.register, [...sentences([t.registerWords, ...frozen(material, ledger)]), { kind: 'register', rows: 'all' }]),
  ]
}

function annex(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, style: 'annex', words: title }, ...blocks]
}

function sentences(all: readonly Words[]): readonly Block[] {
  return all.map((words) => ({ kind: 'paragraph', words }))
}

function under(title: string, all: readonly Words[]): readonly Block[] {
  return [{ kind: 'heading', level: 2, words: title }, ...sentences(all)]
}

function licence({ cities }: Material, ledger: Ledger): readonly Words[] {
  const { t } = ledger
  const geonames = ledger.kept('CC BY 4.0', { id: 'licence.geonames', wording: t.licence, source: 'geonames.org' })
  return [t.dataWords, ...(cities.size === 0 ? [] : [ledger.fill(t.citiesWords, { licence: geonames })])]
}
