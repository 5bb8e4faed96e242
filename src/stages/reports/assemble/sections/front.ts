import type { Block, KeyFigures, Words } from '../../../../engines/document/index.ts'
import { LANGUAGE_NAMES, LANGUAGES, say } from '../../../../kernel/language.ts'
import { type Figure, printedValue } from '../../../evidence/index.ts'
import { care } from '../care.ts'
import { isPrintable, type Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'
import { citation } from '../citation.ts'

/** Imprint and disclaimer, contents, executive summary with the band of key figures. */
export function front(material: Material, ledger: Ledger): readonly Block[] {
  const { t } = ledger
  return [
    { kind: 'heading', level: 1, style: 'plain', words: t.imprint, id: 'imprint' },
    { kind: 'imprint', rows: imprint(material, ledger) },
    ...(t.draft === '' ? [] : [{ kind: 'box', tone: 'note', blocks: [{ kind: 'paragraph', words: t.draft }] } as const]),
    ...material.text.disclaimer.map((text): Block => ({ kind: 'disclaimer', words: ledger.text(text) })),
    { kind: 'contents', depth: 2, title: t.contents },
    ...summary(material, ledger),
  ]
}

function imprint(material: Material, ledger: Ledger): readonly { readonly name: Words; readonly value: Words }[] {
  const { text, programme, waves, tables } = material
  const { t, language } = ledger
  const data = waves.flatMap(({ code }) => {
    const snapshot = tables.find(({ wave }) => wave === code)?.snapshot
    return snapshot === undefined
      ? []
      : [{ name: t.data, value: [ledger.fact(snapshot, { id: `data.${code}`, wording: t.dataOf, source: code })] }]
  })
  return [
    { name: t.programme, value: ledger.told(programme.title) },
    { name: t.authors, value: text.authors.map((author) => say(author, language)).join('; ') },
    { name: t.languages, value: LANGUAGES.map((each) => LANGUAGE_NAMES[each]).join(' · ') },
    ...data,
    { name: t.evidence, value: t.evidenceWords },
    { name: t.cite, value: citation(material, ledger) },
  ].filter(({ value }) => value !== '')
}

function summary({ text, figures }: Material, ledger: Ledger): readonly Block[] {
  if (text.summary.length === 0) return []
  return [
    { kind: 'heading', level: 1, style: 'plain', words: ledger.t.summary, id: 'summary' },
    ...band(figures, ledger),
    ...text.summary.map((each, index): Block => ({ kind: 'paragraph', words: ledger.text(each), ...(index === 0 ? { lead: true } : {}) })),
    ...care(ledger),
  ]
}

/** Registered, cities, answered, response rate: as many of them as there are. */
const BAND = ['registrations', 'cities', 'responses', 'response-rate']

function band(figures: readonly Figure[], { language }: Ledger): readonly KeyFigures[] {
  const found = BAND.flatMap((method) => figures.find((figure) => figure.method === method) ?? []).filter(isPrintable)
  if (found.length < 2) return []
  const items = found.map((figure) => ({
    figure: figure.id,
    text: printedValue(figure, language),
    caption: say(figure.wording, language),
  }))
  return [{ kind: 'keyFigures', items }]
}
