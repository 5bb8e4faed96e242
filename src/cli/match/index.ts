import { MOST_CAPACITY, type Method, METHODS } from '../../engines/matching/index.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { writeOutput } from '../output.ts'
import { explain } from './explain.ts'
import { openMarket } from './input.ts'
import { asJson, asTable, explainedTable } from './output.ts'
import { workOut } from './round.ts'

/** Who is introduced to whom. A market from a file needs no database. */
export const match: Command = {
  name: 'match',
  usage: '--input MARKET.json [--method coverage|deferred] [--capacity N] [--explain CITY] [--format table|json] [--output FILE]',
  does: 'Say which cities are introduced to each other, within what each can take, and why not others.',
  async run(args) {
    const { options } = readArguments(args, { words: [], options: ['input', 'method', 'capacity', 'explain', 'format', 'output'] })
    const method: Method = chosen('method', options.method, METHODS)
    const format = chosen('format', options.format, options.input === undefined ? ['table', 'json'] : ['json', 'table'])
    if (options.input === undefined) throw new WrongUsage('--input is missing')
    const round = workOut(openMarket(options.input, readCapacity(options.capacity)), method)
    const explained = options.explain === undefined ? undefined : explain(round, options.explain)
    const table = () => (explained === undefined ? asTable(round) : explainedTable(explained, round.nameOf))
    writeOutput(format === 'json' ? asJson(round, explained) : table(), options.output)
    return 0
  },
}

function readCapacity(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const value = Number(typed)
  if (typed.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= MOST_CAPACITY) return value
  throw new WrongUsage(`--capacity takes a whole number from 1 to ${MOST_CAPACITY}, and ${typed} came`)
}
