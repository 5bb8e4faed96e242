import type { FullText, Language } from '../../../../kernel/language.ts'
import type { WaveKind } from '../../model.ts'

const KINDS: Readonly<Record<WaveKind, FullText>> = {
  before: {
    en: 'Before the training',
    'uz-Latn': 'Mashgʻulotdan oldin',
    'uz-Cyrl': 'Машғулотдан олдин',
    ru: 'До обучения',
    'zh-Hans': '培训前',
  },
  'after-session': {
    en: 'After a session',
    'uz-Latn': 'Bitta mashgʻulotdan keyin',
    'uz-Cyrl': 'Битта машғулотдан кейин',
    ru: 'После занятия',
    'zh-Hans': '单次课程后',
  },
  'after-training': {
    en: 'After the training',
    'uz-Latn': 'Mashgʻulotlardan keyin',
    'uz-Cyrl': 'Машғулотлардан кейин',
    ru: 'После обучения',
    'zh-Hans': '培训后',
  },
  'six-months': {
    en: 'Six months later',
    'uz-Latn': 'Olti oydan keyin',
    'uz-Cyrl': 'Олти ойдан кейин',
    ru: 'Через шесть месяцев',
    'zh-Hans': '六个月后',
  },
  'twelve-months': {
    en: 'Twelve months later',
    'uz-Latn': 'Oʻn ikki oydan keyin',
    'uz-Cyrl': 'Ўн икки ойдан кейин',
    ru: 'Через двенадцать месяцев',
    'zh-Hans': '十二个月后',
  },
  other: { en: 'At another time', 'uz-Latn': 'Boshqa vaqtda', 'uz-Cyrl': 'Бошқа вақтда', ru: 'В другое время', 'zh-Hans': '其他时间' },
}

export function kindWord(kind: WaveKind, language: Language): string {
  return KINDS[kind][language]
}
