import type { Fact } from '../../../../src/stages/reports/index.ts'
import { everywhere, FROM } from './sources.ts'

/** Days, years and an address that the published report tells and that this report keeps. */
export const TOLD: readonly Fact[] = [
  {
    id: 'dates',
    text: {
      en: '3–6 November 2020',
      'uz-Latn': '2020-yil 3–6-noyabr',
      'uz-Cyrl': '2020 йил 3–6 ноябрь',
      ru: '3–6 ноября 2020 года',
      'zh-Hans': '2020年11月3日至6日',
    },
    source: FROM.summary,
  },
  {
    id: 'days',
    text: { en: '4 days', 'uz-Latn': '4 kun', 'uz-Cyrl': '4 кун', ru: '4 дня', 'zh-Hans': '4天' },
    source: FROM.summary,
  },
  {
    id: 'lectures',
    text: { en: '7 lectures', 'uz-Latn': '7 ta maʼruza', 'uz-Cyrl': '7 та маъруза', ru: '7 лекций', 'zh-Hans': '7场讲座' },
    source: FROM.insights,
  },
  {
    id: 'unossc.year',
    text: { en: '1974', 'uz-Latn': '1974', 'uz-Cyrl': '1974', ru: '1974', 'zh-Hans': '1974年' },
    source: FROM.unossc,
  },
  {
    id: 'project.year',
    text: { en: '2017', 'uz-Latn': '2017', 'uz-Cyrl': '2017', ru: '2017', 'zh-Hans': '2017年' },
    source: FROM.unossc,
  },
  {
    id: 'office',
    text: everywhere('QB7-3-073, Qijiayuan Diplomatic Residence Compound, Chaoyang District, Beijing 100600'),
    source: FROM.contact,
  },
]
