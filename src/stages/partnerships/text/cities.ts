import type { FullText } from '../../../kernel/language.ts'

export const CITIES = {
  partnerships: { en: 'Partnerships', 'uz-Latn': 'Hamkorlik', 'uz-Cyrl': 'Ҳамкорлик', ru: 'Партнёрства', 'zh-Hans': '伙伴关系' },
  wanted: {
    en: 'Who would like to work with this city',
    'uz-Latn': 'Bu shahar bilan kim hamkorlik qilmoqchi',
    'uz-Cyrl': 'Бу шаҳар билан ким ҳамкорлик қилмоқчи',
    ru: 'Кто хотел бы сотрудничать с этим городом',
    'zh-Hans': '谁希望与本市合作',
  },
  wishes: {
    en: 'Partner cities named here',
    'uz-Latn': 'Bu yerda aytilgan hamkor shaharlar',
    'uz-Cyrl': 'Бу ерда айтилган ҳамкор шаҳарлар',
    ru: 'Названные здесь города-партнёры',
    'zh-Hans': '本市受访者提及的伙伴城市',
  },
  fewMentions: {
    en: 'named by fewer than five respondents',
    'uz-Latn': 'besh respondentdan kami tilga olgan',
    'uz-Cyrl': 'беш респондентдан ками тилга олган',
    ru: 'назвали меньше пяти респондентов',
    'zh-Hans': '提及者不足五人',
  },
  fewRespondents: {
    en: 'Fewer than five people from here answered. What they named is counted for the whole programme and not shown for this city.',
    'uz-Latn':
      'Bu yerdan besh kishidan kam javob bergan. Ular aytgan shaharlar butun dastur boʻyicha hisoblangan va bu shahar uchun koʻrsatilmaydi.',
    'uz-Cyrl':
      'Бу ердан беш кишидан кам жавоб берган. Улар айтган шаҳарлар бутун дастур бўйича ҳисобланган ва бу шаҳар учун кўрсатилмайди.',
    ru: 'Отсюда ответило меньше пяти человек. Названное ими учтено по всей программе и для этого города не показано.',
    'zh-Hans': '本市作答者不足五人。其提及的城市计入整个项目，不单独显示。',
  },
} as const satisfies Record<string, FullText>
