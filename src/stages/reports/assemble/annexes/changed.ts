import type { Block, Words } from '../../../../engines/document/index.ts'
import { say } from '../../../../kernel/language.ts'
import { changesOf } from '../changes.ts'
import type { Ledger } from '../ledger/index.ts'
import { printed } from '../ledger/printed.ts'
import type { Material } from '../material.ts'

/** Which figures the edition before this one printed otherwise. What it printed is a fact of that edition. */
export function changed({ before, figures }: Material, ledger: Ledger): readonly Block[] {
  if (before === undefined) return []
  const { t, language } = ledger
  const changes = changesOf(before.figures, figures)
  if (changes.length === 0) return []
  const edition = String(before.edition)
  const from = { id: `edition.${edition}`, wording: t.edition, source: t.earlierEdition }
  const wording = ({ id, wording: words }: (typeof changes)[number]): Words => {
    const text = say(words, language)
    return /\d/.test(text) ? [ledger.fact(text, { id: `figure.${id}.wording`, wording: t.says, source: id })] : text
  }
  const was = ({ id, before: figure }: (typeof changes)[number]): Words =>
    figure
      ? [
          ledger.fact(printed(figure, 'cell', language), {
            ...from,
            id: `edition.${edition}.${id}`,
            wording: say(figure.wording, language),
          }),
        ]
      : t.notThere
  return [
    {
      kind: 'table',
      caption: ledger.fill(t.changedCaption, { before: [ledger.fact(edition, from)] }),
      header: [t.says, t.before, t.now],
      rows: changes.map((change) => [wording(change), was(change), change.now ? ledger.figure(change.now, 'cell') : t.notThere]),
      widths: [3, 2, 2],
      rowHeaders: true,
    },
  ]
}
