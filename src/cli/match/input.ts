import { readFileSync } from 'node:fs'
import { type Market, readMarket } from '../../engines/matching/index.ts'
import { problems } from './problems.ts'

/** Reads a market from a JSON file; `-` is standard input. Throws Problems. */
export function openMarket(file: string, capacity: number | undefined): Market {
  return readMarket(parse(file, read(file)), capacity)
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw problems['match.no-file']({ file, said: (error as Error).message.split(',')[0] ?? '' })
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw problems['match.no-json']({ file, said: (error as Error).message.replaceAll(/\s+/g, ' ') })
  }
}
