import { formatNumber } from '../engines/script/index.ts'
import { say } from '../kernel/language.ts'
import {
  type Figure,
  figureRecord,
  figuresCsv,
  figuresOf,
  printedBase,
  printedReason,
  printedValue,
  recount,
} from '../stages/evidence/index.ts'
import { openProgramme } from '../stages/programmes/index.ts'
import { chosen, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { withInstallation } from './installation.ts'
import { writeOutput } from './output.ts'
import { textTable } from './text-table.ts'

export const figures: Command = {
  name: 'figures',
  usage: 'PROGRAMME [--format table|json|csv] [--output FILE]',
  does: 'Print the figures of a programme, each with its count, base, method and what was published before.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['PROGRAMME'], options: ['format', 'output'] })
    const format = chosen('format', options.format, ['table', 'json', 'csv'])
    await withInstallation(settings, async ({ db }) => {
      const programme = await openProgramme(db, words[0] ?? '')
      await recount(db, programme.code)
      writeOutput(FORMATS[format](await figuresOf(db, programme.code)), options.output)
    })
    return 0
  },
}

const FORMATS = {
  table,
  json: (all: readonly Figure[]) => `${JSON.stringify(all.map(figureRecord), null, 2)}\n`,
  csv: figuresCsv,
}

/** For reading in a terminal: one line a figure, the reasons of flagged ones below. */
function table(all: readonly Figure[]): string {
  const rows = all.map((figure) => [
    figure.id,
    say(figure.wording, 'en'),
    printedValue(figure, 'en'),
    printedBase(figure, 'en'),
    figure.interval ? `${figure.interval.low}–${figure.interval.high}%` : '',
    figure.published ?? '',
    figure.status,
  ])
  const reasons = all.flatMap((figure) => (figure.reason ? [`${figure.id}: ${printedReason(figure, 'en') ?? ''}`] : []))
  const flagged = reasons.length > 0 ? `\nFlagged:\n${reasons.map((line) => `  ${line}\n`).join('')}` : ''
  const head = ['id', 'figure', 'value', 'counted', '95% interval', 'published', 'status']
  return `${textTable(head, rows)}${flagged}\n${formatNumber(all.length, 'en')} figures, ${reasons.length} flagged.\n`
}
