import type { Page } from '../../../src/engines/survey/index.ts'
import { coreItem, corePage } from './core.ts'
import { RATING, USEFULNESS } from './scales.ts'

/** What the training brought. The English of the two statements is the published report's. */
export const THE_TRAINING: Page = {
  ...corePage('the_training'),
  items: [
    {
      kind: 'scale',
      code: 'materials',
      required: true,
      highestFirst: true,
      ask: {
        en: 'How do you rate the webinar materials and contents?',
        'uz-Latn': 'Vebinar materiallari va mazmunini qanday baholaysiz?',
        'uz-Cyrl': 'Вебинар материаллари ва мазмунини қандай баҳолайсиз?',
        ru: 'Как вы оцениваете материалы и содержание вебинара?',
        'zh-Hans': '您如何评价网络研讨会的材料和内容？',
      },
      choices: RATING,
    },
    coreItem('info_expected', 'scale'),
    coreItem('new_knowledge', 'scale'),
    {
      kind: 'scale',
      code: 'city_perspective',
      highestFirst: true,
      ask: {
        en: 'Were the city perspective and the good practices useful?',
        'uz-Latn': 'Shahar nuqtai nazari va yaxshi tajribalar foydali boʻldimi?',
        'uz-Cyrl': 'Шаҳар нуқтаи назари ва яхши тажрибалар фойдали бўлдими?',
        ru: 'Были ли полезны городской взгляд и лучшие практики?',
        'zh-Hans': '城市视角和良好做法对您有用吗？',
      },
      choices: USEFULNESS,
    },
  ],
}
