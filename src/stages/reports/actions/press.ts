import type { TypstJob } from '../../../engines/document/index.ts'
import { sha256 } from '../../../platform/hash.ts'
import { print } from '../../../platform/print/index.ts'

/** PDFs that were made lately, by the hash of what they were made from. */
const made = new Map<string, Promise<Uint8Array>>()
const KEPT = 20

/** The PDF of a job. An equal job is printed once; who asks for it meanwhile waits for the same one. */
export function press(job: TypstJob): Promise<Uint8Array> {
  const key = jobHash(job)
  const pdf = made.get(key) ?? print(job)
  made.delete(key)
  made.set(key, pdf)
  for (const oldest of [...made.keys()].slice(0, -KEPT)) made.delete(oldest)
  pdf.catch(() => made.delete(key))
  return pdf
}

/** Equal jobs have equal hashes: also what a browser keeps a PDF by. */
export function jobHash({ main, json, files }: TypstJob): string {
  return sha256([main, sha256(json), ...files.flatMap(({ path, bytes }) => [path, sha256(bytes)])].join('\n'))
}
