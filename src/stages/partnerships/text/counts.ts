import { plural, type PluralForms } from '../../../engines/script/index.ts'
import type { Language } from '../../../kernel/language.ts'

const COUNTS = {
  followUps: {
    en: { one: '{n} follow-up', other: '{n} follow-ups' },
    'uz-Latn': '{n} ta keyingi ish',
    'uz-Cyrl': '{n} та кейинги иш',
    ru: { one: '{n} последующий шаг', few: '{n} последующих шага', many: '{n} последующих шагов', other: '{n} последующего шага' },
    'zh-Hans': '{n} 项后续事项',
  },
  partners: {
    en: { one: '{n} partner city named', other: '{n} partner cities named' },
    'uz-Latn': '{n} ta hamkor shahar aytilgan',
    'uz-Cyrl': '{n} та ҳамкор шаҳар айтилган',
    ru: {
      one: 'назван {n} город-партнёр',
      few: 'названы {n} города-партнёра',
      many: 'названо {n} городов-партнёров',
      other: 'названо {n} города-партнёра',
    },
    'zh-Hans': '提及 {n} 座伙伴城市',
  },
  mentions: {
    en: { one: 'named by {n} respondent', other: 'named by {n} respondents' },
    'uz-Latn': '{n} respondent tilga olgan',
    'uz-Cyrl': '{n} респондент тилга олган',
    ru: {
      one: 'назвал {n} респондент',
      few: 'назвали {n} респондента',
      many: 'назвали {n} респондентов',
      other: 'назвали {n} респондента',
    },
    'zh-Hans': '{n} 名受访者提及',
  },
} as const satisfies Record<string, Readonly<Record<Language, PluralForms>>>

export function counted(n: number, what: keyof typeof COUNTS, language: Language): string {
  return plural(n, COUNTS[what][language], language)
}
