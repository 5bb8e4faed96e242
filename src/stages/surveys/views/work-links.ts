import { may, type Right } from '../../../registry/access/index.ts'
import { html, type Piece } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { answersWords } from '../text/answers.ts'
import { codingWords } from '../text/coding.ts'
import { entryWords } from '../text/entry.ts'
import { erasingWords } from '../text/erasing.ts'
import { importWords } from '../text/imports/list.ts'

/** Links from a wave to the work on its answers, as far as the visitor may do it. */
export function workLinks({ language, visitor }: Pick<Frame, 'language' | 'visitor'>, { code, programme }: Wave): Piece {
  const all: readonly (readonly [right: Right, path: string, name: string])[] = [
    ['paper.enter', 'paper', entryWords(language).paper],
    ['answers.read', 'answers', answersWords(language).answers],
    ['answers.code', 'codings', codingWords(language).coding],
    ['answers.import', 'imports', importWords(language).imports],
    ['answers.erase', 'erasure', erasingWords(language).title],
    ['data.study', 'data', importWords(language).data],
  ]
  const mine = all.filter(([right]) => visitor !== undefined && may(visitor, right, programme))
  return mine.map(([, path, name]) => html`<a class="btn g" href="/${language}/surveys/${code}/${path}">${name}</a>`)
}
