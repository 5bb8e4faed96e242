import type { FullText } from '../../../kernel/language.ts'

export const AGENDA = {
  agenda: { en: 'Agenda', 'uz-Latn': 'Kun tartibi', 'uz-Cyrl': 'Кун тартиби', ru: 'Повестка', 'zh-Hans': '日程' },
  noSessions: {
    en: 'The agenda of this programme is not settled yet.',
    'uz-Latn': 'Bu dasturning kun tartibi hali belgilanmagan.',
    'uz-Cyrl': 'Бу дастурнинг кун тартиби ҳали белгиланмаган.',
    ru: 'Повестка этой программы ещё не определена.',
    'zh-Hans': '该项目的日程尚未确定。',
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
  yourZone: {
    en: 'Your time zone',
    'uz-Latn': 'Sizning vaqt mintaqangiz',
    'uz-Cyrl': 'Сизнинг вақт минтақангиз',
    ru: 'Ваш часовой пояс',
    'zh-Hans': '您的时区',
  },
  show: { en: 'Show', 'uz-Latn': 'Koʻrsatish', 'uz-Cyrl': 'Кўрсатиш', ru: 'Показать', 'zh-Hans': '显示' },
  calendar: {
    en: 'Add to your calendar (.ics)',
    'uz-Latn': 'Taqvimingizga qoʻshish (.ics)',
    'uz-Cyrl': 'Тақвимингизга қўшиш (.ics)',
    ru: 'Добавить в календарь (.ics)',
    'zh-Hans': '添加到日历（.ics）',
  },
  hourAssumed: {
    en: 'hour assumed',
    'uz-Latn': 'soati taxminiy',
    'uz-Cyrl': 'соати тахминий',
    ru: 'час условный',
    'zh-Hans': '时刻为推定',
  },
  hoursAssumed: {
    en: 'The sources give the days of the programme only. An hour marked “hour assumed” was chosen when the programme was entered here.',
    'uz-Latn': 'Manbalarda dasturning faqat kunlari bor. “Soati taxminiy” deb belgilangan vaqt dastur bu yerga kiritilganda tanlangan.',
    'uz-Cyrl': 'Манбаларда дастурнинг фақат кунлари бор. “Соати тахминий” деб белгиланган вақт дастур бу ерга киритилганда танланган.',
    ru: 'В источниках указаны только дни программы. Час с пометкой «час условный» выбран при внесении программы сюда.',
    'zh-Hans': '资料中仅有项目日期。标注“时刻为推定”的时间是录入时选定的。',
  },
  spoken: {
    en: 'spoken: {languages}',
    'uz-Latn': '{languages} tilida',
    'uz-Cyrl': '{languages} тилида',
    ru: 'язык: {languages}',
    'zh-Hans': '授课语言：{languages}',
  },
  interpreted: {
    en: 'interpreted into: {languages}',
    'uz-Latn': 'ogʻzaki tarjima: {languages}',
    'uz-Cyrl': 'оғзаки таржима: {languages}',
    ru: 'устный перевод: {languages}',
    'zh-Hans': '口译：{languages}',
  },
} as const satisfies Record<string, FullText>
