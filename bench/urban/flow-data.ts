/** Made-up flows that can be written in JavaScript and in SQL alike: flow i is a few products cut to 32 bits. */
export const UNITS = 30_000
export const CITIES = 600
/** Every twentieth unit belongs to a city. */
export const EACH = 20

/** From none to three tenths of the workers of a unit go to the city of its square. */
const DRAWN = 4
const [HOME, KIND, WORK, COUNT] = [2654435761, 2246822519, 3266489917, 668265263] as const
const LOW = 7

function mixed(i: number, by: number): number {
  return (Math.imul(i, by) >>> 0) >>> LOW
}

/** Flows `first` to `first + count - 1`, as they would come from a file. */
export function flowsFrom(
  first: number,
  count: number,
): { readonly from: Int32Array; readonly to: Int32Array; readonly workers: Float64Array } {
  const [from, to, workers] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)]
  for (let k = 0; k < count; k++) {
    const i = first + k
    const home = mixed(i, HOME) % UNITS
    from[k] = home
    to[k] = mixed(i, KIND) % 10 < home % DRAWN ? Math.floor(home / EACH) * EACH : mixed(i, WORK) % UNITS
    workers[k] = 1 + (mixed(i, COUNT) % 9)
  }
  return { from, to, workers }
}

/** The same flows as a table of SQL. */
export function flowsInSql(count: number): string {
  const mix = (by: number) => `(((i * ${by}) & 4294967295) >> ${LOW})`
  return `create table flows as
    select home, (case when kind < home % ${DRAWN} then home // ${EACH} * ${EACH} else work end)::integer as work, workers
    from (select (${mix(HOME)} % ${UNITS})::integer as home, ${mix(KIND)} % 10 as kind, (${mix(WORK)} % ${UNITS})::integer as work,
      (1 + ${mix(COUNT)} % 9)::double as workers from (select range::ubigint as i from range(${count})))`
}

/** The city of each unit, or -1. */
export function cityOf(unit: number): number {
  return unit % EACH === 0 ? (unit / EACH) % CITIES : -1
}
