import type { Page } from '../../instrument.ts'
import { FIVE_POINTS } from '../parts/five-points.ts'

export const PRACTICE: Page = {
  code: 'practice',
  title: { en: 'Practice', 'uz-Latn': 'Amaliyot', 'uz-Cyrl': 'Амалиёт', ru: 'Практика', 'zh-Hans': '实践' },
  items: [
    {
      kind: 'grid',
      code: 'practice_points',
      ask: {
        en: 'Is this so in your partnership?',
        'uz-Latn': 'Hamkorligingizda shundaymi?',
        'uz-Cyrl': 'Ҳамкорлигингизда шундайми?',
        ru: 'Так ли это в вашем партнёрстве?',
        'zh-Hans': '你们的伙伴关系是否如此？',
      },
      required: true,
      choices: FIVE_POINTS,
      rows: [
        {
          code: 'peer_learning',
          ask: {
            en: 'Each city learns from the other.',
            'uz-Latn': 'Shaharlar bir-biridan oʻrganadi.',
            'uz-Cyrl': 'Шаҳарлар бир-биридан ўрганади.',
            ru: 'Города учатся друг у друга.',
            'zh-Hans': '双方城市相互学习。',
          },
        },
        {
          code: 'capacity',
          ask: {
            en: 'Our staff gain new skills.',
            'uz-Latn': 'Xodimlarimiz yangi koʻnikmalar oladi.',
            'uz-Cyrl': 'Ходимларимиз янги кўникмалар олади.',
            ru: 'Наши сотрудники получают новые навыки.',
            'zh-Hans': '我们的工作人员获得新技能。',
          },
        },
        {
          code: 'data',
          ask: {
            en: 'We have the data that it needs.',
            'uz-Latn': 'Bizda unga kerakli maʼlumotlar bor.',
            'uz-Cyrl': 'Бизда унга керакли маълумотлар бор.',
            ru: 'У нас есть нужные для него данные.',
            'zh-Hans': '我们拥有所需的数据。',
          },
        },
        {
          code: 'monitoring',
          ask: {
            en: 'We check its progress regularly.',
            'uz-Latn': 'Uning borishini muntazam tekshiramiz.',
            'uz-Cyrl': 'Унинг боришини мунтазам текширамиз.',
            ru: 'Мы регулярно проверяем его ход.',
            'zh-Hans': '我们定期检查进展。',
          },
        },
        {
          code: 'financing',
          ask: {
            en: 'Its money is secured.',
            'uz-Latn': 'Uning mablagʻi taʼminlangan.',
            'uz-Cyrl': 'Унинг маблағи таъминланган.',
            ru: 'Его финансирование обеспечено.',
            'zh-Hans': '其资金有保障。',
          },
        },
      ],
    },
    {
      kind: 'text',
      code: 'partnership_next',
      ask: {
        en: 'What should be the next step?',
        'uz-Latn': 'Keyingi qadam qanday boʻlishi kerak?',
        'uz-Cyrl': 'Кейинги қадам қандай бўлиши керак?',
        ru: 'Каким должен быть следующий шаг?',
        'zh-Hans': '下一步应当做什么？',
      },
      long: true,
    },
  ],
}
