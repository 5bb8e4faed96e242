import { INTERVALS_FROM } from '../../../rules/index.ts'
import { wilson } from '../../../share/index.ts'
import { figuresOf } from '../../figures.ts'
import type { ClaimEvidence, ClaimFigure, Finding, Rule } from '../../model.ts'
import { clausesWithout, firstOf } from '../../text.ts'
import { ALL, DENIAL, STRENGTH, type StrengthWord } from '../../words/index.ts'

/**
 * "Most", "strong", "many" and "particularly" need figures, and each of them must carry the word: the lower end of its Wilson interval
 * is above
 * the word's threshold, on at least 10 answers. "All" needs a figure that counts everybody registered; "not all" claims nothing.
 */
export const strength: Rule = (claim, evidence) => {
  if (claim.medium === 'quotation' || claim.medium === 'picture') return []
  const figures = figuresOf(claim, evidence)
    .filter(({ kind }) => kind !== 'mean')
    .map((figure) => onAll(figure, evidence))
  const found = STRENGTH.flatMap((word) => {
    const words = firstOf(claim.text, word.patterns)
    return words === undefined ? [] : [judge(word, words, figures)]
  })
  const all = firstOf(clausesWithout(claim.text, DENIAL), ALL)
  return all === undefined ? found : [...found, judgeAll(all, figures, evidence.bases.registered)]
}

/** A figure on the base that a word of strength speaks of: for mentions all who responded, whether they named anything or not. */
function onAll(figure: ClaimFigure, { bases }: ClaimEvidence): ClaimFigure {
  return figure.restsOn === 'named' ? { ...figure, base: Math.max(figure.base, bases.responded ?? 0) } : figure
}

function judge({ word, above, otherwise }: StrengthWord, words: string, figures: readonly ClaimFigure[]): Finding {
  if (figures.length === 0) return { rule: 'word-without-figure', verdict: 'unsupported', words, values: { word } }
  const lows = figures.map((figure) => ({ figure, low: figure.base < INTERVALS_FROM ? 0 : wilson(figure.count, figure.base).low }))
  const { figure, low = 0 } = lows.sort((a, b) => a.low - b.low)[0] ?? {}
  const values = {
    word,
    figure: figure?.id ?? '',
    count: figure?.count ?? 0,
    of: figure?.base ?? 0,
    low: Math.floor(1000 * low + 0.5) / 10,
    above: 100 * above,
  }
  return low > above
    ? { rule: 'word-carried', verdict: 'supported', words, values }
    : { rule: 'word-too-strong', verdict: otherwise, words, values }
}

function judgeAll(words: string, figures: readonly ClaimFigure[], registered: number | undefined): Finding {
  if (figures.length === 0) return { rule: 'word-without-figure', verdict: 'unsupported', words, values: { word: 'all' } }
  const lacking = figures.find(({ count, base }) => count < base || base < (registered ?? base))
  const values = { word: 'all', count: (lacking ?? figures[0])?.count ?? 0, of: registered ?? lacking?.base ?? 0 }
  return lacking ? { rule: 'not-all', verdict: 'overclaim', words, values } : { rule: 'word-carried', verdict: 'supported', words, values }
}
