import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'
import type { Step } from './model.ts'

const WORDS = {
  request: { en: 'Request', 'uz-Latn': 'Soʻrov', 'uz-Cyrl': 'Сўров', ru: 'Запрос', 'zh-Hans': '需求' },
  from: { en: 'Who asked', 'uz-Latn': 'Kim soʻradi', 'uz-Cyrl': 'Ким сўради', ru: 'Кто обратился', 'zh-Hans': '提出方' },
  to: { en: 'Who was asked', 'uz-Latn': 'Kimdan soʻraldi', 'uz-Cyrl': 'Кимдан сўралди', ru: 'К кому обратились', 'zh-Hans': '受请方' },
  received: { en: 'Received', 'uz-Latn': 'Qabul qilingan kun', 'uz-Cyrl': 'Қабул қилинган кун', ru: 'Получен', 'zh-Hans': '收到日期' },
  unknownDay: {
    en: 'The sources do not tell the day.',
    'uz-Latn': 'Manbalarda kuni aytilmagan.',
    'uz-Cyrl': 'Манбаларда куни айтилмаган.',
    ru: 'День в источниках не указан.',
    'zh-Hans': '资料中未注明日期。',
  },
  audience: { en: 'For whom', 'uz-Latn': 'Kim uchun', 'uz-Cyrl': 'Ким учун', ru: 'Для кого', 'zh-Hans': '对象' },
  mandate: { en: 'The mandate', 'uz-Latn': 'Asos boʻlgan hujjat', 'uz-Cyrl': 'Асос бўлган ҳужжат', ru: 'Основание', 'zh-Hans': '授权依据' },
  objectives: {
    en: 'What it is to reach',
    'uz-Latn': 'Nimaga erishish kerak',
    'uz-Cyrl': 'Нимага эришиш керак',
    ru: 'Чего нужно достичь',
    'zh-Hans': '要达到的目标',
  },
  needs: {
    en: 'What is needed for it',
    'uz-Latn': 'Buning uchun nima kerak',
    'uz-Cyrl': 'Бунинг учун нима керак',
    ru: 'Что для этого нужно',
    'zh-Hans': '所需支持',
  },
  triage: {
    en: 'What was done with it',
    'uz-Latn': 'Soʻrov boʻyicha nima qilindi',
    'uz-Cyrl': 'Сўров бўйича нима қилинди',
    ru: 'Что с ним сделали',
    'zh-Hans': '处理经过',
  },
  source: { en: 'Source', 'uz-Latn': 'Manba', 'uz-Cyrl': 'Манба', ru: 'Источник', 'zh-Hans': '来源' },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)

const STATES: Readonly<Record<Step['state'], FullText>> = {
  received: { en: 'Received', 'uz-Latn': 'Qabul qilindi', 'uz-Cyrl': 'Қабул қилинди', ru: 'Получен', 'zh-Hans': '已收到' },
  accepted: { en: 'Accepted', 'uz-Latn': 'Maʼqullandi', 'uz-Cyrl': 'Маъқулланди', ru: 'Принят', 'zh-Hans': '已接受' },
  declined: { en: 'Declined', 'uz-Latn': 'Rad etildi', 'uz-Cyrl': 'Рад этилди', ru: 'Отклонён', 'zh-Hans': '已婉拒' },
  'programme-made': {
    en: 'A programme was made of it',
    'uz-Latn': 'Undan dastur tuzildi',
    'uz-Cyrl': 'Ундан дастур тузилди',
    ru: 'По нему составлена программа',
    'zh-Hans': '已据此制定项目',
  },
}

export function stateWords(state: Step['state'], language: Language): string {
  return STATES[state][language]
}
