import type { Page } from '../../instrument.ts'

export const HELP_AND_BARRIERS: Page = {
  code: 'help_and_barriers',
  title: {
    en: 'What helps, what hinders',
    'uz-Latn': 'Nima yordam beradi, nima xalaqit beradi',
    'uz-Cyrl': 'Нима ёрдам беради, нима халақит беради',
    ru: 'Что помогает, что мешает',
    'zh-Hans': '助力与障碍',
  },
  items: [
    {
      kind: 'choice',
      code: 'enablers',
      ask: {
        en: 'What helped you?',
        'uz-Latn': 'Sizga nima yordam berdi?',
        'uz-Cyrl': 'Сизга нима ёрдам берди?',
        ru: 'Что вам помогло?',
        'zh-Hans': '什么对您有帮助？',
      },
      many: true,
      choices: [
        {
          code: 'leaders',
          label: {
            en: 'Support of my leaders',
            'uz-Latn': 'Rahbarlarning qoʻllab-quvvatlashi',
            'uz-Cyrl': 'Раҳбарларнинг қўллаб-қувватлаши',
            ru: 'Поддержка руководства',
            'zh-Hans': '领导支持',
          },
        },
        {
          code: 'colleagues',
          label: {
            en: 'Trained colleagues',
            'uz-Latn': 'Oʻqigan hamkasblar',
            'uz-Cyrl': 'Ўқиган ҳамкасблар',
            ru: 'Обученные коллеги',
            'zh-Hans': '受训同事',
          },
        },
        {
          code: 'budget',
          label: {
            en: 'Money in the budget',
            'uz-Latn': 'Byudjetdagi mablagʻ',
            'uz-Cyrl': 'Бюджетдаги маблағ',
            ru: 'Средства в бюджете',
            'zh-Hans': '预算资金',
          },
        },
        {
          code: 'materials',
          label: {
            en: 'Slides or recordings',
            'uz-Latn': 'Slayd yoki yozuvlar',
            'uz-Cyrl': 'Слайд ёки ёзувлар',
            ru: 'Слайды или записи',
            'zh-Hans': '课件或录像',
          },
        },
        {
          code: 'partner',
          label: {
            en: 'Advice of a partner city',
            'uz-Latn': 'Hamkor shahar maslahati',
            'uz-Cyrl': 'Ҳамкор шаҳар маслаҳати',
            ru: 'Совет города-партнёра',
            'zh-Hans': '伙伴城市的建议',
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
