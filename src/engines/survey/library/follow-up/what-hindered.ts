import type { Page } from '../../instrument.ts'

export const WHAT_HINDERED: Page = {
  code: 'what_hindered',
  title: { en: 'What hindered', 'uz-Latn': 'Nima xalaqit berdi', 'uz-Cyrl': 'Нима халақит берди', ru: 'Что помешало', 'zh-Hans': '障碍' },
  items: [
    {
      kind: 'choice',
      code: 'barriers',
      ask: {
        en: 'What stood in the way?',
        'uz-Latn': 'Nima toʻsqinlik qildi?',
        'uz-Cyrl': 'Нима тўсқинлик қилди?',
        ru: 'Что помешало?',
        'zh-Hans': '什么造成了阻碍？',
      },
      many: true,
      choices: [
        {
          code: 'money',
          label: {
            en: 'Lack of money',
            'uz-Latn': 'Mablagʻ yetishmasligi',
            'uz-Cyrl': 'Маблағ етишмаслиги',
            ru: 'Нехватка средств',
            'zh-Hans': '缺乏资金',
          },
        },
        {
          code: 'staff',
          label: {
            en: 'Lack of staff',
            'uz-Latn': 'Xodimlar yetishmasligi',
            'uz-Cyrl': 'Ходимлар етишмаслиги',
            ru: 'Нехватка кадров',
            'zh-Hans': '人手不足',
          },
        },
        {
          code: 'time',
          label: {
            en: 'Lack of time',
            'uz-Latn': 'Vaqt yetishmasligi',
            'uz-Cyrl': 'Вақт етишмаслиги',
            ru: 'Нехватка времени',
            'zh-Hans': '时间不足',
          },
        },
        {
          code: 'law',
          label: {
            en: 'Legal limits',
            'uz-Latn': 'Qonuniy cheklovlar',
            'uz-Cyrl': 'Қонуний чекловлар',
            ru: 'Правовые ограничения',
            'zh-Hans': '法律限制',
          },
        },
        {
          code: 'decision',
          label: {
            en: 'No decision from above',
            'uz-Latn': 'Yuqoridan qaror yoʻqligi',
            'uz-Cyrl': 'Юқоридан қарор йўқлиги',
            ru: 'Нет решения сверху',
            'zh-Hans': '上级未作决定',
          },
        },
        {
          code: 'relevance',
          label: {
            en: 'It does not fit my work',
            'uz-Latn': 'Ishimga mos kelmaydi',
            'uz-Cyrl': 'Ишимга мос келмайди',
            ru: 'Не подходит к моей работе',
            'zh-Hans': '与我的工作不符',
          },
        },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
        {
          code: 'none',
          label: {
            en: 'None of these',
            'uz-Latn': 'Bularning hech biri',
            'uz-Cyrl': 'Буларнинг ҳеч бири',
            ru: 'Ничего из перечисленного',
            'zh-Hans': '以上都没有',
          },
          exclusive: true,
        },
      ],
    },
  ],
}
