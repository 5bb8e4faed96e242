import { letters } from '../chart/draw/index.ts'
import { runsOf, type Run, type Words } from '../words.ts'
import { safeAddress, tag } from './tag.ts'

/** The address of what stands behind a figure, if there is one. */
export type FigureAddress = (id: string) => string | undefined

/** The words as HTML: figures with a diamond and a link to how they were counted, other languages with their `lang`. */
export function inline(words: Words, address: FigureAddress): string {
  return runsOf(words)
    .map((run) => inlineRun(run, address))
    .join('')
}

function inlineRun(run: Run, address: FigureAddress): string {
  if (typeof run === 'string') return letters(run)
  if ('strong' in run) return tag('strong', {}, letters(run.strong))
  if ('figure' in run) return figureLink(run.figure, run.text, address)
  if ('link' in run) {
    const href = safeAddress(run.link)
    return href === undefined ? letters(run.text) : tag('a', { href }, letters(run.text))
  }
  return run.lang === undefined ? letters(run.text) : tag('span', { lang: run.lang }, letters(run.text))
}

export function figureLink(id: string, text: string, address: FigureAddress): string {
  const href = address(id)
  return href === undefined ? tag('span', { class: 'fg' }, letters(text)) : tag('a', { class: 'fg', href }, letters(text))
}
