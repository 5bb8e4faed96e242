import { plural, type PluralForms } from '../../engines/script/index.ts'
import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Role } from './model.ts'

const WORDS = {
  title: { en: 'Programmes', 'uz-Latn': 'Dasturlar', 'uz-Cyrl': 'Дастурлар', ru: 'Программы', 'zh-Hans': '项目' },
  lead: {
    en: 'Each programme on its road from a request to a published report.',
    'uz-Latn': 'Har bir dastur soʻrovdan eʼlon qilingan hisobotgacha boʻlgan yoʻlda.',
    'uz-Cyrl': 'Ҳар бир дастур сўровдан эълон қилинган ҳисоботгача бўлган йўлда.',
    ru: 'Каждая программа на пути от запроса до опубликованного отчёта.',
    'zh-Hans': '每个项目从需求到公开报告的历程。',
  },
  none: {
    en: 'There is no programme yet.',
    'uz-Latn': 'Hali dastur yoʻq.',
    'uz-Cyrl': 'Ҳали дастур йўқ.',
    ru: 'Программ пока нет.',
    'zh-Hans': '尚无项目。',
  },
  road: { en: 'The road', 'uz-Latn': 'Yoʻl', 'uz-Cyrl': 'Йўл', ru: 'Путь', 'zh-Hans': '历程' },
  background: { en: 'Background', 'uz-Latn': 'Maʼlumot', 'uz-Cyrl': 'Маълумот', ru: 'Предыстория', 'zh-Hans': '背景' },
  objectives: { en: 'Objectives', 'uz-Latn': 'Maqsadlar', 'uz-Cyrl': 'Мақсадлар', ru: 'Цели', 'zh-Hans': '目标' },
  topics: { en: 'Topics', 'uz-Latn': 'Mavzular', 'uz-Cyrl': 'Мавзулар', ru: 'Темы', 'zh-Hans': '主题' },
  parts: {
    en: 'Who did what',
    'uz-Latn': 'Kim nima qildi',
    'uz-Cyrl': 'Ким нима қилди',
    ru: 'Кто что делал',
    'zh-Hans': '各方分工',
  },
  when: { en: 'When', 'uz-Latn': 'Qachon', 'uz-Cyrl': 'Қачон', ru: 'Когда', 'zh-Hans': '时间' },
  where: { en: 'Where', 'uz-Latn': 'Qayerda', 'uz-Cyrl': 'Қаерда', ru: 'Где', 'zh-Hans': '地点' },
  zone: { en: 'Time zone', 'uz-Latn': 'Vaqt mintaqasi', 'uz-Cyrl': 'Вақт минтақаси', ru: 'Часовой пояс', 'zh-Hans': '时区' },
  contact: { en: 'Contact', 'uz-Latn': 'Aloqa', 'uz-Cyrl': 'Алоқа', ru: 'Связь', 'zh-Hans': '联系方式' },
  step: {
    en: 'made on the request',
    'uz-Latn': 'soʻrov asosida tuzilgan',
    'uz-Cyrl': 'сўров асосида тузилган',
    ru: 'составлена по запросу',
    'zh-Hans': '根据需求制定',
  },
  programme: { en: 'Programme', 'uz-Latn': 'Dastur', 'uz-Cyrl': 'Дастур', ru: 'Программа', 'zh-Hans': '项目' },
  waiting: {
    en: 'Nothing here yet.',
    'uz-Latn': 'Hozircha hech narsa yoʻq.',
    'uz-Cyrl': 'Ҳозирча ҳеч нарса йўқ.',
    ru: 'Пока ничего нет.',
    'zh-Hans': '暂无内容。',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const PARTNERS: Readonly<Record<Language, PluralForms>> = {
  en: { one: '{n} partner', other: '{n} partners' },
  'uz-Latn': '{n} hamkor',
  'uz-Cyrl': '{n} ҳамкор',
  ru: { one: '{n} партнёр', few: '{n} партнёра', many: '{n} партнёров', other: '{n} партнёра' },
  'zh-Hans': '{n} 个合作方',
}

export function partnersWords(n: number, language: Language): string {
  return plural(n, PARTNERS[language], language)
}

const ROLES: Readonly<Record<Role, FullText>> = {
  organising: { en: 'organising', 'uz-Latn': 'tashkil etish', 'uz-Cyrl': 'ташкил этиш', ru: 'организация', 'zh-Hans': '组织' },
  funding: { en: 'funding', 'uz-Latn': 'moliyalashtirish', 'uz-Cyrl': 'молиялаштириш', ru: 'финансирование', 'zh-Hans': '资助' },
  training: { en: 'training', 'uz-Latn': 'oʻqitish', 'uz-Cyrl': 'ўқитиш', ru: 'обучение', 'zh-Hans': '授课' },
  interpreting: { en: 'interpreters', 'uz-Latn': 'tarjimonlar', 'uz-Cyrl': 'таржимонлар', ru: 'переводчики', 'zh-Hans': '口译' },
  'it-support': { en: 'IT support', 'uz-Latn': 'AT koʻmagi', 'uz-Cyrl': 'АТ кўмаги', ru: 'ИТ-поддержка', 'zh-Hans': '信息技术支持' },
  mandating: { en: 'mandate', 'uz-Latn': 'topshiriq', 'uz-Cyrl': 'топшириқ', ru: 'поручение', 'zh-Hans': '授权' },
  supporting: { en: 'support', 'uz-Latn': 'koʻmak', 'uz-Cyrl': 'кўмак', ru: 'поддержка', 'zh-Hans': '支持' },
  evaluating: { en: 'evaluation', 'uz-Latn': 'baholash', 'uz-Cyrl': 'баҳолаш', ru: 'оценка', 'zh-Hans': '评估' },
}

export function roleWord(role: Role, language: Language): string {
  return ROLES[role][language]
}
