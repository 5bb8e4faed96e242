import type { Language } from '../../../../kernel/language.ts'
import { type Figure, printedBase, printedValue } from '../../../evidence/index.ts'

/** Where a figure stands: in a sentence ("94 per cent (49 of 52)"), in a cell ("94% (49 of 52)"), or its value only, in a sentence. */
export type Form = 'sentence' | 'cell' | 'value'

/** A figure as it is printed, with its base. A dagger marks one that has to be read with care. */
export function printed(figure: Figure, form: Form, language: Language): string {
  const text = form === 'value' ? valueOf(figure, language) : withBase(figure, language)
  return (form === 'cell' ? text : spelled(text, language)) + (figure.status === 'flagged' ? '†' : '')
}

/** "94 per cent" in English running text, as United Nations editors ask; the sign elsewhere. */
export function spelled(text: string, language: Language): string {
  return language === 'en' ? text.replaceAll('%', ' per cent') : text
}

function withBase(figure: Figure, language: Language): string {
  if (figure.kind === 'count') return figure.count === figure.base ? valueOf(figure, language) : printedBase(figure, language)
  const base = printedBase(figure, language)
  return language === 'zh-Hans' ? `${valueOf(figure, language)}（${base}）` : `${valueOf(figure, language)} (${base})`
}

/** The share alone where the earlier report printed "40 (76.92%)": the count comes with the base. */
function valueOf(figure: Figure, language: Language): string {
  const value = printedValue(figure, language)
  return /\((.+)\)$/.exec(value)?.[1] ?? value
}
