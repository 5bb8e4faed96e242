import type { Fact } from '../../../../src/stages/reports/index.ts'
import { everywhere, FROM } from './sources.ts'

/** What the published report printed and this one corrects: quoted, not counted. */
export const PRINTED: readonly Fact[] = [
  {
    id: 'printed.cities',
    text: { en: '35 cities', 'uz-Latn': '35 ta shahar', 'uz-Cyrl': '35 та шаҳар', ru: '35 городов', 'zh-Hans': '35个城市' },
    source: FROM.summary,
  },
  { id: 'printed.satisfied', text: everywhere('94%'), source: FROM.results },
  { id: 'printed.excellent', text: everywhere('19%'), source: FROM.results },
  { id: 'printed.very-good', text: everywhere('40%'), source: FROM.results },
  { id: 'printed.perspective', text: everywhere('95%'), source: FROM.results },
  {
    id: 'printed.population',
    text: { en: '790,000', 'uz-Latn': '790 000', 'uz-Cyrl': '790 000', ru: '790 000', 'zh-Hans': '790,000' },
    source: FROM.needs,
  },
  {
    id: 'printed.industries',
    text: {
      en: 'service (34), manufacturing (33), construction (22)',
      'uz-Latn': 'xizmatlar (34), ishlab chiqarish (33), qurilish (22)',
      'uz-Cyrl': 'хизматлар (34), ишлаб чиқариш (33), қурилиш (22)',
      ru: 'услуги (34), обрабатывающая промышленность (33), строительство (22)',
      'zh-Hans': '服务业（34）、制造业（33）、建筑业（22）',
    },
    source: FROM.needs,
  },
  {
    id: 'printed.ages',
    text: {
      en: '30% under 34 and 44% aged 35–44',
      'uz-Latn': '34 yoshgacha 30% va 35–44 yoshda 44%',
      'uz-Cyrl': '34 ёшгача 30% ва 35–44 ёшда 44%',
      ru: '30% моложе 34 и 44% в возрасте 35–44',
      'zh-Hans': '34岁以下占30%，35–44岁占44%',
    },
    source: FROM.needs,
  },
  { id: 'printed.left-out', text: everywhere('34'), source: FROM.needs },
  { id: 'printed.china', text: everywhere('62%'), source: FROM.needs },
  {
    id: 'printed.partner-cities',
    text: {
      en: 'Beijing (8), Shanghai (8), Guangzhou (8)',
      'uz-Latn': 'Pekin (8), Shanxay (8), Guanchjou (8)',
      'uz-Cyrl': 'Пекин (8), Шанхай (8), Гуанчжоу (8)',
      ru: 'Пекин (8), Шанхай (8), Гуанчжоу (8)',
      'zh-Hans': '北京（8）、上海（8）、广州（8）',
    },
    source: FROM.needs,
  },
  { id: 'printed.snapshot', text: everywhere('40 (76.92%)'), source: FROM.snapshot },
  {
    id: 'printed.construction',
    text: {
      en: '70 billion US dollars',
      'uz-Latn': '70 milliard AQSH dollari',
      'uz-Cyrl': '70 миллиард АҚШ доллари',
      ru: '70 миллиардов долларов США',
      'zh-Hans': '700亿美元',
    },
    source: FROM.voices,
  },
  {
    id: 'printed.years',
    text: {
      en: 'from 1211 to 1279',
      'uz-Latn': '1211-yildan 1279-yilgacha',
      'uz-Cyrl': '1211 йилдан 1279 йилгача',
      ru: 'с 1211 по 1279 год',
      'zh-Hans': '1211年至1279年',
    },
    source: FROM.voices,
  },
]
