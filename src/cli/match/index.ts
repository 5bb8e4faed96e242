import { type Method, METHODS, MOST_CAPACITY, type Pair, sayReason } from '../../engines/matching/index.ts'
import type { Settings } from '../../settings.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { writeOutput } from '../output.ts'
import { explain } from './explain.ts'
import { openMarket } from './input.ts'
import { asJson, asTable, explainedTable } from './output.ts'
import { type Round, workOut } from './round.ts'

/** Who is introduced to whom. A market from a file needs no database. */
export const match: Command = {
  name: 'match',
  usage:
    'PROGRAMME | --input MARKET.json [--method coverage|deferred] [--capacity N] [--explain CITY] [--format table|json] [--output FILE]',
  does: 'Say which cities are introduced to each other, within what each can take, and why not others.',
  async run(args, settings) {
    const typed = readMatch(args)
    const { round, base, reasonsOf } = typed.input === undefined ? await ofProgramme(typed, settings) : ofFile(typed.input, typed)
    const explained = typed.explain === undefined ? undefined : explain(round, typed.explain)
    const table = () => (explained === undefined ? `${asTable(round, reasonsOf)}${base}` : explainedTable(explained, round.nameOf))
    writeOutput(typed.format === 'json' ? asJson(round, explained) : table(), typed.output)
    return 0
  },
}

interface Typed {
  readonly programme: string
  readonly input: string | undefined
  readonly method: Method
  readonly capacity: number | undefined
  readonly explain: string | undefined
  readonly format: 'table' | 'json'
  readonly output: string | undefined
}

function readMatch(args: readonly string[]): Typed {
  const isFile = args.some((word) => word === '--input' || word.startsWith('--input='))
  const { words, options } = readArguments(args, {
    words: isFile ? [] : ['PROGRAMME or --input'],
    options: ['input', 'method', 'capacity', 'explain', 'format', 'output'],
  })
  return {
    programme: words[0] ?? '',
    input: options.input,
    method: chosen('method', options.method, METHODS),
    capacity: readCapacity(options.capacity),
    explain: options.explain,
    format: chosen('format', options.format, isFile ? ['json', 'table'] : ['table', 'json']),
    output: options.output,
  }
}

interface Worked {
  readonly round: Round
  readonly base: string
  readonly reasonsOf?: (pair: Pair) => string
}

function ofFile(file: string, { method, capacity }: Typed): Worked {
  return { round: workOut(openMarket(file, capacity), method), base: '' }
}

/** How many reasons of a score are printed beside it. */
const SHOWN = 3

/** Opens the database only here: a market from a file needs none. */
async function ofProgramme({ programme, method, capacity }: Typed, settings: Settings): Promise<Worked> {
  const [{ withInstallation }, { matchProgramme }] = await Promise.all([
    import('../installation.ts'),
    import('../../stages/partnerships/index.ts'),
  ])
  const { market, scoreOf, base } = await withInstallation(settings, ({ db }) => matchProgramme(db, programme, capacity))
  const reasonsOf = ({ demand, offer }: Pair) => {
    const reasons = scoreOf(demand, offer).reasons.filter(({ code }) => code !== 'base')
    return reasons
      .slice(0, SHOWN)
      .map((reason) => `${reason.contribution < 0 ? '−' : '+'}${Math.abs(reason.contribution).toFixed(2)} ${sayReason(reason, 'en')}`)
      .join('; ')
  }
  const { responded, naming, wishing, offering } = base
  const said = `\n${wishing} of ${responded} respondents named a partner city, ${naming} a priority; ${market.demand.length} cities ask, ${market.offer.length} offer, and ${offering} offices have said what they offer. A score orders pairs and is no probability.\n`
  return { round: workOut(market, method), base: said, reasonsOf }
}

function readCapacity(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const value = Number(typed)
  if (typed.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= MOST_CAPACITY) return value
  throw new WrongUsage(`--capacity takes a whole number from 1 to ${MOST_CAPACITY}, and ${typed} came`)
}
