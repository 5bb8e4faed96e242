import type { Person } from '../../../src/registry/people/index.ts'
import { published } from '../source.ts'

const source = published('Opening Messages')

/** Who spoke at the opening for the three organisations that had prepared the training. */
export const OPENERS: readonly Person[] = [
  {
    code: 'doina-munteanu',
    name: {
      en: 'Doina Munteanu',
      'uz-Latn': 'Doyna Munteanu',
      'uz-Cyrl': 'Дойна Мунтяну',
      ru: 'Дойна Мунтяну',
      'zh-Hans': '多伊娜·蒙泰亚努',
    },
    title: {
      en: 'Deputy Resident Representative of UNDP in Uzbekistan',
      'uz-Latn': 'BMTTDning Oʻzbekistondagi doimiy vakili oʻrinbosari',
      'uz-Cyrl': 'БМТТДнинг Ўзбекистондаги доимий вакили ўринбосари',
      ru: 'Заместитель Постоянного представителя ПРООН в Узбекистане',
      'zh-Hans': '联合国开发计划署驻乌兹别克斯坦副代表',
    },
    organisation: 'undp-uzbekistan',
    source,
  },
  {
    code: 'xiaojun-grace-wang',
    name: {
      en: 'Xiaojun Grace Wang',
      'uz-Latn': 'Xiaojun Grace Wang',
      'uz-Cyrl': 'Сяоцзюнь Грейс Ван',
      ru: 'Сяоцзюнь Грейс Ван',
      'zh-Hans': 'Xiaojun Grace Wang',
    },
    title: {
      en: 'Deputy Director of UNOSSC',
      'uz-Latn': 'UNOSSC direktori oʻrinbosari',
      'uz-Cyrl': 'UNOSSC директори ўринбосари',
      ru: 'Заместитель Директора UNOSSC',
      'zh-Hans': '联合国南南合作办公室副主任',
    },
    organisation: 'unossc',
    source,
  },
  {
    code: 'rustam-khasanov',
    name: {
      en: 'Rustam Khasanov',
      'uz-Latn': 'Rustam Xasanov',
      'uz-Cyrl': 'Рустам Хасанов',
      ru: 'Рустам Хасанов',
      'zh-Hans': '鲁斯塔姆·哈萨诺夫',
    },
    title: {
      en: 'Director of the Graduate School of Business and Entrepreneurship',
      'uz-Latn': 'Biznes va tadbirkorlik oliy maktabi direktori',
      'uz-Cyrl': 'Бизнес ва тадбиркорлик олий мактаби директори',
      ru: 'Директор Высшей школы бизнеса и предпринимательства',
      'zh-Hans': '商业与创业研究生院院长',
    },
    organisation: 'gsbe',
    source,
  },
]
