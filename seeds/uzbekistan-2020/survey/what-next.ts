import type { Page } from '../../../src/engines/survey/index.ts'
import { AGREEMENT, YES_NO } from './scales.ts'

/** What the respondent wants to do after the training. The English of the first statement is the published report's. */
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
      code: 'collaborate',
      required: true,
      ask: {
        en: 'Are you interested in collaborating with UNOSSC Cities Project, UNDP, GSBE, cities and partners?',
        'uz-Latn': 'UNOSSC shaharlar loyihasi, BMTTD, GSBE, shaharlar va hamkorlar bilan hamkorlik qilishni xohlaysizmi?',
        'uz-Cyrl': 'UNOSSC шаҳарлар лойиҳаси, БМТТД, GSBE, шаҳарлар ва ҳамкорлар билан ҳамкорлик қилишни хоҳлайсизми?',
        ru: 'Заинтересованы ли вы в сотрудничестве с проектом UNOSSC, ПРООН, GSBE, городами и партнёрами?',
        'zh-Hans': '您是否有意与 UNOSSC 城市项目、联合国开发计划署、GSBE、各城市及合作伙伴开展合作？',
      },
      choices: YES_NO,
    },
  ],
}
