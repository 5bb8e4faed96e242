import { createInterface } from 'node:readline'
import { buildGazetteer, type Candidate, type Gazetteer, resolve, type Resolution } from '../engines/matching/index.ts'
import { readGazetteer } from '../platform/gazetteer.ts'
import type { Command } from './command.ts'
import { WrongUsage } from './command.ts'
import { parseArgs } from 'node:util'

export const cities: Command = {
  name: 'cities',
  usage: 'resolve [TEXT] [--country CC]... [--json]',
  does: 'Say which city a typed name means; without a text, one name a line from standard input.',
  async run(args) {
    const { text, countries, json } = readWords(args)
    const say = json ? asJson : asLine
    const gazetteer = buildGazetteer(readGazetteer())
    for await (const query of text === undefined ? lines() : [text])
      process.stdout.write(`${say(resolve(gazetteer, query, known(gazetteer, countries)))}\n`)
    return 0
  },
}

interface Words {
  readonly text: string | undefined
  readonly countries: readonly string[]
  readonly json: boolean
}

function readWords(args: readonly string[]): Words {
  const { values, positionals } = parse(args)
  const [verb, text, extra] = positionals
  if (verb !== 'resolve') throw new WrongUsage(verb === undefined ? 'resolve is missing' : `resolve was expected, and ${verb} came`)
  if (extra !== undefined) throw new WrongUsage(`${extra} was not expected; put a name of several words in quotation marks`)
  return { text, countries: (values.country ?? []).map((code) => code.toUpperCase()), json: values.json ?? false }
}

function parse(args: readonly string[]) {
  try {
    const options = { country: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage((error as Error).message.split(/\. (?=To specify)/)[0])
  }
}

/** The countries, if the gazetteer has places in each of them. */
function known({ places }: Gazetteer, countries: readonly string[]): readonly string[] {
  const wrong = countries.find((code) => !places.some(({ country }) => country === code))
  if (wrong !== undefined) throw new WrongUsage(`--country takes two letters such as UZ, and ${wrong} came`)
  return countries
}

async function* lines(): AsyncIterable<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) if (line.trim() !== '') yield line
}

function asJson({ query, place, score, candidates }: Resolution): string {
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  const shown = ({ place: { id, name, country, population }, likeness }: Candidate) => ({
    id,
    name,
    country,
    population,
    score: rounded(likeness),
  })
  return JSON.stringify({
    query,
    id: place?.id ?? null,
    name: place?.name ?? null,
    country: place?.country ?? null,
    score: rounded(score),
    candidates: candidates.map(shown),
  })
}

function asLine({ query, place, candidates }: Resolution): string {
  if (place !== undefined) return `${query}: ${place.name}, ${place.country} (GeoNames ${place.id})`
  if (query.includes('\ufffd')) return `${query}: this is not UTF-8 text, so nobody can read it; save the list as UTF-8`
  if (candidates.length === 0) return `${query}: no place of this name is known`
  return `${query}: not sure. Perhaps ${candidates.map(({ place: { name, country } }) => `${name}, ${country}`).join('; ')}`
}
