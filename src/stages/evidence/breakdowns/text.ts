import type { FullText } from '../../../kernel/language.ts'

export const NOT_SAID: FullText = {
  en: 'not stated',
  'uz-Latn': 'aytilmagan',
  'uz-Cyrl': 'айтилмаган',
  ru: 'не указано',
  'zh-Hans': '未填写',
}

export const THE_LANGUAGE: FullText = {
  en: 'Language of the answer',
  'uz-Latn': 'Javob tili',
  'uz-Cyrl': 'Жавоб тили',
  ru: 'Язык ответа',
  'zh-Hans': '作答语言',
}

export const THE_ARRIVAL: FullText = {
  en: 'When the answer came',
  'uz-Latn': 'Javob qachon kelgan',
  'uz-Cyrl': 'Жавоб қачон келган',
  ru: 'Когда пришёл ответ',
  'zh-Hans': '收到答卷的先后',
}

export const EARLY: FullText = {
  en: 'The earlier half',
  'uz-Latn': 'Oldingi yarmi',
  'uz-Cyrl': 'Олдинги ярми',
  ru: 'Первая половина',
  'zh-Hans': '较早的一半',
}

export const LATE: FullText = {
  en: 'The later half',
  'uz-Latn': 'Keyingi yarmi',
  'uz-Cyrl': 'Кейинги ярми',
  ru: 'Вторая половина',
  'zh-Hans': '较晚的一半',
}
