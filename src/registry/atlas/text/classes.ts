import { LEVEL1, LEVEL2, NO_DATA } from '../../../engines/urban/index.ts'
import type { FullText, Language } from '../../../kernel/language.ts'
import type { UrbanFigure } from '../model/figures.ts'

/** What classes of cells are called, by their code at level 1 or 2. */
export function cellWord(code: number, language: Language): string {
  return CELLS.get(code)?.[language] ?? String(code)
}

/** What classes of local units are called. */
export function unitWord(code: number, language: Language): string {
  return UNITS.get(code)?.[language] ?? String(code)
}

/** What a figure of the degree of urbanisation says. */
export function degreeWord({ id, value }: Pick<UrbanFigure, 'id' | 'value'>, language: Language): string {
  return id === 'unit.degree' ? unitWord(value, language) : cellWord(value, language)
}

const CENTRE = text('urban centre', 'shahar markazi', 'шаҳар маркази', 'городской центр', '城市中心')
const WATER = text('water', 'suv', 'сув', 'вода', '水域')

const CELLS: ReadonlyMap<number, FullText> = new Map([
  [LEVEL1.centre, CENTRE],
  [LEVEL1.cluster, text('urban cluster', 'shahar klasteri', 'шаҳар кластери', 'городской кластер', '城市组团')],
  [LEVEL1.rural, text('rural', 'qishloq', 'қишлоқ', 'сельская местность', '乡村')],
  [LEVEL1.water, WATER],
  [LEVEL2.centre, CENTRE],
  [LEVEL2.dense, text('dense urban cluster', 'zich shahar klasteri', 'зич шаҳар кластери', 'плотный городской кластер', '高密度城市组团')],
  [
    LEVEL2.semiDense,
    text(
      'semi-dense urban cluster',
      'oʻrta zichlikdagi shahar klasteri',
      'ўрта зичликдаги шаҳар кластери',
      'городской кластер средней плотности',
      '中密度城市组团',
    ),
  ],
  [LEVEL2.suburban, text('suburban or peri-urban', 'shahar atrofi', 'шаҳар атрофи', 'пригород', '郊区或城市边缘')],
  [LEVEL2.village, text('rural cluster', 'qishloq klasteri', 'қишлоқ кластери', 'сельский кластер', '乡村组团')],
  [LEVEL2.dispersed, text('low density rural', 'siyrak qishloq', 'сийрак қишлоқ', 'сельская местность низкой плотности', '低密度乡村')],
  [
    LEVEL2.empty,
    text(
      'very low density rural',
      'juda siyrak qishloq',
      'жуда сийрак қишлоқ',
      'сельская местность очень низкой плотности',
      '极低密度乡村',
    ),
  ],
  [LEVEL2.water, WATER],
  [NO_DATA, text('no data', 'maʼlumot yoʻq', 'маълумот йўқ', 'нет данных', '无数据')],
])

const CITY = text('city', 'shahar', 'шаҳар', 'город', '城市')

const UNITS: ReadonlyMap<number, FullText> = new Map([
  [3, CITY],
  [
    2,
    text(
      'town or semi-dense area',
      'shaharcha yoki oʻrta zich hudud',
      'шаҳарча ёки ўрта зич ҳудуд',
      'малый город или территория средней плотности',
      '城镇或中密度地区',
    ),
  ],
  [1, text('rural area', 'qishloq hududi', 'қишлоқ ҳудуди', 'сельская территория', '乡村地区')],
  [LEVEL2.centre, CITY],
  [LEVEL2.dense, text('dense town', 'zich shaharcha', 'зич шаҳарча', 'плотный малый город', '高密度城镇')],
  [LEVEL2.semiDense, text('semi-dense town', 'oʻrta zich shaharcha', 'ўрта зич шаҳарча', 'малый город средней плотности', '中密度城镇')],
  [LEVEL2.suburban, text('suburban or peri-urban area', 'shahar atrofi hududi', 'шаҳар атрофи ҳудуди', 'пригородная территория', '郊区')],
  [LEVEL2.village, text('village', 'qishloq', 'қишлоқ', 'село', '村庄')],
  [
    LEVEL2.dispersed,
    text('dispersed rural area', 'tarqoq qishloq hududi', 'тарқоқ қишлоқ ҳудуди', 'рассредоточенная сельская территория', '分散乡村地区'),
  ],
  [
    LEVEL2.empty,
    text('mostly uninhabited area', 'deyarli aholisiz hudud', 'деярли аҳолисиз ҳудуд', 'почти необитаемая территория', '基本无人居住地区'),
  ],
])

function text(en: string, latin: string, cyrillic: string, ru: string, zh: string): FullText {
  return { en, 'uz-Latn': latin, 'uz-Cyrl': cyrillic, ru, 'zh-Hans': zh }
}
