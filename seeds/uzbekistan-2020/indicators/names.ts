import type { FullText } from '../../../src/kernel/language.ts'

/** Countries beside China whose cities respondents named, by the code in front of a coded city. */
export const COUNTRIES: Readonly<Record<string, FullText>> = {
  KR: {
    en: 'Republic of Korea',
    'uz-Latn': 'Koreya Respublikasi',
    'uz-Cyrl': 'Корея Республикаси',
    ru: 'Республика Корея',
    'zh-Hans': '大韩民国',
  },
  KZ: { en: 'Kazakhstan', 'uz-Latn': 'Qozogʻiston', 'uz-Cyrl': 'Қозоғистон', ru: 'Казахстан', 'zh-Hans': '哈萨克斯坦' },
  RU: {
    en: 'Russian Federation',
    'uz-Latn': 'Rossiya Federatsiyasi',
    'uz-Cyrl': 'Россия Федерацияси',
    ru: 'Российская Федерация',
    'zh-Hans': '俄罗斯联邦',
  },
  TR: { en: 'Türkiye', 'uz-Latn': 'Turkiya', 'uz-Cyrl': 'Туркия', ru: 'Турция', 'zh-Hans': '土耳其' },
}

/** Areas that were read in the open answers, by code. */
export const AREAS: Readonly<Record<string, FullText>> = {
  industrial_development: {
    en: 'Industrial development',
    'uz-Latn': 'Sanoatni rivojlantirish',
    'uz-Cyrl': 'Саноатни ривожлантириш',
    ru: 'Развитие промышленности',
    'zh-Hans': '工业发展',
  },
  tourism: { en: 'Tourism', 'uz-Latn': 'Turizm', 'uz-Cyrl': 'Туризм', ru: 'Туризм', 'zh-Hans': '旅游' },
  science_technology: {
    en: 'Science and technology',
    'uz-Latn': 'Fan va texnologiya',
    'uz-Cyrl': 'Фан ва технология',
    ru: 'Наука и технологии',
    'zh-Hans': '科学技术',
  },
  trade: { en: 'Trade', 'uz-Latn': 'Savdo', 'uz-Cyrl': 'Савдо', ru: 'Торговля', 'zh-Hans': '贸易' },
  education: { en: 'Education', 'uz-Latn': 'Taʼlim', 'uz-Cyrl': 'Таълим', ru: 'Образование', 'zh-Hans': '教育' },
  agriculture: {
    en: 'Agriculture',
    'uz-Latn': 'Qishloq xoʻjaligi',
    'uz-Cyrl': 'Қишлоқ хўжалиги',
    ru: 'Сельское хозяйство',
    'zh-Hans': '农业',
  },
}
