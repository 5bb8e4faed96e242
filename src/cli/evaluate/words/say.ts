import type { FullText } from '../../../kernel/language.ts'

export const WORDS = {
  responses: { en: '{n} responses', 'uz-Latn': '{n} ta javob varaqasi', 'uz-Cyrl': '{n} та жавоб варақаси', ru: 'Ответов: {n}', 'zh-Hans': '{n} 份答卷' },
  reading: { en: 'How it was read', 'uz-Latn': 'Qanday oʻqildi', 'uz-Cyrl': 'Қандай ўқилди', ru: 'Как прочитано', 'zh-Hans': '读取方式' },
  base: {
    en: '{base} answered, {missing} did not', 'uz-Latn': '{base} tasi javob berdi, {missing} tasi bermadi', 'uz-Cyrl': '{base} таси жавоб берди, {missing} таси бермади',
    ru: 'ответили {base}, не ответили {missing}', 'zh-Hans': '{base} 人作答，{missing} 人未答',
  },
  weighted: {
    en: 'weighted base {weighted}, design effect {effect}', 'uz-Latn': 'vaznli asos {weighted}, dizayn taʼsiri {effect}', 'uz-Cyrl': 'вазнли асос {weighted}, дизайн таъсири {effect}',
    ru: 'взвешенная база {weighted}, эффект дизайна {effect}', 'zh-Hans': '加权基数 {weighted}，设计效应 {effect}',
  },
  answer: { en: 'Answer', 'uz-Latn': 'Javob', 'uz-Cyrl': 'Жавоб', ru: 'Ответ', 'zh-Hans': '回答' },
  count: { en: 'Count', 'uz-Latn': 'Soni', 'uz-Cyrl': 'Сони', ru: 'Число', 'zh-Hans': '数量' },
  percent: { en: 'Per cent', 'uz-Latn': 'Foiz', 'uz-Cyrl': 'Фоиз', ru: 'Процент', 'zh-Hans': '百分比' },
  interval: { en: '95% interval', 'uz-Latn': '95% oraliq', 'uz-Cyrl': '95% оралиқ', ru: '95% интервал', 'zh-Hans': '95% 区间' },
  'too-few': { en: 'too few', 'uz-Latn': 'juda kam', 'uz-Cyrl': 'жуда кам', ru: 'слишком мало', 'zh-Hans': '太少' },
  together: { en: 'upper {n} together', 'uz-Latn': 'yuqori {n} tasi birga', 'uz-Cyrl': 'юқори {n} таси бирга', ru: 'верхние {n} вместе', 'zh-Hans': '最高 {n} 级合计' },
  mean: { en: 'mean {mean}, sd {sd}, median {median}', 'uz-Latn': 'oʻrtacha {mean}, st. ogʻish {sd}, mediana {median}', 'uz-Cyrl': 'ўртача {mean}, ст. оғиш {sd}, медиана {median}', ru: 'среднее {mean}, ст. откл. {sd}, медиана {median}', 'zh-Hans': '平均 {mean}，标准差 {sd}，中位数 {median}' },
  numbers: {
    en: 'median {median}, quartiles {low} to {high}; mean {mean}, sd {sd}; from {min} to {max}', 'uz-Latn': 'mediana {median}, kvartillar {low} – {high}; oʻrtacha {mean}, st. ogʻish {sd}; {min} dan {max} gacha',
    'uz-Cyrl': 'медиана {median}, квартиллар {low} – {high}; ўртача {mean}, ст. оғиш {sd}; {min} дан {max} гача', ru: 'медиана {median}, квартили {low} – {high}; среднее {mean}, ст. откл. {sd}; от {min} до {max}', 'zh-Hans': '中位数 {median}，四分位 {low} 至 {high}；平均 {mean}，标准差 {sd}；从 {min} 到 {max}',
  },
  days: { en: 'from {first} to {last}', 'uz-Latn': '{first} dan {last} gacha', 'uz-Cyrl': '{first} дан {last} гача', ru: 'с {first} по {last}', 'zh-Hans': '从 {first} 到 {last}' },
  different: { en: '{n} different answers', 'uz-Latn': '{n} xil javob', 'uz-Cyrl': '{n} хил жавоб', ru: 'разных ответов: {n}', 'zh-Hans': '{n} 种不同回答' },
  strange: { en: '{n} could not be placed', 'uz-Latn': '{n} tasini joylashtirib boʻlmadi', 'uz-Cyrl': '{n} тасини жойлаштириб бўлмади', ru: 'не отнесено: {n}', 'zh-Hans': '{n} 个无法归类' },
  'several-note': {
    en: 'several answers each: the per cents are of those who answered and do not add up to 100', 'uz-Latn': 'bir nechta javob: foizlar javob berganlardan, yigʻindisi 100 boʻlmaydi',
    'uz-Cyrl': 'бир нечта жавоб: фоизлар жавоб берганлардан, йиғиндиси 100 бўлмайди', ru: 'несколько ответов: проценты от числа ответивших и не дают в сумме 100', 'zh-Hans': '可多选：百分比以作答人数为基数，合计不为 100',
  },
  absent: { en: 'Not in the file: {items}', 'uz-Latn': 'Faylda yoʻq: {items}', 'uz-Cyrl': 'Файлда йўқ: {items}', ru: 'Нет в файле: {items}', 'zh-Hans': '文件中没有：{items}' },
  written: { en: '{file}: {what}', 'uz-Latn': '{file}: {what}', 'uz-Cyrl': '{file}: {what}', ru: '{file}: {what}', 'zh-Hans': '{file}：{what}' },
  'instrument-file': { en: 'the instrument, to correct and to use with --instrument', 'uz-Latn': 'savolnoma, tuzatish va --instrument bilan ishlatish uchun', 'uz-Cyrl': 'сўровнома, тузатиш ва --instrument билан ишлатиш учун', ru: 'анкета: исправить и использовать с --instrument', 'zh-Hans': '问卷，可修改后用 --instrument 使用' },
} as const satisfies Readonly<Record<string, FullText>>

export type Word = keyof typeof WORDS
