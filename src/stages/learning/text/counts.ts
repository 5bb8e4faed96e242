import { plural, type PluralForms } from '../../../engines/script/index.ts'
import type { Language } from '../../../kernel/language.ts'

const COUNTS = {
  lectures: {
    en: { one: '{n} lecture', other: '{n} lectures' },
    'uz-Latn': '{n} ta maʼruza',
    'uz-Cyrl': '{n} та маъруза',
    ru: { one: '{n} лекция', few: '{n} лекции', many: '{n} лекций', other: '{n} лекции' },
    'zh-Hans': '{n} 场讲座',
  },
  registered: {
    en: { one: '{n} person registered', other: '{n} people registered' },
    'uz-Latn': '{n} kishi roʻyxatdan oʻtgan',
    'uz-Cyrl': '{n} киши рўйхатдан ўтган',
    ru: {
      one: 'зарегистрирован {n} человек',
      few: 'зарегистрированы {n} человека',
      many: 'зарегистрировано {n} человек',
      other: 'зарегистрировано {n} человека',
    },
    'zh-Hans': '{n} 人登记',
  },
} as const satisfies Record<string, Readonly<Record<Language, PluralForms>>>

export function counted(n: number, what: keyof typeof COUNTS, language: Language): string {
  return plural(n, COUNTS[what][language], language)
}
