import { itemsOf, type Instrument } from '../instrument.ts'
import { fieldNames } from '../read.ts'
import { sayFault } from '../words.ts'
import type { FullText, Language } from '../../../kernel/language.ts'
import type { CellFault } from './rows.ts'

/** What was expected in a cell, in the reader's language. */
export function sayCellFault({ code, field, values }: CellFault, language: Language, instrument: Instrument): string {
  if (isOwn(code)) return OWN_FAULTS[code][language]
  const item = itemsOf(instrument).find((each) => each.code === field || fieldNames(each).includes(field))
  return sayFault({ item: field, code, ...(values ? { values } : {}) }, language, item)
}

function isOwn(code: CellFault['code']): code is keyof typeof OWN_FAULTS {
  return Object.hasOwn(OWN_FAULTS, code)
}

const OWN_FAULTS = {
  'not-a-time': {
    en: 'A day, with or without an hour, is expected, such as 2020-11-06 10:00.',
    'uz-Latn': 'Kun kutiladi, soati bilan yoki soatsiz, masalan 2020-11-06 10:00.',
    'uz-Cyrl': 'Кун кутилади, соати билан ёки соатсиз, масалан 2020-11-06 10:00.',
    ru: 'Ожидается день, с часом или без него, например 2020-11-06 10:00.',
    'zh-Hans': '应为日期（可带时间），例如 2020-11-06 10:00。',
  },
  'in-the-future': {
    en: 'This time has not come yet: an answer cannot have been given then.',
    'uz-Latn': 'Bu vaqt hali kelmagan: javob oʻshanda berilgan boʻlishi mumkin emas.',
    'uz-Cyrl': 'Бу вақт ҳали келмаган: жавоб ўшанда берилган бўлиши мумкин эмас.',
    ru: 'Это время ещё не наступило: ответ не мог быть дан тогда.',
    'zh-Hans': '该时间尚未到来：不可能在那时作答。',
  },
  'id-missing': {
    en: 'The number of the response is expected here; without it the row cannot be recognised again.',
    'uz-Latn': 'Bu yerda javob raqami kutiladi; usiz qatorni keyin tanib boʻlmaydi.',
    'uz-Cyrl': 'Бу ерда жавоб рақами кутилади; усиз қаторни кейин таниб бўлмайди.',
    ru: 'Здесь ожидается номер ответа; без него строку нельзя будет узнать снова.',
    'zh-Hans': '此处应为答卷编号；没有编号，以后无法识别该行。',
  },
} as const satisfies Readonly<Record<string, FullText>>
