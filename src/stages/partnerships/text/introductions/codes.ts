import type { FullText, Language } from '../../../../kernel/language.ts'
import type { AnswerFault } from '../../model/introductions/read.ts'
import type { DeclineCode } from '../../model/introductions.ts'

const CODES: Readonly<Record<DeclineCode, FullText>> = {
  'no-capacity': {
    en: 'Our office has no time for one more partner',
    'uz-Latn': 'Idoramizda yana bir hamkorga vaqt yoʻq',
    'uz-Cyrl': 'Идорамизда яна бир ҳамкорга вақт йўқ',
    ru: 'У нашего офиса нет времени ещё на одного партнёра',
    'zh-Hans': '办公室无力再接待一个伙伴',
  },
  'no-fit': {
    en: 'The city does not fit what we look for',
    'uz-Latn': 'Shahar izlayotganimizga mos emas',
    'uz-Cyrl': 'Шаҳар излаётганимизга мос эмас',
    ru: 'Город не подходит тому, что мы ищем',
    'zh-Hans': '该市不符合我们的需要',
  },
  'other-partner': {
    en: 'We work with another city on this already',
    'uz-Latn': 'Bu boʻyicha boshqa shahar bilan ishlayapmiz',
    'uz-Cyrl': 'Бу бўйича бошқа шаҳар билан ишлаяпмиз',
    ru: 'Мы уже работаем над этим с другим городом',
    'zh-Hans': '我们已在此事上与其他城市合作',
  },
  'no-mandate': {
    en: 'We may not decide this, or a permission is missing',
    'uz-Latn': 'Buni hal qila olmaymiz yoki ruxsat yoʻq',
    'uz-Cyrl': 'Буни ҳал қила олмаймиз ёки рухсат йўқ',
    ru: 'Мы не вправе это решать, или нет разрешения',
    'zh-Hans': '我们无权决定，或缺少许可',
  },
  'no-budget': {
    en: 'There is no money for it',
    'uz-Latn': 'Buning uchun mablagʻ yoʻq',
    'uz-Cyrl': 'Бунинг учун маблағ йўқ',
    ru: 'На это нет денег',
    'zh-Hans': '没有经费',
  },
  language: {
    en: 'We have no language in common',
    'uz-Latn': 'Umumiy tilimiz yoʻq',
    'uz-Cyrl': 'Умумий тилимиз йўқ',
    ru: 'У нас нет общего языка',
    'zh-Hans': '没有共同语言',
  },
  other: { en: 'Another reason', 'uz-Latn': 'Boshqa sabab', 'uz-Cyrl': 'Бошқа сабаб', ru: 'Другая причина', 'zh-Hans': '其他原因' },
}

export const declineWord = (code: DeclineCode, language: Language) => CODES[code][language]

const FAULTS: Readonly<Record<AnswerFault, FullText>> = {
  answer: {
    en: 'Choose one of the three answers.',
    'uz-Latn': 'Uch javobdan birini tanlang.',
    'uz-Cyrl': 'Уч жавобдан бирини танланг.',
    ru: 'Выберите один из трёх ответов.',
    'zh-Hans': '请从三项中选择一项。',
  },
  code: {
    en: 'Choose why not; only the organiser sees it.',
    'uz-Latn': 'Nega yoʻqligini tanlang; buni faqat tashkilotchi koʻradi.',
    'uz-Cyrl': 'Нега йўқлигини танланг; буни фақат ташкилотчи кўради.',
    ru: 'Выберите причину; её увидит только организатор.',
    'zh-Hans': '请选择原因；仅组织者可见。',
  },
  words: {
    en: 'At most {found} letters fit here.',
    'uz-Latn': 'Bu yerga koʻpi bilan {found} harf sigʻadi.',
    'uz-Cyrl': 'Бу ерга кўпи билан {found} ҳарф сиғади.',
    ru: 'Здесь помещается не больше {found} букв.',
    'zh-Hans': '此处最多 {found} 字。',
  },
  until: {
    en: 'A day from tomorrow up to thirty days ahead is expected, and “{found}” came.',
    'uz-Latn': 'Ertadan oʻttiz kungacha boʻlgan kun kutiladi, “{found}” keldi.',
    'uz-Cyrl': 'Эртадан ўттиз кунгача бўлган кун кутилади, “{found}” келди.',
    ru: 'Ожидается день от завтра до тридцати дней вперёд, а пришло «{found}».',
    'zh-Hans': '应为明天起三十天内的日期，实际为“{found}”。',
  },
  'later-again': {
    en: 'Your office has put this off {found} times already; please say yes or no.',
    'uz-Latn': 'Idorangiz buni {found} marta keyinga qoldirdi; iltimos, ha yoki yoʻq deng.',
    'uz-Cyrl': 'Идорангиз буни {found} марта кейинга қолдирди; илтимос, ҳа ёки йўқ денг.',
    ru: 'Ваш офис уже откладывал это {found} раза; скажите, пожалуйста, да или нет.',
    'zh-Hans': '贵办公室已推迟 {found} 次，请答复是否愿意。',
  },
}

export const answerFaultWords = (code: AnswerFault) => FAULTS[code]
