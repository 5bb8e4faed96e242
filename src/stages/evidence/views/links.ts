import { EVERYBODY, type Visitor } from '../../../kernel/visitor.ts'
import { may } from '../../../registry/access/index.ts'
import { html, type Html } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/page.ts'
import { breakdownWords } from '../text/breakdowns.ts'
import { comparisonWords } from '../text/comparisons.ts'
import { disclosureWords } from '../text/disclosure.ts'
import { needsWords } from '../text/needs.ts'
import { words } from '../text.ts'

/** The pages of a programme's evidence, each with the way to the others. */
export type EvidencePage = 'evaluation' | 'needs' | 'breakdowns' | 'comparisons'

/** To the other pages of evidence; for the team also to those where it is declared and checked. */
export function evidenceLinks(
  programme: string,
  here: EvidencePage,
  { language, visitor = EVERYBODY }: Pick<Frame, 'language' | 'visitor'>,
): Html {
  const names: Readonly<Record<EvidencePage, string>> = {
    evaluation: words(language).evaluation,
    needs: words(language).needs,
    breakdowns: breakdownWords(language).title,
    comparisons: comparisonWords(language).title,
  }
  const others = Object.entries(names).filter(([name]) => name !== here)
  const all = [...others, ...forTeam(programme, visitor, language)]
  return html`<p class="tags">${all.map(([name, title]) => html`<span><a href="/${language}/programmes/${programme}/${name}">${title}</a></span>`)}</p>`
}

function forTeam(programme: string, visitor: Visitor, language: Frame['language']): readonly (readonly [string, string])[] {
  if (!may(visitor, 'figures.check', programme)) return []
  return [
    ['disclosure', disclosureWords(language).title],
    ['needs/check', needsWords(language).check],
  ]
}
