import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { say, task, timed, megabytes, type Measured } from './report.ts'

const LINE = 'npm install --no-save @duckdb/node-api@1.5.6-r.1'

/** What each way says of the same flows: how many units have a city that draws 15 % of their workers, and how many workers go to cities. */
interface Answer extends Measured {
  readonly units: number
  readonly workers: number
}

/**
 * The 15 % rule over so many flows between 30,000 units with 600 cities: the engine takes them a million at a time, as from a file; DuckDB has them in a table
 * in memory. Each runs in a process of its own, and making the flows is not counted. DuckDB is no dependency of Serai: it is found where it
 * is installed, or where SERAI_DUCKDB names the folder that holds its node_modules.
 */
export async function measureFlows(flows: number, folder: string): Promise<void> {
  say(`15 % rule over ${flows.toLocaleString('en')} flows`, '')
  const pass = await task<Measured>('flows-pass', flows, 0, folder)
  say('one pass over the flows', timed(pass))
  const engine = await task<Answer>('flows', flows, 0, folder)
  say('engine, one thread', `${timed(engine)}, peak memory ${megabytes(engine.memory)}`)
  const program = findDuckDb()
  if (program === undefined) return say('DuckDB', `is not installed; to see it beside: ${LINE}`)
  const duck = await task<Answer>('flows-duckdb', flows, 0, program)
  const same = duck.units === engine.units && duck.workers === engine.workers
  say('DuckDB, all threads, table in memory', `${timed(duck)}, peak memory ${megabytes(duck.memory)}`)
  say('both say', same ? `${engine.units} units, ${engine.workers.toLocaleString('en')} workers to cities` : 'DIFFERENT NUMBERS')
}

/** Where DuckDB's module lies. */
function findDuckDb(): string | undefined {
  const near = [process.env['SERAI_DUCKDB'], process.cwd()].flatMap((folder) => (folder === undefined ? [] : [`${folder}/package.json`]))
  for (const place of near) {
    try {
      return pathToFileURL(createRequire(place).resolve('@duckdb/node-api')).href
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  return undefined
}
