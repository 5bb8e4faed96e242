import type { FullText } from '../../../../kernel/language.ts'

/** Kinds of organisations, by the codes of IATI. */
export const ORGANISATION_TYPES = {
  '10': { en: 'Government', 'uz-Latn': 'Hukumat', 'uz-Cyrl': 'Ҳукумат', ru: 'Правительство', 'zh-Hans': '政府' },
  '11': {
    en: 'Local government',
    'uz-Latn': 'Mahalliy hokimiyat',
    'uz-Cyrl': 'Маҳаллий ҳокимият',
    ru: 'Местная власть',
    'zh-Hans': '地方政府',
  },
  '15': {
    en: 'Other public sector',
    'uz-Latn': 'Boshqa davlat tashkiloti',
    'uz-Cyrl': 'Бошқа давлат ташкилоти',
    ru: 'Другая государственная организация',
    'zh-Hans': '其他公共部门',
  },
  '21': {
    en: 'International NGO',
    'uz-Latn': 'Xalqaro nodavlat tashkilot',
    'uz-Cyrl': 'Халқаро нодавлат ташкилот',
    ru: 'Международная НПО',
    'zh-Hans': '国际非政府组织',
  },
  '22': {
    en: 'National NGO',
    'uz-Latn': 'Milliy nodavlat tashkilot',
    'uz-Cyrl': 'Миллий нодавлат ташкилот',
    ru: 'Национальная НПО',
    'zh-Hans': '国内非政府组织',
  },
  '40': {
    en: 'Multilateral',
    'uz-Latn': 'Koʻp tomonlama tashkilot',
    'uz-Cyrl': 'Кўп томонлама ташкилот',
    ru: 'Многосторонняя организация',
    'zh-Hans': '多边组织',
  },
  '60': { en: 'Foundation', 'uz-Latn': 'Jamgʻarma', 'uz-Cyrl': 'Жамғарма', ru: 'Фонд', 'zh-Hans': '基金会' },
  '70': { en: 'Private sector', 'uz-Latn': 'Xususiy sektor', 'uz-Cyrl': 'Хусусий сектор', ru: 'Частный сектор', 'zh-Hans': '私营部门' },
  '80': {
    en: 'Academic, training and research',
    'uz-Latn': 'Taʼlim va ilmiy tashkilot',
    'uz-Cyrl': 'Таълим ва илмий ташкилот',
    ru: 'Учебная и научная организация',
    'zh-Hans': '学术、培训与研究机构',
  },
} as const satisfies Record<string, FullText>
