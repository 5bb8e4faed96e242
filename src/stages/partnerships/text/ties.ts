import type { FullText, Language } from '../../../kernel/language.ts'
import type { Tie } from '../model/ties.ts'
import { named } from './ties/register.ts'

export const TIES = {
  ties: {
    en: 'Ties that exist',
    'uz-Latn': 'Mavjud aloqalar',
    'uz-Cyrl': 'Мавжуд алоқалар',
    ru: 'Существующие связи',
    'zh-Hans': '现有联系',
  },
  noTies: {
    en: 'No tie is known.',
    'uz-Latn': 'Maʼlum aloqa yoʻq.',
    'uz-Cyrl': 'Маълум алоқа йўқ.',
    ru: 'Связи неизвестны.',
    'zh-Hans': '暂无已知联系。',
  },
  since: { en: 'since {day}', 'uz-Latn': '{day}dan beri', 'uz-Cyrl': '{day}дан бери', ru: 'с {day}', 'zh-Hans': '始于{day}' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
} as const satisfies Record<string, FullText>

const KINDS: Readonly<Record<Tie['kind'], FullText>> = {
  'sister-city': {
    en: 'Sister cities',
    'uz-Latn': 'Birodar shaharlar',
    'uz-Cyrl': 'Биродар шаҳарлар',
    ru: 'Города-побратимы',
    'zh-Hans': '友好城市',
  },
  cooperation: { en: 'Cooperation', 'uz-Latn': 'Hamkorlik', 'uz-Cyrl': 'Ҳамкорлик', ru: 'Сотрудничество', 'zh-Hans': '合作' },
  project: { en: 'Project', 'uz-Latn': 'Loyiha', 'uz-Cyrl': 'Лойиҳа', ru: 'Проект', 'zh-Hans': '项目' },
  education: { en: 'Education', 'uz-Latn': 'Taʼlim', 'uz-Cyrl': 'Таълим', ru: 'Образование', 'zh-Hans': '教育' },
  culture: { en: 'Culture', 'uz-Latn': 'Madaniyat', 'uz-Cyrl': 'Маданият', ru: 'Культура', 'zh-Hans': '文化' },
}

export function tieWord(kind: Tie['kind'], language: Language): string {
  return KINDS[kind][language]
}

/** The kind of tie that a word means, in any language. */
export function kindNamed(text: string): Tie['kind'] | undefined {
  return named(KINDS, text)
}
