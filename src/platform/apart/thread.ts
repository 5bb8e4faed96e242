/** The thread that does the work of one module and tells what came of it. */
import { parentPort, workerData } from 'node:worker_threads'
import { LANGUAGES, type FullText } from '../../kernel/language.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Apart, Told } from './model.ts'

const { module, order } = workerData as { readonly module: string; readonly order: unknown }
const tell = (told: Told<unknown>) => parentPort?.postMessage(told, [])

try {
  const { run } = (await import(module)) as { readonly run: Apart<unknown, unknown> }
  tell({ result: await run(order, (progress) => tell({ progress })) })
} catch (error) {
  tell(
    error instanceof Problem
      ? { problem: asData(error) }
      : { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
}

/** A problem with its words filled in, as classes do not pass from thread to thread. */
function asData(problem: Problem) {
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, problem.say(language)])) as FullText
  return { code: problem.code, status: problem.status, words }
}
