import type { Instrument } from '../instrument.ts'
import { bands } from './choices/bands.ts'
import { alike } from './choices/alike.ts'
import { noneWithOthers } from './choices/none.ts'
import { otherWithoutText } from './choices/other.ts'
import type { Finding } from './finding.ts'
import { identifiesTogether } from './form/identifies.ts'
import { pageFull } from './form/page-full.ts'
import { personalData } from './form/personal.ts'
import { textRequired } from './form/text-required.ts'
import { notTranslated } from './form/translations.ts'
import { notSureInside } from './scales/not-sure.ts'
import { pointWithoutWords } from './scales/point.ts'
import { unbalanced } from './scales/unbalanced.ts'
import { leading } from './wording/leading.ts'
import { wordingLong } from './wording/long.ts'
import { twoAnswers } from './wording/two-answers.ts'
import { twoQuestions } from './wording/two-questions.ts'

/** One rule is one file: what it finds in an instrument. */
type Rule = (instrument: Instrument) => readonly Finding[]

const RULES: readonly Rule[] = [
  bands,
  alike,
  noneWithOthers,
  otherWithoutText,
  twoQuestions,
  twoAnswers,
  leading,
  wordingLong,
  unbalanced,
  pointWithoutWords,
  notSureInside,
  notTranslated,
  textRequired,
  pageFull,
  personalData,
  identifiesTogether,
]

/**
 * What a methodologist would change in a questionnaire, in the order of the rules. An instrument with findings can be asked all the same;
 * what keeps it from being asked is found by `checkInstrument`.
 */
export function lintInstrument(instrument: Instrument): readonly Finding[] {
  return RULES.flatMap((rule) => rule(instrument))
}
