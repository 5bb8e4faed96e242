import { fill, type FullText, type Language } from '../../../kernel/language.ts'
import type { Column } from './column.ts'

/** A line on responses that people began and did not send, where the program says which they are (LimeSurvey, Qualtrics); else none. */
export function sayUnfinished(columns: readonly Column[], language: Language): readonly string[] {
  for (const [heads, company, unfinished] of SIGNS) {
    const column = columns.find(({ head }) => heads.test(head.trim()))
    if (column === undefined || !columns.some(({ head }) => company.test(head.trim()))) continue
    const open = column.values.map((value) => unfinished.test(value.trim()))
    const n = column.rows.reduce((sum, value) => sum + (open[value] ? 1 : 0), 0)
    return n === 0 ? [] : [fill(UNFINISHED[language], { n, all: column.rows.length, column: column.head })]
  }
  return []
}

/** The head that tells, a head that must stand beside it, and the text of a response that was not finished. */
const SIGNS: readonly (readonly [heads: RegExp, company: RegExp, unfinished: RegExp])[] = [
  [/^(?:submitdate|date submitted|submitdate\. date submitted)$/i, /^(?:lastpage\b.*|last page|startlanguage\b.*|start language)$/i, /^$/],
  [/^finished$/i, /^(?:progress|recorded ?date|response ?id)$/i, /^(?:false|0|no)$/i],
]

const UNFINISHED: FullText = {
  en: '{n} of {all} responses were begun and not finished ({column}): they are counted where they answered',
  'uz-Latn': '{all} ta javob varaqasidan {n} tasi boshlangan, lekin tugatilmagan ({column}): ular javob bergan savollarda hisobga olinadi',
  'uz-Cyrl': '{all} та жавоб варақасидан {n} таси бошланган, лекин тугатилмаган ({column}): улар жавоб берган саволларда ҳисобга олинади',
  ru: 'начато и не закончено ответов: {n} из {all} ({column}); они учтены в тех вопросах, на которые есть ответ',
  'zh-Hans': '{all} 份答卷中有 {n} 份未完成（{column}）：在其已作答的题目中计入',
}
