import type { Page } from '../../instrument.ts'

export const CONTACT: Page = {
  code: 'contact',
  title: {
    en: 'How to reach you',
    'uz-Latn': 'Siz bilan bogʻlanish',
    'uz-Cyrl': 'Сиз билан боғланиш',
    ru: 'Как с вами связаться',
    'zh-Hans': '联系方式',
  },
  items: [
    {
      kind: 'text',
      code: 'email',
      ask: { en: 'E-mail', 'uz-Latn': 'Elektron pochta', 'uz-Cyrl': 'Электрон почта', ru: 'Электронная почта', 'zh-Hans': '电子邮箱' },
    },
    {
      kind: 'text',
      code: 'phone',
      ask: { en: 'Phone number', 'uz-Latn': 'Telefon raqami', 'uz-Cyrl': 'Телефон рақами', ru: 'Номер телефона', 'zh-Hans': '电话号码' },
    },
    {
      kind: 'choice',
      code: 'languages',
      ask: {
        en: 'In which languages can you follow a lecture?',
        'uz-Latn': 'Maʼruzani qaysi tillarda tinglay olasiz?',
        'uz-Cyrl': 'Маърузани қайси тилларда тинглай оласиз?',
        ru: 'На каких языках вы можете слушать лекцию?',
        'zh-Hans': '您能听懂哪些语言的讲座？',
      },
      many: true,
      required: true,
      choices: [
        {
          code: 'uz_latn',
          label: {
            en: 'Uzbek, Latin script',
            'uz-Latn': 'Oʻzbek tili, lotin yozuvi',
            'uz-Cyrl': 'Ўзбек тили, лотин ёзуви',
            ru: 'Узбекский, латиница',
            'zh-Hans': '乌兹别克语（拉丁字母）',
          },
        },
        {
          code: 'uz_cyrl',
          label: {
            en: 'Uzbek, Cyrillic script',
            'uz-Latn': 'Oʻzbek tili, kirill yozuvi',
            'uz-Cyrl': 'Ўзбек тили, кирилл ёзуви',
            ru: 'Узбекский, кириллица',
            'zh-Hans': '乌兹别克语（西里尔字母）',
          },
        },
        { code: 'ru', label: { en: 'Russian', 'uz-Latn': 'Rus tili', 'uz-Cyrl': 'Рус тили', ru: 'Русский', 'zh-Hans': '俄语' } },
        { code: 'en', label: { en: 'English', 'uz-Latn': 'Ingliz tili', 'uz-Cyrl': 'Инглиз тили', ru: 'Английский', 'zh-Hans': '英语' } },
        { code: 'zh', label: { en: 'Chinese', 'uz-Latn': 'Xitoy tili', 'uz-Cyrl': 'Хитой тили', ru: 'Китайский', 'zh-Hans': '中文' } },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
      ],
    },
  ],
}
