import type { FullText, Language } from '../../../../kernel/language.ts'
import type { Tongue } from '../../model/purposes.ts'

export const tongueWord = (code: Tongue, language: Language) => TONGUES[code][language]

const TONGUES: Readonly<Record<Tongue, FullText>> = {
  ar: { en: 'Arabic', 'uz-Latn': 'Arab tili', 'uz-Cyrl': 'Араб тили', ru: 'Арабский', 'zh-Hans': '阿拉伯语' },
  de: { en: 'German', 'uz-Latn': 'Nemis tili', 'uz-Cyrl': 'Немис тили', ru: 'Немецкий', 'zh-Hans': '德语' },
  en: { en: 'English', 'uz-Latn': 'Ingliz tili', 'uz-Cyrl': 'Инглиз тили', ru: 'Английский', 'zh-Hans': '英语' },
  es: { en: 'Spanish', 'uz-Latn': 'Ispan tili', 'uz-Cyrl': 'Испан тили', ru: 'Испанский', 'zh-Hans': '西班牙语' },
  fr: { en: 'French', 'uz-Latn': 'Fransuz tili', 'uz-Cyrl': 'Француз тили', ru: 'Французский', 'zh-Hans': '法语' },
  ja: { en: 'Japanese', 'uz-Latn': 'Yapon tili', 'uz-Cyrl': 'Япон тили', ru: 'Японский', 'zh-Hans': '日语' },
  kk: { en: 'Kazakh', 'uz-Latn': 'Qozoq tili', 'uz-Cyrl': 'Қозоқ тили', ru: 'Казахский', 'zh-Hans': '哈萨克语' },
  ko: { en: 'Korean', 'uz-Latn': 'Koreys tili', 'uz-Cyrl': 'Корейс тили', ru: 'Корейский', 'zh-Hans': '韩语' },
  ru: { en: 'Russian', 'uz-Latn': 'Rus tili', 'uz-Cyrl': 'Рус тили', ru: 'Русский', 'zh-Hans': '俄语' },
  tr: { en: 'Turkish', 'uz-Latn': 'Turk tili', 'uz-Cyrl': 'Турк тили', ru: 'Турецкий', 'zh-Hans': '土耳其语' },
  uz: { en: 'Uzbek', 'uz-Latn': 'Oʻzbek tili', 'uz-Cyrl': 'Ўзбек тили', ru: 'Узбекский', 'zh-Hans': '乌兹别克语' },
  zh: { en: 'Chinese', 'uz-Latn': 'Xitoy tili', 'uz-Cyrl': 'Хитой тили', ru: 'Китайский', 'zh-Hans': '中文' },
}
