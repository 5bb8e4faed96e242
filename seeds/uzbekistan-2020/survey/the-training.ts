import type { Page } from '../../../src/engines/survey/index.ts'
import { AGREEMENT, RATING, USEFULNESS } from './scales.ts'

/** What the training brought. The English of the two statements is the published report's. */
export const THE_TRAINING: Page = {
  code: 'the_training',
  title: { en: 'The training', 'uz-Latn': 'Mashgʻulot', 'uz-Cyrl': 'Машғулот', ru: 'Обучение', 'zh-Hans': '本次培训' },
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
    {
      kind: 'scale',
      code: 'info_expected',
      required: true,
      highestFirst: true,
      ask: {
        en: 'This session delivered the information I expected to receive on public services development and innovation',
        'uz-Latn': 'Ushbu mashgʻulot davlat xizmatlarini rivojlantirish va innovatsiyalar boʻyicha kutgan maʼlumotlarimni berdi',
        'uz-Cyrl': 'Ушбу машғулот давлат хизматларини ривожлантириш ва инновациялар бўйича кутган маълумотларимни берди',
        ru: 'Занятие дало ту информацию о развитии государственных услуг и инновациях, которую я ожидал(а)',
        'zh-Hans': '本次培训提供了我所期望的有关公共服务发展与创新的信息',
      },
      choices: AGREEMENT,
    },
    {
      kind: 'scale',
      code: 'new_knowledge',
      required: true,
      highestFirst: true,
      ask: {
        en: 'As a result of this session, I gained new knowledge that will be applicable to my work',
        'uz-Latn': 'Mashgʻulot natijasida ishimda qoʻllaydigan yangi bilim oldim',
        'uz-Cyrl': 'Машғулот натижасида ишимда қўллайдиган янги билим олдим',
        ru: 'В результате занятия я получил(а) новые знания, применимые в моей работе',
        'zh-Hans': '通过本次培训，我获得了可用于工作的新知识',
      },
      choices: AGREEMENT,
    },
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
