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
      en: 'Deputy Resident Representative',
      'uz-Latn': 'Doimiy vakil oʻrinbosari',
      'uz-Cyrl': 'Доимий вакил ўринбосари',
      ru: 'Заместитель Постоянного представителя',
      'zh-Hans': '副代表',
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
      en: 'Deputy Director',
      'uz-Latn': 'Direktor oʻrinbosari',
      'uz-Cyrl': 'Директор ўринбосари',
      ru: 'Заместитель Директора',
      'zh-Hans': '副主任',
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
    title: { en: 'Director', 'uz-Latn': 'Direktor', 'uz-Cyrl': 'Директор', ru: 'Директор', 'zh-Hans': '院长' },
    organisation: 'gsbe',
    source,
  },
]
