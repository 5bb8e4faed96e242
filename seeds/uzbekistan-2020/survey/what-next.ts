import type { Page } from '../../../src/engines/survey/index.ts'
import { coreItem, corePage } from './core.ts'

/** What the respondent wants to do after the training. The English of the first statement is the published report's. */
export const WHAT_NEXT: Page = {
  ...corePage('what_next'),
  items: [
    coreItem('partnerships', 'scale'),
    coreItem('future_workshops', 'choice'),
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
      choices: coreItem('future_workshops', 'choice').choices,
    },
  ],
}
