import { barChart, type Chart, intervalChart, likertChart } from '../../engines/document/index.ts'
import { fill, type Language, say } from '../../kernel/language.ts'
import type { Figure, Table } from './model.ts'
import { printedBase, printedValue } from './print.ts'
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
  return [...resultsDrawing(figures, language), ...scalesDrawing(tables, language)]
}

/** One bar chart for each item whose choices are counted. */
export function needsDrawings(figures: readonly Figure[], _tables: readonly Table[], language: Language): readonly Drawing[] {
  const counts = figures.filter(({ kind, section, items }) => kind === 'count' && section === 'needs' && items.length === 1)
  return [...Map.groupBy(counts, ({ items }) => items[0]).values()].filter((group) => group.length > 1).map((group) => bars(group, language))
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

/** Scales that share their labels stand in one chart; the middle answer is neutral where their number is odd. */
function scalesDrawing(tables: readonly Table[], language: Language): readonly Drawing[] {
  const scales = tables.filter(({ kind }) => kind === 'scale')
  const groups = Map.groupBy(scales, ({ rows }) => rows.map(({ code }) => code).join(' '))
  return [...groups.values()].map((group) => {
    const categories = group[0]!.rows.map(({ label }) => say(label, language))
    const rows = group.map(({ ask, rows: counted }) => ({ label: say(ask, language), counts: counted.map(({ count }) => count) }))
    const neutral = categories.length % 2 === 1 ? { neutral: (categories.length - 1) / 2 } : {}
    return {
      chart: likertChart({ language, categories, ...neutral, rows }),
      finding: findingWords(language).scale,
      base: findingWords(language).scaleBase,
      sources: group.map(({ id }) => id),
    }
  })
}

function bars(group: readonly Figure[], language: Language): Drawing {
  const sorted = group.toSorted((a, b) => b.count - a.count)
  const [most] = sorted
  return {
    chart: barChart({ language, rows: sorted.map(({ wording, count, base }) => ({ label: say(wording, language), count, base })) }),
    finding: fill(findingWords(language).most, { what: say(most!.wording, language), value: printedBase(most!, language) }),
    base: findingWords(language).countBase,
    sources: sorted.map(({ id }) => id),
  }
}
