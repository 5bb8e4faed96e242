import { canPrint } from '../../../printed/index.ts'
import { figuresOf } from '../../figures.ts'
import type { ClaimEvidence, ClaimFigure, Finding, Rule } from '../../model.ts'
import { firstOf, percentsIn, type PercentMention } from '../../text.ts'
import { OPEN_BASE } from '../../words/index.ts'

/**
 * Every percent must be the percent of a figure, and some count of its base must print as it. The base is the one in the text ("49 of 52");
 * without one, all who responded (all registered for figures of registrations). A noun that could mean either, where both
 * bases print the same, is ambiguous. Numbers in quotations and pictures are not checked.
 */
export const percents: Rule = (claim, evidence) => {
  if (claim.medium === 'quotation' || claim.medium === 'picture') return []
  const figures = figuresOf(claim, evidence)
  const open = firstOf(claim.text, OPEN_BASE)
  return percentsIn(claim.text).map((percent) => judge(percent, figures, evidence, open))
}

function judge(percent: PercentMention, figures: readonly ClaimFigure[], evidence: ClaimEvidence, open: string | undefined): Finding {
  const found = (verdict: Finding['verdict'], rule: Finding['rule'], values: Finding['values'] = {}): Finding => ({
    rule,
    verdict,
    words: percent.words,
    values,
  })
  const shares = figures.length > 0 ? figures : evidence.figures
  const figure = shares.find((each) => each.kind === 'share' && each.printed === percent.value && (each.decimals ?? 0) === percent.decimals)
  const base = percent.stated?.base ?? statedBase(figure, evidence)
  const printed = {
    percent: percent.value,
    decimals: percent.decimals,
    ...(percent.stated?.count === undefined ? {} : { count: percent.stated.count }),
  }
  if (base !== undefined && !canPrint(printed, base)) {
    return found('impossible', 'percent-impossible', {
      percent: percent.value,
      base,
      ...(figure ? { count: figure.count, of: figure.base } : {}),
    })
  }
  if (!figure) return found('inconsistent', 'number-without-figure', { number: percent.value })
  if (percent.stated && ((percent.stated.count ?? figure.count) !== figure.count || percent.stated.base !== figure.base)) {
    return found('inconsistent', 'base-differs', { figure: figure.id, count: figure.count, of: figure.base })
  }
  const { registered, responded } = evidence.bases
  if (!percent.stated && open !== undefined && registered !== undefined && responded !== undefined && registered !== responded) {
    if (canPrint(printed, registered) && canPrint(printed, responded))
      return found('ambiguous-base', 'base-ambiguous', { noun: open, responded, registered })
  }
  return found('consistent', 'percent-of-figure', { figure: figure.id, count: figure.count, of: figure.base })
}

function statedBase(figure: ClaimFigure | undefined, { bases }: ClaimEvidence): number | undefined {
  return figure === undefined || figure.restsOn === 'answered' || figure.restsOn === 'named' ? bases.responded : bases.registered
}
