import type { Model, Weights } from './model.ts'
import { type Signal, SIGNALS } from './signals.ts'

/** Reads a model as parsed from assets/matching/model.json. Throws a plain Error for what is no such model: the file comes with Serai. */
export function readModel(input: unknown): Model {
  const { version, warm, cold } = recordOf(input, 'model')
  if (typeof version !== 'string') throw new TypeError('A model has a version')
  return { version, warm: readWeights(warm, 'warm'), cold: readWeights(cold, 'cold') }
}

function readWeights(input: unknown, name: string): Weights {
  const { base, signals } = recordOf(input, name)
  const read = SIGNALS.map((code) => {
    const { weight, mean } = recordOf(recordOf(signals, `${name}.signals`)[code], `${name}.signals.${code}`)
    return [code, { weight: numberOf(weight, code), mean: numberOf(mean, code) }] as const
  })
  return { base: numberOf(base, `${name}.base`), signals: Object.fromEntries(read) as Record<Signal, { weight: number; mean: number }> }
}

function recordOf(input: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null) throw new TypeError(`The model has no ${name}`)
  return input as Readonly<Record<string, unknown>>
}

function numberOf(input: unknown, name: string): number {
  if (typeof input !== 'number' || !Number.isFinite(input)) throw new TypeError(`The model's ${name} is no number`)
  return input
}
