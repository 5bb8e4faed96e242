import { fill, type FullText, type Language } from '../../../kernel/language.ts'
import type { Aside, AsideReason, Coded, CodedKind } from './coded.ts'

/** A short account of how a table was read, a line each: every item with what it was taken for, and every column that was set aside. */
export function sayReading(coded: readonly Coded[], aside: readonly Aside[], language: Language): readonly string[] {
  const kinds = coded.map((each) => {
    const columns = each.choices.length
    const line = fill(KINDS[each.kind][language], { item: each.id, options: optionsIn(each) })
    const strange = [...each.strange.values()].reduce((sum, count) => sum + count, 0)
    const spread = columns > 1 ? fill(SPREAD[language], { columns }) : ''
    return `${line}${spread}${strange === 0 ? '' : fill(STRANGE[language], { n: strange, example: [...each.strange.keys()][0]?.slice(0, 30) ?? '' })}`
  })
  const reasons = Object.keys(ASIDE) as readonly AsideReason[]
  const left = reasons.flatMap((why) => {
    const heads = aside.filter((each) => each.why === why).map(({ head }) => head.slice(0, 40))
    return heads.length === 0 ? [] : [fill(ASIDE[why][language], { heads: heads.join(', ') })]
  })
  return [...kinds, ...left]
}

/** How many choices an item has; of a scale, how many points. */
function optionsIn({ item }: Coded): number {
  if (item.kind === 'scale') return item.choices.filter((choice) => choice.outside !== true).length
  return 'choices' in item ? item.choices.length : 0
}

const KINDS: Readonly<Record<CodedKind, FullText>> = {
  single: {
    en: '{item}: one of {options} choices',
    'uz-Latn': '{item}: {options} tadan bitta javob',
    'uz-Cyrl': '{item}: {options} тадан битта жавоб',
    ru: '{item}: один из вариантов ({options})',
    'zh-Hans': '{item}：{options} 项单选',
  },
  multiple: {
    en: '{item}: several of {options} choices',
    'uz-Latn': '{item}: {options} tadan bir nechta javob',
    'uz-Cyrl': '{item}: {options} тадан бир нечта жавоб',
    ru: '{item}: несколько из вариантов ({options})',
    'zh-Hans': '{item}：{options} 项多选',
  },
  'yes-no': {
    en: '{item}: yes or no',
    'uz-Latn': '{item}: ha yoki yoʻq',
    'uz-Cyrl': '{item}: ҳа ёки йўқ',
    ru: '{item}: да или нет',
    'zh-Hans': '{item}：是或否',
  },
  scale: {
    en: '{item}: a scale of {options}',
    'uz-Latn': '{item}: {options} bosqichli shkala',
    'uz-Cyrl': '{item}: {options} босқичли шкала',
    ru: '{item}: шкала из {options} ступеней',
    'zh-Hans': '{item}：{options} 级量表',
  },
  number: { en: '{item}: a number', 'uz-Latn': '{item}: son', 'uz-Cyrl': '{item}: сон', ru: '{item}: число', 'zh-Hans': '{item}：数字' },
  date: { en: '{item}: a day', 'uz-Latn': '{item}: sana', 'uz-Cyrl': '{item}: сана', ru: '{item}: дата', 'zh-Hans': '{item}：日期' },
  text: {
    en: '{item}: open text',
    'uz-Latn': '{item}: erkin matn',
    'uz-Cyrl': '{item}: эркин матн',
    ru: '{item}: свободный текст',
    'zh-Hans': '{item}：开放文本',
  },
}

const SPREAD: FullText = {
  en: ', in {columns} columns',
  'uz-Latn': ', {columns} ta ustunda',
  'uz-Cyrl': ', {columns} та устунда',
  ru: ', столбцов: {columns}',
  'zh-Hans': '，分 {columns} 列',
}

const STRANGE: FullText = {
  en: '; {n} answers are none of these (such as “{example}”)',
  'uz-Latn': '; {n} javob bularga kirmaydi (masalan, “{example}”)',
  'uz-Cyrl': '; {n} жавоб буларга кирмайди (масалан, “{example}”)',
  ru: '; ответов вне этого: {n} (например, «{example}»)',
  'zh-Hans': '；有 {n} 个回答不属于以上（如“{example}”）',
}

const ASIDE: Readonly<Record<AsideReason, FullText>> = {
  empty: {
    en: 'Left out, without answers: {heads}',
    'uz-Latn': 'Chetda qoldi, javobsiz: {heads}',
    'uz-Cyrl': 'Четда қолди, жавобсиз: {heads}',
    ru: 'Не учтено, без ответов: {heads}',
    'zh-Hans': '未计入（无回答）：{heads}',
  },
  personal: {
    en: 'Left out, may name a person: {heads}',
    'uz-Latn': 'Chetda qoldi, shaxsni koʻrsatishi mumkin: {heads}',
    'uz-Cyrl': 'Четда қолди, шахсни кўрсатиши мумкин: {heads}',
    ru: 'Не учтено, может указывать на человека: {heads}',
    'zh-Hans': '未计入（可能识别个人）：{heads}',
  },
  id: {
    en: 'Left out, numbers the responses: {heads}',
    'uz-Latn': 'Chetda qoldi, javoblar raqami: {heads}',
    'uz-Cyrl': 'Четда қолди, жавоблар рақами: {heads}',
    ru: 'Не учтено, номера ответов: {heads}',
    'zh-Hans': '未计入（答卷编号）：{heads}',
  },
  time: {
    en: 'Left out, says when it was answered: {heads}',
    'uz-Latn': 'Chetda qoldi, javob vaqti: {heads}',
    'uz-Cyrl': 'Четда қолди, жавоб вақти: {heads}',
    ru: 'Не учтено, время ответа: {heads}',
    'zh-Hans': '未计入（作答时间）：{heads}',
  },
  system: {
    en: 'Left out, written by the program: {heads}',
    'uz-Latn': 'Chetda qoldi, dastur yozgan: {heads}',
    'uz-Cyrl': 'Четда қолди, дастур ёзган: {heads}',
    ru: 'Не учтено, записано программой: {heads}',
    'zh-Hans': '未计入（程序写入）：{heads}',
  },
  repeats: {
    en: 'Left out, repeats other columns: {heads}',
    'uz-Latn': 'Chetda qoldi, boshqa ustunlarni takrorlaydi: {heads}',
    'uz-Cyrl': 'Четда қолди, бошқа устунларни такрорлайди: {heads}',
    ru: 'Не учтено, повторяет другие столбцы: {heads}',
    'zh-Hans': '未计入（重复其他列）：{heads}',
  },
  unused: {
    en: 'Not in the instrument: {heads}',
    'uz-Latn': 'Soʻrovnomada yoʻq: {heads}',
    'uz-Cyrl': 'Сўровномада йўқ: {heads}',
    ru: 'Нет в анкете: {heads}',
    'zh-Hans': '不在问卷中：{heads}',
  },
}
