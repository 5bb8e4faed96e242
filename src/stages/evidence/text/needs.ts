import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'
import type { Implausible } from '../needs/numbers.ts'

const NEEDS = {
  numbers: {
    en: 'Numbers as they were typed',
    'uz-Latn': 'Yozilgan sonlar',
    'uz-Cyrl': 'Ёзилган сонлар',
    ru: 'Числа, как их указали',
    'zh-Hans': '填写的数字',
  },
  question: { en: 'Question', 'uz-Latn': 'Savol', 'uz-Cyrl': 'Савол', ru: 'Вопрос', 'zh-Hans': '问题' },
  n: { en: 'Answers', 'uz-Latn': 'Javoblar', 'uz-Cyrl': 'Жавоблар', ru: 'Ответы', 'zh-Hans': '答案数' },
  median: { en: 'Median', 'uz-Latn': 'Mediana', 'uz-Cyrl': 'Медиана', ru: 'Медиана', 'zh-Hans': '中位数' },
  middle: { en: 'Middle half', 'uz-Latn': 'Oʻrtadagi yarmi', 'uz-Cyrl': 'Ўртадаги ярми', ru: 'Средняя половина', 'zh-Hans': '中间一半' },
  mean: { en: 'Mean', 'uz-Latn': 'Oʻrtacha', 'uz-Cyrl': 'Ўртача', ru: 'Среднее', 'zh-Hans': '平均数' },
  odd: {
    en: 'Implausible, left out',
    'uz-Latn': 'Ishonchsiz, chiqarilgan',
    'uz-Cyrl': 'Ишончсиз, чиқарилган',
    ru: 'Неправдоподобные, исключены',
    'zh-Hans': '不可信、已剔除',
  },
  numbersNote: {
    en: 'The median comes first: a few large numbers move the mean. Implausible are those that do not fit the register of cities (factor three, or above the largest city of the programme); they are left out only by a person, with a reason.',
    'uz-Latn':
      'Avval mediana: bir necha katta son oʻrtachani suradi. Shaharlar reyestriga mos kelmaganlar (uch baravar farq yoki dasturdagi eng katta shahardan koʻp) ishonchsiz; ularni faqat odam, sababini aytib chiqaradi.',
    'uz-Cyrl':
      'Аввал медиана: бир неча катта сон ўртачани суради. Шаҳарлар реестрига мос келмаганлар (уч баравар фарқ ёки дастурдаги энг катта шаҳардан кўп) ишончсиз; уларни фақат одам, сабабини айтиб чиқаради.',
    ru: 'Сначала медиана: несколько больших чисел сдвигают среднее. Неправдоподобны числа, которые не согласуются с реестром городов (в три раза или больше крупнейшего города программы); исключает их только человек и с указанием причины.',
    'zh-Hans': '先看中位数：少数大数会拉动平均数。与城市登记册不符者（相差三倍，或超过项目最大城市）为不可信；只能由专人说明理由后剔除。',
  },
  demand: {
    en: 'Demand by sector',
    'uz-Latn': 'Sohalar boʻyicha talab',
    'uz-Cyrl': 'Соҳалар бўйича талаб',
    ru: 'Спрос по секторам',
    'zh-Hans': '按领域的需求',
  },
  local: {
    en: 'In the words of the questionnaire',
    'uz-Latn': 'Soʻrovnoma soʻzlari bilan',
    'uz-Cyrl': 'Сўровнома сўзлари билан',
    ru: 'Словами анкеты',
    'zh-Hans': '问卷用语',
  },
  asked: { en: 'Asked for it', 'uz-Latn': 'Soʻraganlar', 'uz-Cyrl': 'Сўраганлар', ru: 'Назвали', 'zh-Hans': '提出者' },
  purpose: {
    en: 'OECD-DAC purpose',
    'uz-Latn': 'OECD-DAC maqsadi',
    'uz-Cyrl': 'OECD-DAC мақсади',
    ru: 'Цель КСР ОЭСР',
    'zh-Hans': '经合组织发援会目的代码',
  },
  targets: {
    en: 'SDG targets',
    'uz-Latn': 'BRM vazifalari',
    'uz-Cyrl': 'БРМ вазифалари',
    ru: 'Задачи ЦУР',
    'zh-Hans': '可持续发展目标具体目标',
  },
  noPurpose: { en: 'none', 'uz-Latn': 'yoʻq', 'uz-Cyrl': 'йўқ', ru: 'нет', 'zh-Hans': '无' },
  demandNote: {
    en: 'Names of purposes are the official English ones. Which purpose a choice comes to, and which targets a purpose serves, is a reading that the team can change.',
    'uz-Latn':
      'Maqsadlar nomi rasmiy inglizcha. Tanlov qaysi maqsadga, maqsad qaysi vazifaga toʻgʻri kelishi — talqin; jamoa uni oʻzgartira oladi.',
    'uz-Cyrl':
      'Мақсадлар номи расмий инглизча. Танлов қайси мақсадга, мақсад қайси вазифага тўғри келиши — талқин; жамоа уни ўзгартира олади.',
    ru: 'Названия целей — официальные английские. Какой цели соответствует вариант и каким задачам служит цель — трактовка, которую команда может изменить.',
    'zh-Hans': '目的名称为官方英文。选项对应哪项目的、目的服务于哪些具体目标，属一种解读，团队可以更改。',
  },
  byCity: {
    en: 'Cities asked for',
    'uz-Latn': 'Soʻralgan shaharlar',
    'uz-Cyrl': 'Сўралган шаҳарлар',
    ru: 'Запрошенные города',
    'zh-Hans': '希望合作的城市',
  },
  check: {
    en: 'Check numbers and sectors',
    'uz-Latn': 'Sonlar va sohalarni tekshirish',
    'uz-Cyrl': 'Сонлар ва соҳаларни текшириш',
    ru: 'Проверить числа и секторы',
    'zh-Hans': '核查数字与领域',
  },
  checkLead: {
    en: 'For the team alone: single answers are shown here.',
    'uz-Latn': 'Faqat jamoa uchun: bu yerda alohida javoblar koʻrinadi.',
    'uz-Cyrl': 'Фақат жамоа учун: бу ерда алоҳида жавоблар кўринади.',
    ru: 'Только для команды: здесь видны отдельные ответы.',
    'zh-Hans': '仅供团队：此处显示单个答案。',
  },
  implausible: {
    en: 'Implausible numbers',
    'uz-Latn': 'Ishonchsiz sonlar',
    'uz-Cyrl': 'Ишончсиз сонлар',
    ru: 'Неправдоподобные числа',
    'zh-Hans': '不可信的数字',
  },
  noneOdd: { en: 'None.', 'uz-Latn': 'Yoʻq.', 'uz-Cyrl': 'Йўқ.', ru: 'Нет.', 'zh-Hans': '无。' },
  reason: {
    en: 'Why it is left out',
    'uz-Latn': 'Nega chiqarib tashlanadi',
    'uz-Cyrl': 'Нега чиқариб ташланади',
    ru: 'Почему исключается',
    'zh-Hans': '剔除理由',
  },
  leaveOut: { en: 'Leave out', 'uz-Latn': 'Chiqarib tashlash', 'uz-Cyrl': 'Чиқариб ташлаш', ru: 'Исключить', 'zh-Hans': '剔除' },
  leftOut: { en: 'Left out', 'uz-Latn': 'Chiqarilganlar', 'uz-Cyrl': 'Чиқарилганлар', ru: 'Исключены', 'zh-Hans': '已剔除' },
  takeIn: { en: 'Take in again', 'uz-Latn': 'Qayta qoʻshish', 'uz-Cyrl': 'Қайта қўшиш', ru: 'Вернуть', 'zh-Hans': '恢复' },
  sectors: {
    en: 'What the choices come to',
    'uz-Latn': 'Tanlovlar nimaga toʻgʻri keladi',
    'uz-Cyrl': 'Танловлар нимага тўғри келади',
    ru: 'Чему соответствуют варианты',
    'zh-Hans': '选项对应的目的',
  },
  save: { en: 'Keep', 'uz-Latn': 'Saqlash', 'uz-Cyrl': 'Сақлаш', ru: 'Сохранить', 'zh-Hans': '保存' },
  answersOut: {
    en: 'Answers left out by a person, with a reason',
    'uz-Latn': 'Odam sababini aytib chiqargan javoblar',
    'uz-Cyrl': 'Одам сабабини айтиб чиқарган жавоблар',
    ru: 'Ответы, исключённые человеком с указанием причины',
    'zh-Hans': '由专人说明理由后剔除的答案',
  },
} as const satisfies Record<string, FullText>

/** The words of the needs assessment. */
export const needsWords = (language: Language) => wordsIn(NEEDS, language)

const WHY: Readonly<Record<Implausible['why'], FullText>> = {
  'above-largest': {
    en: '{value}: more than the largest city of the programme, {city}, has ({register}). Perhaps the population of a region.',
    'uz-Latn': '{value}: dasturdagi eng katta shahar, {city}, aholisidan koʻp ({register}). Balki viloyat aholisidir.',
    'uz-Cyrl': '{value}: дастурдаги энг катта шаҳар, {city}, аҳолисидан кўп ({register}). Балки вилоят аҳолисидир.',
    ru: '{value}: больше, чем в крупнейшем городе программы, {city} ({register}). Возможно, население области.',
    'zh-Hans': '{value}：超过项目最大城市{city}的人口（{register}）。可能为全州人口。',
  },
  'too-high': {
    en: '{value}: more than three times what the register has for {city} ({register}).',
    'uz-Latn': '{value}: reyestrda {city} uchun bor sondan ({register}) uch baravardan koʻp.',
    'uz-Cyrl': '{value}: реестрда {city} учун бор сондан ({register}) уч баравардан кўп.',
    ru: '{value}: более чем втрое больше, чем в реестре для города {city} ({register}).',
    'zh-Hans': '{value}：超过登记册中{city}人口（{register}）的三倍。',
  },
  'too-low': {
    en: '{value}: less than a third of what the register has for {city} ({register}).',
    'uz-Latn': '{value}: reyestrda {city} uchun bor sonning ({register}) uchdan biridan kam.',
    'uz-Cyrl': '{value}: реестрда {city} учун бор соннинг ({register}) учдан биридан кам.',
    ru: '{value}: менее трети того, что в реестре для города {city} ({register}).',
    'zh-Hans': '{value}：不足登记册中{city}人口（{register}）的三分之一。',
  },
}

export function whyWords(why: Implausible['why'], language: Language): string {
  return WHY[why][language]
}
