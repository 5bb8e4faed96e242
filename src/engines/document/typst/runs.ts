import { runsOf, type Run, type Words } from '../words.ts'
import { languageOf } from './language.ts'

/** A run for the template: its text, and one key more that says what it is. */
export type TypstRun = Readonly<Record<string, unknown>> & { readonly text: string }

export function runsFor(words: Words): readonly TypstRun[] {
  return runsOf(words).map(runFor)
}

function runFor(run: Run): TypstRun {
  if (typeof run === 'string') return { text: run }
  if ('strong' in run) return { text: run.strong, strong: true }
  if ('figure' in run) return { text: run.text, figure: run.figure }
  if ('link' in run) return { text: run.text, link: run.link }
  return run.lang ? { text: run.text, in: languageOf(run.lang) } : { text: run.text }
}
