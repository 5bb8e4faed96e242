import type { Verdict } from '../../../engines/evidence/index.ts'
import type { FullText, Language } from '../../../kernel/language.ts'
import { wordsIn } from '../../../ui/text.ts'

const CLAIMS = {
  title: { en: 'Claims', 'uz-Latn': 'Daʼvolar', 'uz-Cyrl': 'Даъволар', ru: 'Утверждения', 'zh-Hans': '论断' },
  lead: {
    en: 'Words such as “most”, “strong”, “all” or “completed” need a figure that carries them, marked in the same sentence. These sentences of edition {edition} have such a word.',
    'uz-Latn':
      '“Koʻpchilik”, “katta”, “barcha”, “tugatdi” kabi soʻzlarni shu gapda belgilangan koʻrsatkich asoslashi kerak. {edition}-nashrning quyidagi gaplarida shunday soʻz bor.',
    'uz-Cyrl':
      '“Кўпчилик”, “катта”, “барча”, “тугатди” каби сўзларни шу гапда белгиланган кўрсаткич асослаши керак. {edition}-нашрнинг қуйидаги гапларида шундай сўз бор.',
    ru: 'Такие слова, как «большинство», «большой», «все», «завершили», должен подтверждать показатель, отмеченный в той же фразе. В издании {edition} такие слова есть в этих фразах.',
    'zh-Hans': '“大多数”“浓厚”“所有”“完成”等词须由同一句中标注的数据支持。第 {edition} 版下列句子含有此类词语。',
  },
  none: {
    en: 'No sentence of the text has such a word.',
    'uz-Latn': 'Matnda bunday soʻzli gap yoʻq.',
    'uz-Cyrl': 'Матнда бундай сўзли гап йўқ.',
    ru: 'Фраз с такими словами в тексте нет.',
    'zh-Hans': '文中没有含此类词语的句子。',
  },
  limits: {
    en: 'Words of strength, of everybody, of taking part, of a mean and of a promise are checked in English, Uzbek in both scripts, Russian and Chinese; a place given to the wrong country in English only. Numbers are not checked here: each is printed by its mark. The words are a list: a sentence that says the same in other words is not found.',
    'uz-Latn':
      'Kuch, barcha, qatnashish, oʻrtacha va vaʼda soʻzlari ingliz, oʻzbek (ikkala yozuvda), rus va xitoy tillarida tekshiriladi; boshqa mamlakatga berilgan joy nomi faqat inglizchada. Raqamlar bu yerda tekshirilmaydi: har birini oʻz belgisi bosadi. Soʻzlar roʻyxat boʻyicha: boshqa soʻz bilan aytilgani topilmaydi.',
    'uz-Cyrl':
      'Куч, барча, қатнашиш, ўртача ва ваъда сўзлари инглиз, ўзбек (иккала ёзувда), рус ва хитой тилларида текширилади; бошқа мамлакатга берилган жой номи фақат инглизчада. Рақамлар бу ерда текширилмайди: ҳар бирини ўз белгиси босади. Сўзлар рўйхат бўйича: бошқа сўз билан айтилгани топилмайди.',
    ru: 'Слова о силе, обо всех, об участии, о среднем и об обещаниях проверяются на английском, узбекском (обе письменности), русском и китайском; место, приписанное другой стране, — только на английском. Числа здесь не проверяются: каждое печатает его метка. Слова заданы списком: то же, сказанное иначе, не находится.',
    'zh-Hans':
      '程度、全体、参与、平均和承诺类词语在英文、乌兹别克文（两种文字）、俄文和中文中均作检查；地名误归他国仅在英文中检查。此处不查数字：每个数字均由其标记生成。词语按清单查找，换一种说法则查不出。',
  },
  sentence: { en: 'Sentence', 'uz-Latn': 'Gap', 'uz-Cyrl': 'Гап', ru: 'Фраза', 'zh-Hans': '句子' },
  verdict: { en: 'Verdict', 'uz-Latn': 'Xulosa', 'uz-Cyrl': 'Хулоса', ru: 'Вывод', 'zh-Hans': '结论' },
  why: { en: 'Why', 'uz-Latn': 'Sabab', 'uz-Cyrl': 'Сабаб', ru: 'Почему', 'zh-Hans': '理由' },
  figures: {
    en: 'Figures in it',
    'uz-Latn': 'Undagi koʻrsatkichlar',
    'uz-Cyrl': 'Ундаги кўрсаткичлар',
    ru: 'Показатели в ней',
    'zh-Hans': '所含数据',
  },
  noFigure: { en: 'none', 'uz-Latn': 'yoʻq', 'uz-Cyrl': 'йўқ', ru: 'нет', 'zh-Hans': '无' },
  open: {
    en: 'Sentences that claim what no figure carries, and that nobody has signed: {n}. The edition cannot be published while there are any.',
    'uz-Latn': 'Koʻrsatkich bilan asoslanmagan va imzolanmagan gaplar: {n}. Ular bor ekan, nashr eʼlon qilinmaydi.',
    'uz-Cyrl': 'Кўрсаткич билан асосланмаган ва имзоланмаган гаплар: {n}. Улар бор экан, нашр эълон қилинмайди.',
    ru: 'Фраз, которых не подтверждает ни один показатель и которые никто не подписал: {n}. Пока они есть, издание нельзя опубликовать.',
    'zh-Hans': '没有数据支持且无人签署的句子：{n}。存在此类句子时不能发布。',
  },
  carried: {
    en: 'Every claim is carried by a figure or signed.',
    'uz-Latn': 'Har bir daʼvo koʻrsatkich bilan asoslangan yoki imzolangan.',
    'uz-Cyrl': 'Ҳар бир даъво кўрсаткич билан асосланган ёки имзоланган.',
    ru: 'Каждое утверждение подтверждено показателем или подписано.',
    'zh-Hans': '每项论断均有数据支持或已签署。',
  },
  reason: {
    en: 'Why it may be printed all the same (this is printed in the register with your name)',
    'uz-Latn': 'Nega shunday boʻlsa ham bosish mumkin (bu ismingiz bilan reyestrda bosiladi)',
    'uz-Cyrl': 'Нега шундай бўлса ҳам босиш мумкин (бу исмингиз билан реестрда босилади)',
    ru: 'Почему её всё же можно напечатать (причина печатается в реестре с вашим именем)',
    'zh-Hans': '为何仍可刊印（理由将连同您的姓名印入登记册）',
  },
  sign: { en: 'Sign', 'uz-Latn': 'Imzolash', 'uz-Cyrl': 'Имзолаш', ru: 'Подписать', 'zh-Hans': '签署' },
  signedBy: {
    en: 'Signed by {by}: {reason}',
    'uz-Latn': '{by} imzolagan: {reason}',
    'uz-Cyrl': '{by} имзолаган: {reason}',
    ru: 'Подписано ({by}): {reason}',
    'zh-Hans': '由 {by} 签署：{reason}',
  },
} as const satisfies Record<string, FullText>

/** The words around the claims of a report. */
export const claimWords = (language: Language) => wordsIn(CLAIMS, language)

const VERDICTS: Readonly<Record<Verdict, FullText>> = {
  impossible: {
    en: 'impossible',
    'uz-Latn': 'boʻlishi mumkin emas',
    'uz-Cyrl': 'бўлиши мумкин эмас',
    ru: 'невозможно',
    'zh-Hans': '不可能',
  },
  implausible: { en: 'implausible', 'uz-Latn': 'ishonchsiz', 'uz-Cyrl': 'ишончсиз', ru: 'неправдоподобно', 'zh-Hans': '不可信' },
  inconsistent: { en: 'inconsistent', 'uz-Latn': 'mos emas', 'uz-Cyrl': 'мос эмас', ru: 'противоречит', 'zh-Hans': '不一致' },
  'suspect-translation': {
    en: 'perhaps a slip of translation',
    'uz-Latn': 'tarjima xatosi boʻlishi mumkin',
    'uz-Cyrl': 'таржима хатоси бўлиши мумкин',
    ru: 'возможно, ошибка перевода',
    'zh-Hans': '疑为翻译有误',
  },
  overclaim: { en: 'too strong', 'uz-Latn': 'oshirib aytilgan', 'uz-Cyrl': 'ошириб айтилган', ru: 'слишком сильно', 'zh-Hans': '言过其实' },
  unsupported: {
    en: 'no figure carries it',
    'uz-Latn': 'asosi yoʻq',
    'uz-Cyrl': 'асоси йўқ',
    ru: 'не подтверждено',
    'zh-Hans': '没有依据',
  },
  'unsupported-in-part': {
    en: 'carried in part',
    'uz-Latn': 'qisman asoslangan',
    'uz-Cyrl': 'қисман асосланган',
    ru: 'подтверждено частично',
    'zh-Hans': '部分有依据',
  },
  'ambiguous-base': { en: 'base unclear', 'uz-Latn': 'asosi noaniq', 'uz-Cyrl': 'асоси ноаниқ', ru: 'база неясна', 'zh-Hans': '基数不明' },
  weak: { en: 'weak', 'uz-Latn': 'zaif', 'uz-Cyrl': 'заиф', ru: 'слабо', 'zh-Hans': '较弱' },
  untracked: {
    en: 'promise without an owner',
    'uz-Latn': 'masʼulsiz vaʼda',
    'uz-Cyrl': 'масъулсиз ваъда',
    ru: 'обещание без ответственного',
    'zh-Hans': '承诺无负责人',
  },
  missing: { en: 'numbers missing', 'uz-Latn': 'raqamlar yoʻq', 'uz-Cyrl': 'рақамлар йўқ', ru: 'нет чисел', 'zh-Hans': '缺少数字' },
  reading: { en: 'only a reading', 'uz-Latn': 'faqat talqin', 'uz-Cyrl': 'фақат талқин', ru: 'только прочтение', 'zh-Hans': '仅为解读' },
  supported: { en: 'carried', 'uz-Latn': 'asoslangan', 'uz-Cyrl': 'асосланган', ru: 'подтверждено', 'zh-Hans': '有依据' },
  consistent: { en: 'consistent', 'uz-Latn': 'mos', 'uz-Cyrl': 'мос', ru: 'согласуется', 'zh-Hans': '一致' },
  external: {
    en: 'cannot be told here',
    'uz-Latn': 'bu yerda aniqlab boʻlmaydi',
    'uz-Cyrl': 'бу ерда аниқлаб бўлмайди',
    ru: 'здесь не проверить',
    'zh-Hans': '此处无法判断',
  },
}

export function verdictWords(verdict: Verdict, language: Language): string {
  return VERDICTS[verdict][language]
}
