import type { Page } from '../../instrument.ts'
import { AGREEMENT } from '../parts/agreement.ts'
import { YES_NO } from '../parts/yes-no.ts'

export const WHAT_NEXT: Page = {
  code: 'what_next',
  title: { en: 'What comes next', 'uz-Latn': 'Keyingi qadamlar', 'uz-Cyrl': 'Кейинги қадамлар', ru: 'Что дальше', 'zh-Hans': '下一步' },
  items: [
    {
      kind: 'scale',
      code: 'partnerships',
      required: true,
      highestFirst: true,
      ask: {
        en: 'As a result of this session, I want to create partnerships for improving public services',
        'uz-Latn': 'Mashgʻulot natijasida davlat xizmatlarini yaxshilash uchun hamkorlik oʻrnatmoqchiman',
        'uz-Cyrl': 'Машғулот натижасида давлат хизматларини яхшилаш учун ҳамкорлик ўрнатмоқчиман',
        ru: 'В результате занятия я хочу наладить партнёрства для улучшения государственных услуг',
        'zh-Hans': '通过本次培训，我希望为改善公共服务建立伙伴关系',
      },
      choices: AGREEMENT,
    },
    {
      kind: 'choice',
      code: 'future_workshops',
      required: true,
      ask: {
        en: 'Would you take part in future workshops?',
        'uz-Latn': 'Kelgusi treninglarda qatnashasizmi?',
        'uz-Cyrl': 'Келгуси тренингларда қатнашасизми?',
        ru: 'Будете ли вы участвовать в будущих тренингах?',
        'zh-Hans': '您是否愿意参加今后的培训？',
      },
      choices: YES_NO,
    },
    {
      kind: 'choice',
      code: 'collaborate_city',
      ask: {
        en: 'Would you like to cooperate with a city abroad?',
        'uz-Latn': 'Xorijdagi shahar bilan hamkorlik qilishni xohlaysizmi?',
        'uz-Cyrl': 'Хориждаги шаҳар билан ҳамкорлик қилишни хоҳлайсизми?',
        ru: 'Хотели бы вы сотрудничать с зарубежным городом?',
        'zh-Hans': '您是否愿意与国外城市合作？',
      },
      required: true,
      choices: YES_NO,
    },
  ],
}
