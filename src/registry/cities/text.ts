import { plural, type PluralForms } from '../../engines/script/index.ts'
import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'

const WORDS = {
  title: { en: 'Cities', 'uz-Latn': 'Shaharlar', 'uz-Cyrl': 'Шаҳарлар', ru: 'Города', 'zh-Hans': '城市' },
  lead: {
    en: 'Cities that took part, and cities that they want to work with, by country.',
    'uz-Latn': 'Qatnashgan shaharlar va ular hamkorlik qilmoqchi boʻlgan shaharlar, mamlakatlar boʻyicha.',
    'uz-Cyrl': 'Қатнашган шаҳарлар ва улар ҳамкорлик қилмоқчи бўлган шаҳарлар, мамлакатлар бўйича.',
    ru: 'Города-участники и города, с которыми они хотят сотрудничать, по странам.',
    'zh-Hans': '参与城市及其希望合作的城市，按国家排列。',
  },
  atlas: {
    en: 'Cities by one definition: the atlas',
    'uz-Latn': 'Yagona taʼrif boʻyicha shaharlar: atlas',
    'uz-Cyrl': 'Ягона таъриф бўйича шаҳарлар: атлас',
    ru: 'Города по единому определению: атлас',
    'zh-Hans': '以统一定义看城市：图集',
  },
  none: {
    en: 'There is no city in the register yet.',
    'uz-Latn': 'Reyestrda hali shahar yoʻq.',
    'uz-Cyrl': 'Реестрда ҳали шаҳар йўқ.',
    ru: 'В реестре пока нет городов.',
    'zh-Hans': '名录中尚无城市。',
  },
  city: { en: 'City', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' },
  names: { en: 'Names', 'uz-Latn': 'Nomlari', 'uz-Cyrl': 'Номлари', ru: 'Названия', 'zh-Hans': '各语言名称' },
  facts: { en: 'What is known', 'uz-Latn': 'Maʼlumotlar', 'uz-Cyrl': 'Маълумотлар', ru: 'Что известно', 'zh-Hans': '基本情况' },
  country: { en: 'Country', 'uz-Latn': 'Mamlakat', 'uz-Cyrl': 'Мамлакат', ru: 'Страна', 'zh-Hans': '国家' },
  region: { en: 'Region', 'uz-Latn': 'Viloyat', 'uz-Cyrl': 'Вилоят', ru: 'Область', 'zh-Hans': '地区' },
  population: { en: 'Population', 'uz-Latn': 'Aholisi', 'uz-Cyrl': 'Аҳолиси', ru: 'Население', 'zh-Hans': '人口' },
  noYear: {
    en: 'the source gives no year',
    'uz-Latn': 'manbada yili koʻrsatilmagan',
    'uz-Cyrl': 'манбада йили кўрсатилмаган',
    ru: 'год в источнике не указан',
    'zh-Hans': '来源未注明年份',
  },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
  place: { en: 'Where it lies', 'uz-Latn': 'Joylashuvi', 'uz-Cyrl': 'Жойлашуви', ru: 'Координаты', 'zh-Hans': '位置' },
  note: { en: 'Note', 'uz-Latn': 'Izoh', 'uz-Cyrl': 'Изоҳ', ru: 'Примечание', 'zh-Hans': '说明' },
  partOf: {
    en: 'Part of {city}',
    'uz-Latn': '{city} tarkibiga kirgan',
    'uz-Cyrl': '{city} таркибига кирган',
    ru: 'Вошёл в состав: {city}',
    'zh-Hans': '已并入{city}',
  },
  partSince: {
    en: 'since {day}',
    'uz-Latn': '{day}dan',
    'uz-Cyrl': '{day}дан',
    ru: 'с {day}',
    'zh-Hans': '自{day}起',
  },
  joinedBy: {
    en: 'What was known as {city} is part of this city',
    'uz-Latn': '{city} shu shahar tarkibiga kirgan',
    'uz-Cyrl': '{city} шу шаҳар таркибига кирган',
    ru: '{city} вошёл в состав этого города',
    'zh-Hans': '{city}已并入本市',
  },
  nothing: {
    en: 'No programme has told anything about this city yet.',
    'uz-Latn': 'Hali birorta dasturda bu shahar haqida maʼlumot yoʻq.',
    'uz-Cyrl': 'Ҳали бирорта дастурда бу шаҳар ҳақида маълумот йўқ.',
    ru: 'Программы пока ничего не сообщали об этом городе.',
    'zh-Hans': '尚无项目涉及该城市。',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const PEOPLE: Readonly<Record<Language, PluralForms>> = {
  en: { one: '{n} person', other: '{n} people' },
  'uz-Latn': '{n} kishi',
  'uz-Cyrl': '{n} киши',
  ru: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
  'zh-Hans': '{n} 人',
}

export function peopleWords(n: number, language: Language): string {
  return plural(n, PEOPLE[language], language)
}
