import type { FullText, Language } from '../../kernel/language.ts'

/** Countries that the United Nations calls otherwise than the Unicode data do. */
const COUNTRIES: Readonly<Record<string, FullText>> = {
  KG: text('Kyrgyzstan', 'Qirgʻiziston', 'Қирғизистон', 'Кыргызстан', '吉尔吉斯斯坦'),
  KR: text('Republic of Korea', 'Koreya Respublikasi', 'Корея Республикаси', 'Республика Корея', '大韩民国'),
  RU: text('Russian Federation', 'Rossiya Federatsiyasi', 'Россия Федерацияси', 'Российская Федерация', '俄罗斯联邦'),
  VN: text('Viet Nam', 'Vyetnam', 'Вьетнам', 'Вьетнам', '越南'),
}

/** The name of a country, by its ISO 3166-1 code; the code itself when nobody knows it. */
export function countryName(code: string, language: Language): string {
  return COUNTRIES[code]?.[language] ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** Regions by ISO 3166-2. */
const REGIONS: Readonly<Record<string, FullText>> = {
  'GE-AJ': text('Adjara', 'Adjariya', 'Аджария', 'Аджария', '阿扎尔'),
  'GE-IM': text('Imereti', 'Imereti', 'Имерети', 'Имеретия', '伊梅列季'),
  'GE-KA': text('Kakheti', 'Kaxeti', 'Кахети', 'Кахетия', '卡赫季'),
  'GE-KK': text('Kvemo Kartli', 'Kvemo-Kartli', 'Квемо-Картли', 'Квемо-Картли', '克维莫-卡特利'),
  'GE-SK': text('Shida Kartli', 'Shida-Kartli', 'Шида-Картли', 'Шида-Картли', '什达-卡特利'),
  'UZ-AN': text('Andijan', 'Andijon viloyati', 'Андижон вилояти', 'Андижанская область', '安集延州'),
  'UZ-BU': text('Bukhara', 'Buxoro viloyati', 'Бухоро вилояти', 'Бухарская область', '布哈拉州'),
  'UZ-FA': text('Fergana', 'Fargʻona viloyati', 'Фарғона вилояти', 'Ферганская область', '费尔干纳州'),
  'UZ-JI': text('Jizzakh', 'Jizzax viloyati', 'Жиззах вилояти', 'Джизакская область', '吉扎克州'),
  'UZ-NG': text('Namangan', 'Namangan viloyati', 'Наманган вилояти', 'Наманганская область', '纳曼干州'),
  'UZ-NW': text('Navoiy', 'Navoiy viloyati', 'Навоий вилояти', 'Навоийская область', '纳沃伊州'),
  'UZ-QA': text('Kashkadarya', 'Qashqadaryo viloyati', 'Қашқадарё вилояти', 'Кашкадарьинская область', '卡什卡达里亚州'),
  'UZ-QR': text(
    'Karakalpakstan',
    'Qoraqalpogʻiston Respublikasi',
    'Қорақалпоғистон Республикаси',
    'Республика Каракалпакстан',
    '卡拉卡尔帕克斯坦共和国',
  ),
  'UZ-SA': text('Samarkand', 'Samarqand viloyati', 'Самарқанд вилояти', 'Самаркандская область', '撒马尔罕州'),
  'UZ-SI': text('Syrdarya', 'Sirdaryo viloyati', 'Сирдарё вилояти', 'Сырдарьинская область', '锡尔河州'),
  'UZ-SU': text('Surkhandarya', 'Surxondaryo viloyati', 'Сурхондарё вилояти', 'Сурхандарьинская область', '苏尔汉河州'),
  'UZ-TK': text('Tashkent city', 'Toshkent shahri', 'Тошкент шаҳри', 'город Ташкент', '塔什干市'),
  'UZ-TO': text('Tashkent region', 'Toshkent viloyati', 'Тошкент вилояти', 'Ташкентская область', '塔什干州'),
  'UZ-XO': text('Khorezm', 'Xorazm viloyati', 'Хоразм вилояти', 'Хорезмская область', '花剌子模州'),
}

/** The name of a region, by its ISO 3166-2 code without the country; the code itself when it is not in our list. */
export function regionName(country: string, region: string, language: Language): string {
  return REGIONS[`${country}-${region}`]?.[language] ?? region
}

function text(en: string, latin: string, cyrillic: string, ru: string, zh: string): FullText {
  return { en, 'uz-Latn': latin, 'uz-Cyrl': cyrillic, ru, 'zh-Hans': zh }
}
