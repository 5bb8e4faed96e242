import { stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { newId } from '../../kernel/id.ts'
import { equipmentOf } from '../../platform/equipment.ts'
import { freeSpace } from '../../platform/files/index.ts'
import {
  addFile,
  atlasProblems,
  checkFile,
  type Described,
  type Found,
  type Kind,
  KINDS,
  requireEnding,
  type Sent,
} from '../../registry/atlas/index.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { withInstallation } from '../installation.ts'

const OPTIONS = ['kind', 'title', 'licence', 'source', 'epoch', 'no-data'] as const
const MB = 1_000_000
/** What has to stay free beside the file. */
const MARGIN = 100 * MB

export const add: Command = {
  name: 'add',
  usage: `FILE --kind ${KINDS.join('|')} --title T --licence L --source S [--epoch 2020] [--no-data=N]`,
  does: 'Add a file of any size to the atlas and say what it is.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['FILE'], options: OPTIONS })
    const file = words[0] ?? ''
    const described = describedBy(options)
    requireEnding(described.kind, path.basename(file))
    const size = await sizeOf(file)
    return withInstallation(settings, async ({ db }) => {
      const { folder } = equipmentOf(db)
      const free = await freeSpace(folder)
      if (size + MARGIN > free)
        throw atlasProblems['atlas.no-room']({
          name: path.basename(file),
          size: Math.ceil(size / MB),
          free: Math.floor(Math.max(0, free - MARGIN) / MB),
        })
      const sent: Sent = {
        name: path.basename(file),
        content: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
        bytes: size,
      }
      const { id } = await addFile(db, newId(), described, sent)
      const found = await checkFile(db, id)
      process.stdout.write(`${path.basename(file)} is in the atlas: ${found ? wordsOf(found) : 'it was removed meanwhile'}\n`)
      return found === undefined || found.kind === 'problem' ? 1 : 0
    })
  },
}

function describedBy(options: Readonly<Partial<Record<(typeof OPTIONS)[number], string>>>): Described {
  const need = (name: 'title' | 'licence' | 'source' | 'kind') => {
    const value = options[name]?.trim()
    if (value === undefined || value === '') throw new WrongUsage(`--${name} is missing`)
    return value
  }
  const number = (name: 'epoch' | 'no-data') => {
    const value = options[name]
    if (value !== undefined && (value.trim() === '' || !Number.isFinite(Number(value))))
      throw new WrongUsage(`--${name} is a number, and ${value} came`)
    return value === undefined ? undefined : Number(value)
  }
  const [epoch, noData] = [number('epoch'), number('no-data')]
  return {
    kind: chosen<Kind>('kind', need('kind'), KINDS),
    title: need('title'),
    licence: need('licence'),
    source: need('source'),
    ...(epoch !== undefined && { epoch }),
    ...(noData !== undefined && { noData }),
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw atlasProblems['atlas.no-file']({ name: file })
  return found.size
}

function wordsOf(found: Found): string {
  const n = (value: number) => Math.round(value).toLocaleString('en')
  if (found.kind === 'problem') return `it cannot be used. ${found.words.en}`
  if (found.kind === 'flows') return `${n(found.lines)} flows of ${n(found.workers)} workers`
  if (found.kind === 'units') return `${n(found.units)} units in ${found.projection}, named by ${found.id}`
  const { width, height, projection, people, unit, way } = found
  const what = people === undefined ? `counted in ${unit}` : `${n(people)} people`
  const how = {
    direct: 'on cells of 1 km²',
    coarser: 'added up to cells of 1 km²',
    carried: 'carried over to cells of 1 km² by sum when it is classified',
  }[way]
  return `${n(width)} x ${n(height)} cells in ${projection}, ${what}, ${how}`
}
