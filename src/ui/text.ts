import type { FullText, Language } from '../kernel/language.ts'

/** The words that stand on every page. */
const WORDS = {
  skip: {
    en: 'Skip to the content',
    'uz-Latn': 'Asosiy matnga oʻtish',
    'uz-Cyrl': 'Асосий матнга ўтиш',
    ru: 'Перейти к содержанию',
    'zh-Hans': '跳到正文',
  },
  menu: { en: 'Menu', 'uz-Latn': 'Menyu', 'uz-Cyrl': 'Меню', ru: 'Меню', 'zh-Hans': '菜单' },
  main: { en: 'Main', 'uz-Latn': 'Asosiy', 'uz-Cyrl': 'Асосий', ru: 'Основное', 'zh-Hans': '主导航' },
  language: { en: 'Language', 'uz-Latn': 'Til', 'uz-Cyrl': 'Тил', ru: 'Язык', 'zh-Hans': '语言' },
  path: { en: 'You are here', 'uz-Latn': 'Siz shu yerdasiz', 'uz-Cyrl': 'Сиз шу ердасиз', ru: 'Вы здесь', 'zh-Hans': '当前位置' },
  programmes: { en: 'Programmes', 'uz-Latn': 'Dasturlar', 'uz-Cyrl': 'Дастурлар', ru: 'Программы', 'zh-Hans': '项目' },
  cities: { en: 'Cities', 'uz-Latn': 'Shaharlar', 'uz-Cyrl': 'Шаҳарлар', ru: 'Города', 'zh-Hans': '城市' },
  about: { en: 'About', 'uz-Latn': 'Loyiha haqida', 'uz-Cyrl': 'Лойиҳа ҳақида', ru: 'О проекте', 'zh-Hans': '关于' },
  desk: { en: 'Desk', 'uz-Latn': 'Ish stoli', 'uz-Cyrl': 'Иш столи', ru: 'Рабочий стол', 'zh-Hans': '工作台' },
  signIn: { en: 'Sign in', 'uz-Latn': 'Kirish', 'uz-Cyrl': 'Кириш', ru: 'Войти', 'zh-Hans': '登录' },
  signOut: { en: 'Sign out', 'uz-Latn': 'Chiqish', 'uz-Cyrl': 'Чиқиш', ru: 'Выйти', 'zh-Hans': '退出' },
  home: { en: 'Home', 'uz-Latn': 'Bosh sahifa', 'uz-Cyrl': 'Бош саҳифа', ru: 'Главная', 'zh-Hans': '首页' },
  faults: {
    en: 'There is a problem',
    'uz-Latn': 'Tuzatish kerak',
    'uz-Cyrl': 'Тузатиш керак',
    ru: 'Нужно исправить',
    'zh-Hans': '需要更正',
  },
  optional: { en: 'optional', 'uz-Latn': 'ixtiyoriy', 'uz-Cyrl': 'ихтиёрий', ru: 'необязательно', 'zh-Hans': '选填' },
  choose: { en: 'Choose', 'uz-Latn': 'Tanlang', 'uz-Cyrl': 'Танланг', ru: 'Выберите', 'zh-Hans': '请选择' },
  howCounted: {
    en: 'how counted',
    'uz-Latn': 'qanday hisoblangan',
    'uz-Cyrl': 'қандай ҳисобланган',
    ru: 'как посчитано',
    'zh-Hans': '如何统计',
  },
  draft: {
    en: '',
    'uz-Latn': 'Bu sahifaning oʻzbekcha matni qoralama: uni ona tili oʻzbekcha boʻlgan kishi hali oʻqimagan.',
    'uz-Cyrl': 'Бу саҳифанинг ўзбекча матни қоралама: уни она тили ўзбекча бўлган киши ҳали ўқимаган.',
    ru: 'Русский текст этой страницы — черновик: носитель языка его ещё не читал.',
    'zh-Hans': '本页中文为草稿，尚未经母语人士审读。',
  },
  disclaimer: {
    en: 'The names and lines on maps and the names of places imply no opinion on the legal status of any country, territory, city or area, or of its authorities, or on its boundaries.',
    'uz-Latn':
      'Xaritalardagi nom va chiziqlar hamda joy nomlari biror mamlakat, hudud, shahar yoki ularning hokimiyati huquqiy maqomi va chegaralari haqida hech qanday fikrni bildirmaydi.',
    'uz-Cyrl':
      'Хариталардаги ном ва чизиқлар ҳамда жой номлари бирор мамлакат, ҳудуд, шаҳар ёки уларнинг ҳокимияти ҳуқуқий мақоми ва чегаралари ҳақида ҳеч қандай фикрни билдирмайди.',
    ru: 'Названия и линии на картах и названия мест не выражают никакого мнения о правовом статусе какой-либо страны, территории, города, района или их властей либо об их границах.',
    'zh-Hans': '地图上的名称和线条以及地名不代表对任何国家、领土、城市、地区或其当局的法律地位或其边界的任何意见。',
  },
} as const satisfies Record<string, FullText>

/** The words of `language`, by name. */
export function commonWords(language: Language): { readonly [Name in keyof typeof WORDS]: string } {
  return wordsIn(WORDS, language)
}

/** Picks one language out of a table of words. Each room keeps such a table in its text.ts. */
export function wordsIn<Words extends Readonly<Record<string, FullText>>>(
  words: Words,
  language: Language,
): { readonly [Name in keyof Words]: string } {
  const picked = Object.entries(words).map(([name, text]) => [name, text[language]])
  return Object.fromEntries(picked) as { readonly [Name in keyof Words]: string }
}
