import { type Block, countAndPercent, type Table, type Words } from '../../../../engines/document/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { say } from '../../../../kernel/language.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** Demand in the words of the questionnaire beside the purposes and targets by which donors count. */
export function demandTable({ demand = [], tables }: Material, ledger: Ledger): readonly Block[] {
  if (demand.length === 0) return []
  const { t, language } = ledger
  const rows = demand.map(({ item, code, label, count, base, purpose }): readonly Words[] => {
    const counted = tables.find((table) => table.item === item)?.id ?? `table.${item}`
    const from = { id: `purpose.${item}.${code}`, wording: t.purpose, source: 'OECD-DAC, IATI Sector' }
    return [
      say(label, language),
      [{ fact: counted, text: countAndPercent(language, count, base) }],
      purpose ? [ledger.fact(purpose.code, from), ' ', { lang: 'en', text: purpose.name }] : '–',
      purpose
        ? [ledger.fact(purpose.targets.join(', '), { ...from, id: `sdg.${item}.${code}`, wording: t.targets, source: 'UN SDG' })]
        : '–',
    ]
  })
  const table: Table = {
    kind: 'table',
    caption: t.demand,
    header: [t.localWords, t.asked, t.purpose, t.targets],
    rows,
    widths: [2.4, 1.2, 3, 1],
    align: ['left', 'right', 'left', 'left'],
    rowHeaders: true,
    note: t.demandNote,
  }
  return [table]
}

/** What was typed as numbers, the median first and the mean beside it. */
export function numbersTable({ numbers = [] }: Material, ledger: Ledger): readonly Block[] {
  if (numbers.length === 0) return []
  const { t, language } = ledger
  const whole = (value: number) => formatNumber(value, language)
  const rows = numbers.map(({ wave, item, ask, n, median, quartiles, mean, implausible, excluded }): readonly Words[] => {
    const from = { id: `numbers.${wave}.${item}`, wording: say(ask, language), source: wave }
    const cell = (text: string): Words => [ledger.fact(text, from)]
    return [
      say(ask, language),
      cell(whole(n)),
      cell(whole(median)),
      cell(quartiles.map(whole).join('–')),
      cell(whole(mean)),
      cell(`${whole(implausible)}, ${whole(excluded)}`),
    ]
  })
  const table: Table = {
    kind: 'table',
    caption: t.numbersTyped,
    header: [t.what, t.answers, t.medianFirst, t.middleHalf, t.meanBeside, t.implausibleOut],
    rows,
    widths: [2.4, 0.9, 1.1, 1.6, 1.1, 1.3],
    align: ['left', 'right', 'right', 'right', 'right', 'right'],
    rowHeaders: true,
    note: t.numbersNote,
  }
  return [table]
}
