import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { meet, type Patterns } from '../parts/patterns.ts'

/** "None of these" beside other ticks: of a question with several answers it must be exclusive. */
export function noneWithOthers(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind !== 'choice' || !item.many) return []
    const open = item.choices.filter((choice) => !choice.exclusive && meet(choice.label, NONE))
    return open.map((choice) => finding(`${item.code}.${choice.code}`, 'none-with-others', { choice: choice.label.en }))
  })
}

const NONE: Patterns = {
  en: [/^(none|nothing|no one|nobody|neither|not any)( of (these|the above|them|those))?$/, /^(i have|there (is|are)) (none|nothing)$/],
  uz: [/^hech (biri|qaysi(si)?|narsa|kim)( emas| yo'q)?$/, /^(yuqoridagilardan|bulardan) hech (biri|qaysi(si)?)( emas| yo'q)?$/],
  ru: [/^(ничего|ни один|ни одно|ни одного|никто|нет)( из (перечисленного|этого|них|вышеперечисленного))?$/],
  zh: [/^(以上)?(都|皆|均)?(没有|无|都不是|皆非|均无|都没有)$/u, /^以上(都不是|都没有|皆非|均不)$/u],
}
