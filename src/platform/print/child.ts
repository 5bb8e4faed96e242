/** The process that lays out one job and ends: the compiler's memory grows with each document. */
import compiler from '@myriaddreamin/typst-ts-node-compiler'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PrintAnswer, PrintJob } from './job.ts'

const assets = fileURLToPath(new URL('../../../assets', import.meta.url))

process.once('message', (job: PrintJob) => {
  process.send?.(layOut(job), () => process.disconnect())
})

function layOut({ main, json, files }: PrintJob): PrintAnswer {
  const typst = compiler.NodeCompiler.create({ workspace: assets, fontArgs: [{ fontPaths: [join(assets, 'fonts')] }] })
  typst.mapShadow(join(assets, 'data.json'), Buffer.from(json))
  for (const { path, bytes } of files) typst.mapShadow(join(assets, path), Buffer.from(bytes))
  const made = typst.compile({ mainFilePath: join(assets, main) })
  const failed = made.takeError()
  if (failed || !made.result) return { faults: failed ? typst.fetchDiagnostics(failed).map(wordsOf) : ['no document'], glyphs: [] }
  try {
    return { pdf: typst.pdf(made.result, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return refused(String(error))
  }
}

function wordsOf(diagnostic: { readonly message?: string; readonly path?: string; readonly range?: unknown }): string {
  return `${diagnostic.path ?? ''} ${JSON.stringify(diagnostic.range ?? '')} ${diagnostic.message ?? ''}`
}

/** PDF/UA is refused while writing; the compiler then gives its diagnostics as debug text. */
function refused(text: string): PrintAnswer {
  const faults = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'))
  const glyphs = faults.flatMap((fault) => /the text `"(.+)"` could not be displayed/.exec(fault)?.[1] ?? [])
  return { faults: faults.length > 0 ? faults : [text], glyphs }
}
