import type { FullText } from '../../../kernel/language.ts'

/** The words of the chapter on what the cities are. */
export const URBAN = {
  urbanCities: {
    en: 'Cities by one definition',
    'uz-Latn': 'Yagona taʼrif boʻyicha shaharlar',
    'uz-Cyrl': 'Ягона таъриф бўйича шаҳарлар',
    ru: 'Города по единому определению',
    'zh-Hans': '统一定义下的城市',
  },
  urbanLead: {
    en: 'How urban the cities are that people registered from, by the degree of urbanisation.',
    'uz-Latn': 'Ishtirokchilar roʻyxatdan oʻtgan shaharlar urbanizatsiya darajasi boʻyicha.',
    'uz-Cyrl': 'Иштирокчилар рўйхатдан ўтган шаҳарлар урбанизация даражаси бўйича.',
    ru: 'Города, из которых регистрировались участники, по степени урбанизации.',
    'zh-Hans': '报名者所在城市的城市化程度。',
  },
  urbanCity: { en: 'City', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' },
  urbanDegree: {
    en: 'Degree of urbanisation',
    'uz-Latn': 'Urbanizatsiya darajasi',
    'uz-Cyrl': 'Урбанизация даражаси',
    ru: 'Степень урбанизации',
    'zh-Hans': '城市化程度',
  },
  urbanCentre: {
    en: 'People of the urban centre',
    'uz-Latn': 'Shahar markazi aholisi',
    'uz-Cyrl': 'Шаҳар маркази аҳолиси',
    ru: 'Население городского центра',
    'zh-Hans': '城市中心人口',
  },
  urbanShares: {
    en: 'Of its people: in centre, in cluster, rural',
    'uz-Latn': 'Aholisidan: markazda, klasterda, qishloqda',
    'uz-Cyrl': 'Аҳолисидан: марказда, кластерда, қишлоқда',
    ru: 'Из жителей: в центре, в кластере, в сельской местности',
    'zh-Hans': '其人口分布：中心、组团、乡村',
  },
  urbanLargest: {
    en: 'The largest {n} of {all} cities on the grid.',
    'uz-Latn': 'Toʻrdagi {all} ta shahardan eng yirik {n} tasi.',
    'uz-Cyrl': 'Тўрдаги {all} та шаҳардан энг йирик {n} таси.',
    ru: 'Крупнейшие города на сетке: {n} из {all}.',
    'zh-Hans': '格网上 {all} 个城市中最大的 {n} 个。',
  },
} as const satisfies Record<string, FullText>
