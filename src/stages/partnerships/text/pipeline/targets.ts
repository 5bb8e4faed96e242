import type { FullText } from '../../../../kernel/language.ts'

/** Targets of the Sustainable Development Goals that city partnerships work for; our words. */
export const TARGETS = {
  '4.4': {
    en: '4.4 Skills for work',
    'uz-Latn': '4.4 Mehnat uchun koʻnikmalar',
    'uz-Cyrl': '4.4 Меҳнат учун кўникмалар',
    ru: '4.4 Навыки для работы',
    'zh-Hans': '4.4 就业技能',
  },
  '8.3': {
    en: '8.3 Enterprise and decent jobs',
    'uz-Latn': '8.3 Tadbirkorlik va munosib ish',
    'uz-Cyrl': '8.3 Тадбиркорлик ва муносиб иш',
    ru: '8.3 Предпринимательство и достойная работа',
    'zh-Hans': '8.3 创业与体面就业',
  },
  '8.9': {
    en: '8.9 Sustainable tourism',
    'uz-Latn': '8.9 Barqaror turizm',
    'uz-Cyrl': '8.9 Барқарор туризм',
    ru: '8.9 Устойчивый туризм',
    'zh-Hans': '8.9 可持续旅游',
  },
  '9.2': {
    en: '9.2 Inclusive industrialisation',
    'uz-Latn': '9.2 Inklyuziv sanoatlashtirish',
    'uz-Cyrl': '9.2 Инклюзив саноатлаштириш',
    ru: '9.2 Инклюзивная индустриализация',
    'zh-Hans': '9.2 包容性工业化',
  },
  '11.3': {
    en: '11.3 Urban planning and management',
    'uz-Latn': '11.3 Shaharni rejalashtirish va boshqarish',
    'uz-Cyrl': '11.3 Шаҳарни режалаштириш ва бошқариш',
    ru: '11.3 Планирование городов и управление ими',
    'zh-Hans': '11.3 城市规划与管理',
  },
  '11.a': {
    en: '11.a Links of cities and villages',
    'uz-Latn': '11.a Shahar va qishloq aloqalari',
    'uz-Cyrl': '11.а Шаҳар ва қишлоқ алоқалари',
    ru: '11.a Связи городов и сёл',
    'zh-Hans': '11.a 城乡联系',
  },
  '17.3': {
    en: '17.3 Money from more sources',
    'uz-Latn': '17.3 Qoʻshimcha moliya manbalari',
    'uz-Cyrl': '17.3 Қўшимча молия манбалари',
    ru: '17.3 Дополнительные источники средств',
    'zh-Hans': '17.3 多渠道筹资',
  },
  '17.6': {
    en: '17.6 Sharing knowledge and technology',
    'uz-Latn': '17.6 Bilim va texnologiya almashish',
    'uz-Cyrl': '17.6 Билим ва технология алмашиш',
    ru: '17.6 Обмен знаниями и технологиями',
    'zh-Hans': '17.6 知识与技术共享',
  },
  '17.9': {
    en: '17.9 Building capacity',
    'uz-Latn': '17.9 Salohiyatni oshirish',
    'uz-Cyrl': '17.9 Салоҳиятни ошириш',
    ru: '17.9 Наращивание потенциала',
    'zh-Hans': '17.9 能力建设',
  },
  '17.16': {
    en: '17.16 Partnerships of many sides',
    'uz-Latn': '17.16 Koʻp tomonlama hamkorlik',
    'uz-Cyrl': '17.16 Кўп томонлама ҳамкорлик',
    ru: '17.16 Многосторонние партнёрства',
    'zh-Hans': '17.16 多方伙伴关系',
  },
  '17.17': {
    en: '17.17 Public and private partnerships',
    'uz-Latn': '17.17 Davlat-xususiy sheriklik',
    'uz-Cyrl': '17.17 Давлат-хусусий шериклик',
    ru: '17.17 Государственно-частное партнёрство',
    'zh-Hans': '17.17 公私伙伴关系',
  },
} as const satisfies Record<string, FullText>
