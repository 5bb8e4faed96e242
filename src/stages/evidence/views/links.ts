import type { Language } from '../../../kernel/language.ts'
import { html, type Html } from '../../../ui/html.ts'
import { breakdownWords } from '../text/breakdowns.ts'
import { comparisonWords } from '../text/comparisons.ts'
import { words } from '../text.ts'

/** The pages of a programme's evidence, each with the way to the others. */
export type EvidencePage = 'evaluation' | 'needs' | 'breakdowns' | 'comparisons'

export function evidenceLinks(programme: string, here: EvidencePage, language: Language): Html {
  const names: Readonly<Record<EvidencePage, string>> = {
    evaluation: words(language).evaluation,
    needs: words(language).needs,
    breakdowns: breakdownWords(language).title,
    comparisons: comparisonWords(language).title,
  }
  const others = Object.entries(names).filter(([name]) => name !== here)
  return html`<ul class="n tags">${others.map(([name, title]) => html`<li><a href="/${language}/programmes/${programme}/${name}">${title}</a></li>`)}</ul>`
}
