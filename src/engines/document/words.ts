import type { Run, Words } from './model.ts'

/** The words as runs; a plain text is one run. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [words] : words
}

/** What the run says, without what it stands for. */
export function textOf(run: Run): string {
  if (typeof run === 'string') return run
  return 'strong' in run ? run.strong : run.text
}

/** The words as plain text, for titles, text alternatives and attachments. */
export function plain(words: Words): string {
  return runsOf(words).map(textOf).join('')
}

