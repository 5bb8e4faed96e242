import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isId, newId } from '../../kernel/id.ts'
import { now } from '../clock.ts'
import type { KeptMail, Mail, Mailbox } from './mailer.ts'

/** A mailbox in a folder, one file a message; several processes may share it. */
export function openMailbox(folder: string): Mailbox {
  return {
    send: (mail) => keep(folder, { ...mail, id: newId(), at: now() }),
    mails: async () => (await all(folder)).sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)),
  }
}

async function keep(folder: string, mail: KeptMail): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, mail.id)
  await writeFile(`${file}.part`, JSON.stringify(mail), { mode: 0o600 })
  await rename(`${file}.part`, `${file}.json`)
}

async function all(folder: string): Promise<KeptMail[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && isId(name.slice(0, -5)))
  return Promise.all(names.map(async (name) => readMail(await readFile(path.join(folder, name), 'utf8'))))
}

function readMail(text: string): KeptMail {
  const kept = JSON.parse(text) as Mail & { readonly id: string; readonly at: string }
  return { ...kept, at: new Date(kept.at) }
}
