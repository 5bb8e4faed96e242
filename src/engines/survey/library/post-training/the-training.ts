import type { Page } from '../../instrument.ts'
import { AGREEMENT } from '../parts/agreement.ts'
import { USEFULNESS } from '../parts/degree.ts'
import { QUALITY } from '../parts/quality.ts'
import { YES_NO } from '../parts/yes-no.ts'

export const THE_TRAINING: Page = {
  code: 'the_training',
  title: { en: 'The training', 'uz-Latn': 'Mashgʻulot', 'uz-Cyrl': 'Машғулот', ru: 'Обучение', 'zh-Hans': '本次培训' },
  items: [
    {
      kind: 'scale',
      code: 'materials_quality',
      ask: {
        en: 'How do you rate the materials?',
        'uz-Latn': 'Materiallarni qanday baholaysiz?',
        'uz-Cyrl': 'Материалларни қандай баҳолайсиз?',
        ru: 'Как вы оцениваете материалы?',
        'zh-Hans': '您如何评价培训材料？',
      },
      required: true,
      highestFirst: true,
      choices: QUALITY,
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
      code: 'city_perspective_useful',
      ask: {
        en: 'How useful was the city perspective?',
        'uz-Latn': 'Shahar nuqtai nazari qanchalik foydali boʻldi?',
        'uz-Cyrl': 'Шаҳар нуқтаи назари қанчалик фойдали бўлди?',
        ru: 'Насколько полезен взгляд с позиции города?',
        'zh-Hans': '城市视角对您有多大用处？',
      },
      highestFirst: true,
      choices: USEFULNESS,
    },
    {
      kind: 'choice',
      code: 'practices_use',
      ask: {
        en: 'Do you plan to use one of the good practices?',
        'uz-Latn': 'Yaxshi tajribalardan birini qoʻllashni rejalashtiryapsizmi?',
        'uz-Cyrl': 'Яхши тажрибалардан бирини қўллашни режалаштиряпсизми?',
        ru: 'Планируете ли вы применить одну из лучших практик?',
        'zh-Hans': '您是否计划采用其中一项良好做法？',
      },
      choices: YES_NO,
    },
  ],
}
