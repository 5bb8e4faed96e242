// Seats: `npm run bench -- allocate`. CPU and wall time of a round, the solver HiGHS on the same linear programme beside it.
import door from 'highs'
import { allocate, type Market, METHODS } from '../src/engines/matching/index.ts'
import { random, simulated } from '../test/matching/markets.ts'
import { programmeOf, worthOf } from '../test/matching/oracle.ts'

/** Measures both methods on a simulated round and on ones without pattern, the largest with every pair rated. */
export async function run(): Promise<void> {
  const solver = await (door as unknown as typeof door.default)()
  const rounds: Readonly<Record<string, Market>> = {
    '35 x 40, simulated': simulated(1),
    '100 x 100, half of the pairs': random(1, 100, 100, 3, 0.5),
    '300 x 300, half of the pairs': random(1, 300, 300, 3, 0.5),
    '300 x 300, all pairs': random(1, 300, 300, 3, 0),
  }
  for (const [name, market] of Object.entries(rounds)) {
    for (const method of METHODS) timed(`${name}: ${method}`, () => allocate(market, method).pairs.length)
    const worth = worthOf(allocate(market).pairs.map(({ demand, score = 0 }) => ({ demand, score })))
    timed(`${name}: HiGHS, the sum alone`, () => Math.round(solver.solve(programmeOf(market, worth)).ObjectiveValue * 1000) / 1000)
  }
}

function timed(name: string, work: () => number): void {
  const [cpu, began] = [process.cpuUsage(), performance.now()]
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  process.stdout.write(
    `${name.padEnd(46)} ${Math.round(performance.now() - began)} ms, ${Math.round((user + system) / 1000)} ms CPU (${result})\n`,
  )
}
