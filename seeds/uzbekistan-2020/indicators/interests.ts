import type { Text } from '../../../src/kernel/language.ts'
import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { PARTNER_CITIES } from '../cities/index.ts'
import { WAVE } from '../survey/index.ts'
import { AREAS, COUNTRIES } from './names.ts'
import { headed, mentions } from './parts.ts'

const CITIES_ITEM = 'partner_cities_text'
const AREAS_ITEM = 'partner_areas_text'
const CITY = {
  en: 'Named as a partner',
  'uz-Latn': 'Hamkor sifatida aytilgan',
  'uz-Cyrl': 'Ҳамкор сифатида айтилган',
  ru: 'Назван партнёром',
  'zh-Hans': '提到的伙伴城市',
}
const COUNTRY = {
  en: 'Named a city of',
  'uz-Latn': 'Shahri aytilgan mamlakat',
  'uz-Cyrl': 'Шаҳри айтилган мамлакат',
  ru: 'Названы города страны',
  'zh-Hans': '提到该国城市',
}
const AREA = {
  en: 'Area of cooperation',
  'uz-Latn': 'Hamkorlik sohasi',
  'uz-Cyrl': 'Ҳамкорлик соҳаси',
  ru: 'Область сотрудничества',
  'zh-Hans': '合作领域',
}

const PUBLISHED: Readonly<Record<string, string>> = {
  Shanghai: '8',
  Guangzhou: '8',
  Beijing: '8',
  Urumqi: '4',
  industrial_development: '4',
  tourism: '3',
  science_technology: '3',
}

/** With whom respondents would like to work and in what: their own words, read and coded. */
export const INTERESTS: readonly Indicator[] = [
  {
    id: 'na.china',
    section: 'interests',
    wording: {
      en: 'Would like to work with cities in China',
      'uz-Latn': 'Xitoy shaharlari bilan ishlamoqchi',
      'uz-Cyrl': 'Хитой шаҳарлари билан ишламоқчи',
      ru: 'Хотели бы работать с городами Китая',
      'zh-Hans': '希望与中国城市合作',
    },
    query: { kind: 'mentions', wave: WAVE.code, item: CITIES_ITEM, code: 'CN:', printed: 'share' },
    published: '62',
    note: {
      en: 'The report says “of participants”. The base here is all respondents; 47 of the 76 registered would print the same.',
      'uz-Latn':
        'Hisobotda “ishtirokchilarning” deyilgan. Bu yerda asos — barcha javob berganlar; 76 kishidan 47 tasi ham shu foizni beradi.',
      'uz-Cyrl': 'Ҳисоботда “иштирокчиларнинг” дейилган. Бу ерда асос — барча жавоб берганлар; 76 кишидан 47 таси ҳам шу фоизни беради.',
      ru: 'В отчёте сказано «участников». Здесь база — все ответившие; 47 из 76 зарегистрированных дали бы то же число.',
      'zh-Hans': '报告写“参与者”。此处基数为全部答卷者；76 名登记者中的 47 人也会得出同一数字。',
    },
  },
  ...['Shanghai', 'Guangzhou', 'Beijing', 'Urumqi', 'Suzhou', 'Lanzhou', 'Luoyang'].map(cityIndicator),
  {
    id: 'na.city.unspecified',
    section: 'interests',
    wording: {
      en: 'Named China without a particular city',
      'uz-Latn': 'Aniq shaharsiz Xitoyni aytgan',
      'uz-Cyrl': 'Аниқ шаҳарсиз Хитойни айтган',
      ru: 'Назвали Китай без определённого города',
      'zh-Hans': '提到中国但未指明城市',
    },
    query: mentions(CITIES_ITEM, 'CN:unspecified', 'CN:'),
  },
  ...Object.entries(COUNTRIES).map(([code, name]) =>
    interest(`na.country.${code}`, headed(COUNTRY, name, true), mentions(CITIES_ITEM, `${code}:`)),
  ),
  ...Object.entries(AREAS).map(([code, name]) =>
    interest(`na.area.${code}`, headed(AREA, name), mentions(AREAS_ITEM, code), PUBLISHED[code]),
  ),
]

function cityIndicator(city: string): Indicator {
  const known = PARTNER_CITIES.find(({ code }) => code === `cn-${city.toLowerCase()}`)
  if (!known) throw new Error(`The partner cities have no ${city}`)
  return interest(`na.city.${city}`, headed(CITY, known.names, true), mentions(CITIES_ITEM, `CN:${city}`, 'CN:'), PUBLISHED[city])
}

function interest(id: string, wording: Text, query: Indicator['query'], published?: string): Indicator {
  return { id, section: 'interests', wording, query, ...(published === undefined ? {} : { published }) }
}
