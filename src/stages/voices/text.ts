import { plural, type PluralForms } from '../../engines/script/index.ts'
import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Consent, Voice } from './model.ts'

const WORDS = {
  voices: { en: 'Voices', 'uz-Latn': 'Ovozlar', 'uz-Cyrl': 'Овозлар', ru: 'Голоса', 'zh-Hans': '声音' },
  lead: {
    en: 'What participants and lecturers said in interviews. At most two sentences of each are quoted, and only with consent.',
    'uz-Latn': 'Ishtirokchilar va maʼruzachilar suhbatda nima dedi. Har biridan koʻpi bilan ikki gap, faqat rozilik bilan keltirilgan.',
    'uz-Cyrl': 'Иштирокчилар ва маърузачилар суҳбатда нима деди. Ҳар биридан кўпи билан икки гап, фақат розилик билан келтирилган.',
    ru: 'Что участники и лекторы сказали в интервью. Из каждого приведено не более двух предложений и только с согласия.',
    'zh-Hans': '参与者与讲师在访谈中的话。每人至多引用两句，且均经同意。',
  },
  guide: {
    en: 'What all were asked',
    'uz-Latn': 'Hammaga berilgan savollar',
    'uz-Cyrl': 'Ҳаммага берилган саволлар',
    ru: 'О чём спросили всех',
    'zh-Hans': '访谈提纲',
  },
  none: {
    en: 'There is no voice to show yet.',
    'uz-Latn': 'Hozircha koʻrsatiladigan ovoz yoʻq.',
    'uz-Cyrl': 'Ҳозирча кўрсатиладиган овоз йўқ.',
    ru: 'Голосов пока нет.',
    'zh-Hans': '尚无可展示的访谈。',
  },
  original: {
    en: 'Taken from the {language} text; the other languages are translations.',
    'uz-Latn': '{language} matndan olingan; boshqa tillardagilari tarjima.',
    'uz-Cyrl': '{language} матндан олинган; бошқа тиллардагилари таржима.',
    ru: 'Взято из текста на языке: {language}; на других языках — перевод.',
    'zh-Hans': '引自{language}文本；其他语言为译文。',
  },
  words: { en: 'The words', 'uz-Latn': 'Soʻzlari', 'uz-Cyrl': 'Сўзлари', ru: 'Слова', 'zh-Hans': '原话' },
  about: {
    en: 'Also in the interview',
    'uz-Latn': 'Suhbatda yana',
    'uz-Cyrl': 'Суҳбатда яна',
    ru: 'Ещё в интервью',
    'zh-Hans': '访谈其他内容',
  },
  note: { en: 'Editor’s note', 'uz-Latn': 'Muharrir izohi', 'uz-Cyrl': 'Муҳаррир изоҳи', ru: 'Примечание редактора', 'zh-Hans': '编者注' },
  check: {
    en: 'Check before printing again',
    'uz-Latn': 'Qayta chop etishdan oldin tekshiring',
    'uz-Cyrl': 'Қайта чоп этишдан олдин текширинг',
    ru: 'Проверить перед повторной печатью',
    'zh-Hans': '再次刊印前请核对',
  },
  consent: { en: 'Consent', 'uz-Latn': 'Rozilik', 'uz-Cyrl': 'Розилик', ru: 'Согласие', 'zh-Hans': '同意情况' },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
  fromHere: {
    en: 'Voices from here',
    'uz-Latn': 'Shu yerdan ovozlar',
    'uz-Cyrl': 'Шу ердан овозлар',
    ru: 'Голоса отсюда',
    'zh-Hans': '来自本市的声音',
  },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const KINDS: Readonly<Record<Voice['kind'], FullText>> = {
  participant: { en: 'Participants', 'uz-Latn': 'Ishtirokchilar', 'uz-Cyrl': 'Иштирокчилар', ru: 'Участники', 'zh-Hans': '参与者' },
  lecturer: { en: 'Lecturers', 'uz-Latn': 'Maʼruzachilar', 'uz-Cyrl': 'Маърузачилар', ru: 'Лекторы', 'zh-Hans': '讲师' },
}

export function kindWords(kind: Voice['kind'], language: Language): string {
  return KINDS[kind][language]
}

const STATES: Readonly<Record<Consent['state'], FullText>> = {
  given: { en: 'given', 'uz-Latn': 'berilgan', 'uz-Cyrl': 'берилган', ru: 'дано', 'zh-Hans': '已同意' },
  'published-elsewhere': {
    en: 'published elsewhere before; not asked anew',
    'uz-Latn': 'avval boshqa joyda eʼlon qilingan; qayta soʻralmagan',
    'uz-Cyrl': 'аввал бошқа жойда эълон қилинган; қайта сўралмаган',
    ru: 'опубликовано ранее; заново не запрашивалось',
    'zh-Hans': '此前已公开发表；未再次征询',
  },
  withdrawn: { en: 'withdrawn', 'uz-Latn': 'qaytarib olingan', 'uz-Cyrl': 'қайтариб олинган', ru: 'отозвано', 'zh-Hans': '已撤回' },
}

export function consentWords(state: Consent['state'], language: Language): string {
  return STATES[state][language]
}

const VOICES: Readonly<Record<Language, PluralForms>> = {
  en: { one: '{n} voice', other: '{n} voices' },
  'uz-Latn': '{n} ta ovoz',
  'uz-Cyrl': '{n} та овоз',
  ru: { one: '{n} голос', few: '{n} голоса', many: '{n} голосов', other: '{n} голоса' },
  'zh-Hans': '{n} 人的声音',
}

export function voicesWords(n: number, language: Language): string {
  return plural(n, VOICES[language], language)
}

const ORIGINALS: Readonly<Record<Language, FullText>> = {
  en: { en: 'English', 'uz-Latn': 'Inglizcha', 'uz-Cyrl': 'Инглизча', ru: 'английский', 'zh-Hans': '英文' },
  'uz-Latn': {
    en: 'Uzbek (Latin)',
    'uz-Latn': 'Oʻzbekcha (lotin)',
    'uz-Cyrl': 'Ўзбекча (лотин)',
    ru: 'узбекский (латиница)',
    'zh-Hans': '乌兹别克文（拉丁字母）',
  },
  'uz-Cyrl': {
    en: 'Uzbek (Cyrillic)',
    'uz-Latn': 'Oʻzbekcha (kirill)',
    'uz-Cyrl': 'Ўзбекча (кирилл)',
    ru: 'узбекский (кириллица)',
    'zh-Hans': '乌兹别克文（西里尔字母）',
  },
  ru: { en: 'Russian', 'uz-Latn': 'Ruscha', 'uz-Cyrl': 'Русча', ru: 'русский', 'zh-Hans': '俄文' },
  'zh-Hans': { en: 'Chinese', 'uz-Latn': 'Xitoycha', 'uz-Cyrl': 'Хитойча', ru: 'китайский', 'zh-Hans': '中文' },
}

export function originalWords(original: Language, language: Language): string {
  return ORIGINALS[original][language]
}
