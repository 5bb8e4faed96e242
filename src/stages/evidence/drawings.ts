import { barChart, type Chart, intervalChart, likertChart } from '../../engines/document/index.ts'
import { fill, type Language, say } from '../../kernel/language.ts'
import type { Figure, Table } from './model.ts'
import { printedBase, printedValue } from './print.ts'
import { scaleOf } from './scale.ts'
import { findingWords } from './text.ts'

/** A chart with its finding as title, its base below, and the figures and tables that its numbers come from. */
export interface Drawing {
  readonly chart: Chart
  readonly finding: string
  readonly base: string
  readonly sources: readonly string[]
}

/** The key results as dots with their intervals, and the scales on which they were given as diverging bars. */
export function evaluationDrawings(figures: readonly Figure[], tables: readonly Table[], language: Language): readonly Drawing[] {
  const waves = new Set(figures.flatMap(({ wave }) => wave ?? []))
  const shown = tables.filter(({ wave }) => waves.size === 0 || waves.has(wave))
  return [...resultsDrawing(figures, language), ...scalesDrawing(shown, language)]
}

/** One bar chart for each item whose choices are counted. */
export function needsDrawings(figures: readonly Figure[], tables: readonly Table[], language: Language): readonly Drawing[] {
  const counts = figures.filter(({ kind, section, items }) => kind === 'count' && section === 'needs' && items.length === 1)
  return [...Map.groupBy(counts, ({ items }) => items[0]).values()]
    .filter((group) => group.length > 1)
    .map((group) => bars(group, tables, language))
}

function resultsDrawing(figures: readonly Figure[], language: Language): readonly Drawing[] {
  const shares = figures.filter(({ kind, section }) => kind === 'percent' && section === 'results')
  if (shares.length < 2) return []
  const sorted = shares.toSorted((a, b) => b.count / b.base - a.count / a.base)
  const [most] = sorted
  const rows = sorted.map(({ wording, count, base, interval }) => ({
    label: say(wording, language),
    count,
    base,
    ...(interval ? { interval } : {}),
  }))
  return [
    {
      chart: intervalChart({ language, rows }),
      finding: fill(findingWords(language).most, { what: say(most!.wording, language), value: printedValue(most!, language) }),
      base: findingWords(language).intervalBase,
      sources: sorted.map(({ id }) => id),
    },
  ]
}

/** Scales that share their labels stand in one chart. */
function scalesDrawing(tables: readonly Table[], language: Language): readonly Drawing[] {
  const scales = tables.filter(({ kind }) => kind === 'scale').map((table) => ({ table, scale: scaleOf(table) }))
  const groups = Map.groupBy(scales, ({ scale }) => scale.rows.map(({ code }) => code).join(' '))
  return [...groups.values()].map((group) => {
    const { rows: points, neutral } = group[0]!.scale
    const categories = points.map(({ label }) => say(label, language))
    const rows = group.map(({ table, scale }) => ({ label: say(table.ask, language), counts: scale.rows.map(({ count }) => count) }))
    return {
      chart: likertChart({ language, categories, ...(neutral === undefined ? {} : { neutral }), rows }),
      finding: findingWords(language).scale,
      base: findingWords(language).scaleBase,
      sources: group.map(({ table }) => table.id),
    }
  })
}

/** The bars of one item: each is named by its choice, as the question above them says what was asked. */
function bars(group: readonly Figure[], tables: readonly Table[], language: Language): Drawing {
  const sorted = group.toSorted((a, b) => b.count - a.count)
  const [most] = sorted
  const table = tables.find(({ item }) => item === most!.items[0])
  const nameOf = ({ codes, wording }: Figure) =>
    say(table?.rows.find(({ code }) => codes.length === 1 && code === codes[0])?.label ?? wording, language)
  return {
    chart: barChart({ language, rows: sorted.map((figure) => ({ label: nameOf(figure), count: figure.count, base: figure.base })) }),
    finding: fill(findingWords(language).most, { what: say(most!.wording, language), value: printedBase(most!, language) }),
    base: findingWords(language).countBase,
    sources: sorted.map(({ id }) => id),
  }
}
