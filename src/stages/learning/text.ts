import { plural, type PluralForms } from '../../engines/script/index.ts'
import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Material } from './model.ts'

const WORDS = {
  learning: { en: 'Training', 'uz-Latn': 'Oʻqitish', 'uz-Cyrl': 'Ўқитиш', ru: 'Обучение', 'zh-Hans': '培训' },
  agenda: { en: 'Agenda', 'uz-Latn': 'Kun tartibi', 'uz-Cyrl': 'Кун тартиби', ru: 'Повестка', 'zh-Hans': '日程' },
  lectures: { en: 'Lectures', 'uz-Latn': 'Maʼruzalar', 'uz-Cyrl': 'Маърузалар', ru: 'Лекции', 'zh-Hans': '讲座' },
  opening: { en: 'Opening messages', 'uz-Latn': 'Ochilish soʻzlari', 'uz-Cyrl': 'Очилиш сўзлари', ru: 'Вступительные слова', 'zh-Hans': '开幕致辞' },
  openingLead: {
    en: 'What partners said when the programme began. At most two sentences of each are quoted.',
    'uz-Latn': 'Dastur boshlanganda hamkorlar nima dedi. Har biridan koʻpi bilan ikki gap keltirilgan.',
    'uz-Cyrl': 'Дастур бошланганда ҳамкорлар нима деди. Ҳар биридан кўпи билан икки гап келтирилган.',
    ru: 'Что сказали партнёры в начале программы. Из каждого слова приведено не более двух предложений.',
    'zh-Hans': '各合作方在项目开始时的发言。每人至多引用两句。',
  },
  noSessions: {
    en: 'The agenda of this programme is not settled yet.',
    'uz-Latn': 'Bu dasturning kun tartibi hali belgilanmagan.',
    'uz-Cyrl': 'Бу дастурнинг кун тартиби ҳали белгиланмаган.',
    ru: 'Повестка этой программы ещё не определена.',
    'zh-Hans': '该项目的日程尚未确定。',
  },
  noLectures: {
    en: 'No lecture has been added yet.',
    'uz-Latn': 'Hali maʼruza qoʻshilmagan.',
    'uz-Cyrl': 'Ҳали маъруза қўшилмаган.',
    ru: 'Лекций пока нет.',
    'zh-Hans': '尚未添加讲座。',
  },
  noMessages: {
    en: 'No opening message has been added yet.',
    'uz-Latn': 'Hali ochilish soʻzi qoʻshilmagan.',
    'uz-Cyrl': 'Ҳали очилиш сўзи қўшилмаган.',
    ru: 'Вступительных слов пока нет.',
    'zh-Hans': '尚未添加开幕致辞。',
  },
  timesIn: {
    en: 'All times are those of {zone} ({name}), the programme’s zone, and below them those of {other} ({otherName}).',
    'uz-Latn': 'Barcha vaqtlar dastur mintaqasi — {zone} ({name}) boʻyicha, ostida {other} ({otherName}) vaqti.',
    'uz-Cyrl': 'Барча вақтлар дастур минтақаси — {zone} ({name}) бўйича, остида {other} ({otherName}) вақти.',
    ru: 'Время указано по поясу программы — {zone} ({name}), а ниже — по поясу {other} ({otherName}).',
    'zh-Hans': '时间均为项目所在时区{zone}（{name}），下方为{other}（{otherName}）时间。',
  },
  timesInOne: {
    en: 'All times are those of {zone} ({name}), the programme’s zone.',
    'uz-Latn': 'Barcha vaqtlar dastur mintaqasi — {zone} ({name}) boʻyicha.',
    'uz-Cyrl': 'Барча вақтлар дастур минтақаси — {zone} ({name}) бўйича.',
    ru: 'Время указано по поясу программы — {zone} ({name}).',
    'zh-Hans': '时间均为项目所在时区{zone}（{name}）。',
  },
  yourZone: { en: 'Your time zone', 'uz-Latn': 'Sizning vaqt mintaqangiz', 'uz-Cyrl': 'Сизнинг вақт минтақангиз', ru: 'Ваш часовой пояс', 'zh-Hans': '您的时区' },
  show: { en: 'Show', 'uz-Latn': 'Koʻrsatish', 'uz-Cyrl': 'Кўрсатиш', ru: 'Показать', 'zh-Hans': '显示' },
  calendar: {
    en: 'Add to your calendar (.ics)',
    'uz-Latn': 'Taqvimingizga qoʻshish (.ics)',
    'uz-Cyrl': 'Тақвимингизга қўшиш (.ics)',
    ru: 'Добавить в календарь (.ics)',
    'zh-Hans': '添加到日历（.ics）',
  },
  hourAssumed: { en: 'hour assumed', 'uz-Latn': 'soati taxminiy', 'uz-Cyrl': 'соати тахминий', ru: 'час условный', 'zh-Hans': '时刻为推定' },
  hoursAssumed: {
    en: 'The sources give the days of the programme only. An hour marked “hour assumed” was chosen when the programme was entered here.',
    'uz-Latn': 'Manbalarda dasturning faqat kunlari bor. “Soati taxminiy” deb belgilangan vaqt dastur bu yerga kiritilganda tanlangan.',
    'uz-Cyrl': 'Манбаларда дастурнинг фақат кунлари бор. “Соати тахминий” деб белгиланган вақт дастур бу ерга киритилганда танланган.',
    ru: 'В источниках указаны только дни программы. Час с пометкой «час условный» выбран при внесении программы сюда.',
    'zh-Hans': '资料中仅有项目日期。标注“时刻为推定”的时间是录入时选定的。',
  },
  spoken: { en: 'spoken: {languages}', 'uz-Latn': '{languages} tilida', 'uz-Cyrl': '{languages} тилида', ru: 'язык: {languages}', 'zh-Hans': '授课语言：{languages}' },
  interpreted: {
    en: 'interpreted into: {languages}',
    'uz-Latn': 'ogʻzaki tarjima: {languages}',
    'uz-Cyrl': 'оғзаки таржима: {languages}',
    ru: 'устный перевод: {languages}',
    'zh-Hans': '口译：{languages}',
  },
  lecture: { en: 'Lecture', 'uz-Latn': 'Maʼruza', 'uz-Cyrl': 'Маъруза', ru: 'Лекция', 'zh-Hans': '讲座' },
  when: { en: 'When', 'uz-Latn': 'Qachon', 'uz-Cyrl': 'Қачон', ru: 'Когда', 'zh-Hans': '时间' },
  languages: { en: 'Languages', 'uz-Latn': 'Tillar', 'uz-Cyrl': 'Тиллар', ru: 'Языки', 'zh-Hans': '语言' },
  noTime: {
    en: 'The agenda has no session for this lecture.',
    'uz-Latn': 'Kun tartibida bu maʼruza uchun mashgʻulot yoʻq.',
    'uz-Cyrl': 'Кун тартибида бу маъруза учун машғулот йўқ.',
    ru: 'В повестке нет занятия для этой лекции.',
    'zh-Hans': '日程中没有该讲座的场次。',
  },
  about: { en: 'What it is about', 'uz-Latn': 'Nima haqida', 'uz-Cyrl': 'Нима ҳақида', ru: 'О чём она', 'zh-Hans': '内容简介' },
  takeaways: { en: 'What to take home', 'uz-Latn': 'Asosiy xulosalar', 'uz-Cyrl': 'Асосий хулосалар', ru: 'Главное', 'zh-Hans': '要点' },
  lecturer: { en: 'Lecturer', 'uz-Latn': 'Maʼruzachi', 'uz-Cyrl': 'Маърузачи', ru: 'Лектор', 'zh-Hans': '讲师' },
  institution: { en: 'Institution', 'uz-Latn': 'Muassasa', 'uz-Cyrl': 'Муассаса', ru: 'Учреждение', 'zh-Hans': '机构' },
  materials: { en: 'Materials', 'uz-Latn': 'Materiallar', 'uz-Cyrl': 'Материаллар', ru: 'Материалы', 'zh-Hans': '材料' },
  noMaterials: {
    en: 'No materials are known for this lecture.',
    'uz-Latn': 'Bu maʼruza boʻyicha materiallar maʼlum emas.',
    'uz-Cyrl': 'Бу маъруза бўйича материаллар маълум эмас.',
    ru: 'Материалы этой лекции неизвестны.',
    'zh-Hans': '未知该讲座有何材料。',
  },
  noAddress: {
    en: 'The programme kept it; no public address is known.',
    'uz-Latn': 'Dasturda saqlangan; ochiq manzili maʼlum emas.',
    'uz-Cyrl': 'Дастурда сақланган; очиқ манзили маълум эмас.',
    ru: 'Хранится у программы; открытый адрес неизвестен.',
    'zh-Hans': '由项目保存；无公开地址。',
  },
  noSize: { en: 'size unknown', 'uz-Latn': 'hajmi nomaʼlum', 'uz-Cyrl': 'ҳажми номаълум', ru: 'размер неизвестен', 'zh-Hans': '大小未知' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
  fewerThanFive: {
    en: 'fewer than five people registered',
    'uz-Latn': 'besh kishidan kam roʻyxatdan oʻtgan',
    'uz-Cyrl': 'беш кишидан кам рўйхатдан ўтган',
    ru: 'зарегистрировалось меньше пяти человек',
    'zh-Hans': '登记者不足五人',
  },
  fromHere: {
    en: 'Who registered from here',
    'uz-Latn': 'Bu yerdan kimlar roʻyxatdan oʻtgan',
    'uz-Cyrl': 'Бу ердан кимлар рўйхатдан ўтган',
    ru: 'Кто зарегистрировался отсюда',
    'zh-Hans': '本市登记情况',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const COUNTS = {
  lectures: {
    en: { one: '{n} lecture', other: '{n} lectures' },
    'uz-Latn': '{n} ta maʼruza',
    'uz-Cyrl': '{n} та маъруза',
    ru: { one: '{n} лекция', few: '{n} лекции', many: '{n} лекций', other: '{n} лекции' },
    'zh-Hans': '{n} 场讲座',
  },
  registered: {
    en: { one: '{n} person registered', other: '{n} people registered' },
    'uz-Latn': '{n} kishi roʻyxatdan oʻtgan',
    'uz-Cyrl': '{n} киши рўйхатдан ўтган',
    ru: { one: 'зарегистрирован {n} человек', few: 'зарегистрированы {n} человека', many: 'зарегистрировано {n} человек', other: 'зарегистрировано {n} человека' },
    'zh-Hans': '{n} 人登记',
  },
} as const satisfies Record<string, Readonly<Record<Language, PluralForms>>>

export function counted(n: number, what: keyof typeof COUNTS, language: Language): string {
  return plural(n, COUNTS[what][language], language)
}

const KINDS: Readonly<Record<Material['kind'], FullText>> = {
  deck: { en: 'Slides', 'uz-Latn': 'Slaydlar', 'uz-Cyrl': 'Слайдлар', ru: 'Слайды', 'zh-Hans': '幻灯片' },
  recording: { en: 'Recording', 'uz-Latn': 'Video yozuv', 'uz-Cyrl': 'Видео ёзув', ru: 'Видеозапись', 'zh-Hans': '录像' },
  audio: { en: 'Audio only', 'uz-Latn': 'Audio yozuv', 'uz-Cyrl': 'Аудио ёзув', ru: 'Аудиозапись', 'zh-Hans': '录音' },
  reading: { en: 'Reading', 'uz-Latn': 'Oʻqish uchun', 'uz-Cyrl': 'Ўқиш учун', ru: 'Чтение', 'zh-Hans': '阅读材料' },
}

export function materialWord(kind: Material['kind'], language: Language): string {
  return KINDS[kind][language]
}

const UZBEK: FullText = { en: 'Uzbek', 'uz-Latn': 'oʻzbek', 'uz-Cyrl': 'ўзбек', ru: 'узбекский', 'zh-Hans': '乌兹别克语' }

const SPOKEN: Readonly<Record<Language, FullText>> = {
  en: { en: 'English', 'uz-Latn': 'ingliz', 'uz-Cyrl': 'инглиз', ru: 'английский', 'zh-Hans': '英语' },
  'uz-Latn': UZBEK,
  'uz-Cyrl': UZBEK,
  ru: { en: 'Russian', 'uz-Latn': 'rus', 'uz-Cyrl': 'рус', ru: 'русский', 'zh-Hans': '俄语' },
  'zh-Hans': { en: 'Chinese', 'uz-Latn': 'xitoy', 'uz-Cyrl': 'хитой', ru: 'китайский', 'zh-Hans': '中文' },
}

/** The languages as they are heard: Uzbek is one, whatever its script. */
export function spokenWords(languages: readonly Language[], language: Language): readonly string[] {
  return [...new Set(languages.map((each) => SPOKEN[each][language]))]
}
