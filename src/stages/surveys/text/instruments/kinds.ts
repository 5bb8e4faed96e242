import type { Item, Pattern } from '../../../../engines/survey/index.ts'
import type { FullText, Language } from '../../../../kernel/language.ts'

/** What a new item can begin as. */
export function patternWord(pattern: Pattern, language: Language): string {
  return PATTERN_WORDS[pattern][language]
}

/** The kind of an item; of a choice and a text also which of the two they are. */
export function kindWord(item: Item, language: Language): string {
  if (item.kind === 'choice') return patternWord(item.many ? 'several' : 'one', language)
  if (item.kind === 'text') return patternWord(item.long ? 'text' : 'line', language)
  return KIND_WORDS[item.kind][language]
}

export function plainKindWord(kind: Item['kind'], language: Language): string {
  return KIND_WORDS[kind][language]
}

const PATTERN_WORDS = {
  one: {
    en: 'Choice, one answer',
    'uz-Latn': 'Tanlov, bitta javob',
    'uz-Cyrl': 'Танлов, битта жавоб',
    ru: 'Выбор, один ответ',
    'zh-Hans': '单选',
  },
  several: {
    en: 'Choice, several answers',
    'uz-Latn': 'Tanlov, bir nechta javob',
    'uz-Cyrl': 'Танлов, бир нечта жавоб',
    ru: 'Выбор, несколько ответов',
    'zh-Hans': '多选',
  },
  'yes-no': { en: 'Yes or no', 'uz-Latn': 'Ha yoki yoʻq', 'uz-Cyrl': 'Ҳа ёки йўқ', ru: 'Да или нет', 'zh-Hans': '是或否' },
  agreement: {
    en: 'Scale of agreement, 5 points',
    'uz-Latn': 'Rozilik shkalasi, 5 daraja',
    'uz-Cyrl': 'Розилик шкаласи, 5 даража',
    ru: 'Шкала согласия, 5 ступеней',
    'zh-Hans': '同意量表（5级）',
  },
  quality: {
    en: 'Scale of quality, 5 points',
    'uz-Latn': 'Sifat shkalasi, 5 daraja',
    'uz-Cyrl': 'Сифат шкаласи, 5 даража',
    ru: 'Шкала качества, 5 ступеней',
    'zh-Hans': '质量量表（5级）',
  },
  scale: {
    en: 'Scale with points of your own',
    'uz-Latn': 'Oʻz darajalaringiz bilan shkala',
    'uz-Cyrl': 'Ўз даражаларингиз билан шкала',
    ru: 'Шкала со своими ступенями',
    'zh-Hans': '自定量表',
  },
  grid: {
    en: 'Grid: statements on one scale',
    'uz-Latn': 'Jadval: bitta shkalada fikrlar',
    'uz-Cyrl': 'Жадвал: битта шкалада фикрлар',
    ru: 'Таблица: утверждения по одной шкале',
    'zh-Hans': '矩阵：多条陈述共用一个量表',
  },
  rank: { en: 'Ranking', 'uz-Latn': 'Tartiblash', 'uz-Cyrl': 'Тартиблаш', ru: 'Ранжирование', 'zh-Hans': '排序' },
  number: { en: 'Number', 'uz-Latn': 'Son', 'uz-Cyrl': 'Сон', ru: 'Число', 'zh-Hans': '数字' },
  date: { en: 'Date', 'uz-Latn': 'Sana', 'uz-Cyrl': 'Сана', ru: 'Дата', 'zh-Hans': '日期' },
  line: {
    en: 'Text, one line',
    'uz-Latn': 'Matn, bir qator',
    'uz-Cyrl': 'Матн, бир қатор',
    ru: 'Текст, одна строка',
    'zh-Hans': '单行文本',
  },
  text: {
    en: 'Text, several lines',
    'uz-Latn': 'Matn, bir necha qator',
    'uz-Cyrl': 'Матн, бир неча қатор',
    ru: 'Текст, несколько строк',
    'zh-Hans': '多行文本',
  },
  city: { en: 'City', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' },
  consent: { en: 'Consent', 'uz-Latn': 'Rozilik', 'uz-Cyrl': 'Розилик', ru: 'Согласие', 'zh-Hans': '同意' },
  note: { en: 'Words to read', 'uz-Latn': 'Oʻqish uchun matn', 'uz-Cyrl': 'Ўқиш учун матн', ru: 'Текст для чтения', 'zh-Hans': '说明文字' },
} as const satisfies Readonly<Record<Pattern, FullText>>

const KIND_WORDS = {
  choice: { en: 'Choice', 'uz-Latn': 'Tanlov', 'uz-Cyrl': 'Танлов', ru: 'Выбор', 'zh-Hans': '选择' },
  scale: { en: 'Scale', 'uz-Latn': 'Shkala', 'uz-Cyrl': 'Шкала', ru: 'Шкала', 'zh-Hans': '量表' },
  grid: { en: 'Grid', 'uz-Latn': 'Jadval', 'uz-Cyrl': 'Жадвал', ru: 'Таблица', 'zh-Hans': '矩阵' },
  rank: { en: 'Ranking', 'uz-Latn': 'Tartiblash', 'uz-Cyrl': 'Тартиблаш', ru: 'Ранжирование', 'zh-Hans': '排序' },
  number: { en: 'Number', 'uz-Latn': 'Son', 'uz-Cyrl': 'Сон', ru: 'Число', 'zh-Hans': '数字' },
  date: { en: 'Date', 'uz-Latn': 'Sana', 'uz-Cyrl': 'Сана', ru: 'Дата', 'zh-Hans': '日期' },
  text: { en: 'Text', 'uz-Latn': 'Matn', 'uz-Cyrl': 'Матн', ru: 'Текст', 'zh-Hans': '文本' },
  city: { en: 'City', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' },
  consent: { en: 'Consent', 'uz-Latn': 'Rozilik', 'uz-Cyrl': 'Розилик', ru: 'Согласие', 'zh-Hans': '同意' },
  note: { en: 'Words to read', 'uz-Latn': 'Oʻqish uchun matn', 'uz-Cyrl': 'Ўқиш учун матн', ru: 'Текст для чтения', 'zh-Hans': '说明文字' },
} as const satisfies Readonly<Record<Item['kind'], FullText>>
