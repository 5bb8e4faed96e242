import type { Fact } from '../../../../src/stages/reports/index.ts'
import { everywhere, FROM } from './sources.ts'

/** What follows from the counts, and the constants of the method. */
export const WORKED_OUT: readonly Fact[] = [
  { id: 'confidence', text: everywhere('95%'), source: FROM.method },
  { id: 'published.figures', text: everywhere('34'), source: FROM.ledger },
  {
    id: 'near.perspective',
    text: {
      en: '94% (49 of 52) or 96% (50 of 52)',
      'uz-Latn': '94% (52 tadan 49) yoki 96% (52 tadan 50)',
      'uz-Cyrl': '94% (52 тадан 49) ёки 96% (52 тадан 50)',
      ru: '94% (49 из 52) или 96% (50 из 52)',
      'zh-Hans': '94%（52 人中的 49 人）或 96%（52 人中的 50 人）',
    },
    source: FROM.arithmetic,
  },
  {
    id: 'near.age',
    text: {
      en: '29% (15 of 52) or 31% (16 of 52)',
      'uz-Latn': '29% (52 tadan 15) yoki 31% (52 tadan 16)',
      'uz-Cyrl': '29% (52 тадан 15) ёки 31% (52 тадан 16)',
      ru: '29% (15 из 52) или 31% (16 из 52)',
      'zh-Hans': '29%（52 人中的 15 人）或 31%（52 人中的 16 人）',
    },
    source: FROM.arithmetic,
  },
  {
    id: 'near.china',
    text: { en: '47 of 76', 'uz-Latn': '76 tadan 47', 'uz-Cyrl': '76 тадан 47', ru: '47 из 76', 'zh-Hans': '76 人中的 47 人' },
    source: FROM.arithmetic,
  },
  {
    id: 'largest.city',
    text: {
      en: 'Namangan, 432,456',
      'uz-Latn': 'Namangan, 432 456',
      'uz-Cyrl': 'Наманган, 432 456',
      ru: 'Наманган, 432 456',
      'zh-Hans': '纳曼干，432,456',
    },
    source: FROM.geonames,
  },
]
