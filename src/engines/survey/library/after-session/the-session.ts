import type { Page } from '../../instrument.ts'
import { USEFULNESS } from '../parts/degree.ts'

export const THE_SESSION: Page = {
  code: 'the_session',
  title: { en: 'The session', 'uz-Latn': 'Mashgʻulot', 'uz-Cyrl': 'Машғулот', ru: 'Занятие', 'zh-Hans': '本次课程' },
  items: [
    {
      kind: 'scale',
      code: 'session_useful',
      ask: {
        en: 'How useful was the session for your work?',
        'uz-Latn': 'Mashgʻulot ishingiz uchun qanchalik foydali boʻldi?',
        'uz-Cyrl': 'Машғулот ишингиз учун қанчалик фойдали бўлди?',
        ru: 'Насколько занятие полезно для вашей работы?',
        'zh-Hans': '本次课程对您的工作有多大用处？',
      },
      required: true,
      highestFirst: true,
      choices: USEFULNESS,
    },
    {
      kind: 'scale',
      code: 'session_clear',
      ask: {
        en: 'How clear was the session?',
        'uz-Latn': 'Mashgʻulot qanchalik tushunarli boʻldi?',
        'uz-Cyrl': 'Машғулот қанчалик тушунарли бўлди?',
        ru: 'Насколько понятным было занятие?',
        'zh-Hans': '本次课程讲得清楚吗？',
      },
      required: true,
      highestFirst: true,
      choices: USEFULNESS,
    },
    {
      kind: 'scale',
      code: 'session_new',
      ask: {
        en: 'How much of it was new to you?',
        'uz-Latn': 'Uning qanchasi siz uchun yangi edi?',
        'uz-Cyrl': 'Унинг қанчаси сиз учун янги эди?',
        ru: 'Насколько новым оно было для вас?',
        'zh-Hans': '其中有多少内容对您是新的？',
      },
      highestFirst: true,
      choices: USEFULNESS,
    },
    {
      kind: 'scale',
      code: 'session_pace',
      ask: {
        en: 'How was the pace?',
        'uz-Latn': 'Surʼati qanday edi?',
        'uz-Cyrl': 'Суръати қандай эди?',
        ru: 'Каким был темп?',
        'zh-Hans': '进度如何？',
      },
      choices: [
        {
          code: 'too_slow',
          label: { en: 'Too slow', 'uz-Latn': 'Juda sekin', 'uz-Cyrl': 'Жуда секин', ru: 'Слишком медленный', 'zh-Hans': '太慢' },
        },
        {
          code: 'about_right',
          label: { en: 'About right', 'uz-Latn': 'Maʼqul', 'uz-Cyrl': 'Маъқул', ru: 'В самый раз', 'zh-Hans': '合适' },
        },
        {
          code: 'too_fast',
          label: { en: 'Too fast', 'uz-Latn': 'Juda tez', 'uz-Cyrl': 'Жуда тез', ru: 'Слишком быстрый', 'zh-Hans': '太快' },
        },
      ],
    },
    {
      kind: 'scale',
      code: 'session_interpretation',
      ask: {
        en: 'How was the interpretation?',
        'uz-Latn': 'Ogʻzaki tarjima qanday edi?',
        'uz-Cyrl': 'Оғзаки таржима қандай эди?',
        ru: 'Каким был устный перевод?',
        'zh-Hans': '口译质量如何？',
      },
      highestFirst: true,
      choices: [
        {
          code: 'very_poor',
          label: { en: 'Very poor', 'uz-Latn': 'Juda yomon', 'uz-Cyrl': 'Жуда ёмон', ru: 'Очень плохо', 'zh-Hans': '很差' },
        },
        { code: 'poor', label: { en: 'Poor', 'uz-Latn': 'Yomon', 'uz-Cyrl': 'Ёмон', ru: 'Плохо', 'zh-Hans': '较差' } },
        { code: 'fair', label: { en: 'Fair', 'uz-Latn': 'Qoniqarli', 'uz-Cyrl': 'Қониқарли', ru: 'Удовлетворительно', 'zh-Hans': '一般' } },
        { code: 'good', label: { en: 'Good', 'uz-Latn': 'Yaxshi', 'uz-Cyrl': 'Яхши', ru: 'Хорошо', 'zh-Hans': '良好' } },
        {
          code: 'very_good',
          label: { en: 'Very good', 'uz-Latn': 'Juda yaxshi', 'uz-Cyrl': 'Жуда яхши', ru: 'Очень хорошо', 'zh-Hans': '很好' },
        },
        {
          code: 'not_used',
          label: {
            en: 'Not applicable',
            'uz-Latn': 'Tarjimadan foydalanmadim',
            'uz-Cyrl': 'Таржимадан фойдаланмадим',
            ru: 'Не применимо',
            'zh-Hans': '不适用',
          },
          outside: true,
        },
      ],
    },
  ],
}
