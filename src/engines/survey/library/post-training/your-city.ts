import type { Page } from '../../instrument.ts'

export const YOUR_CITY: Page = {
  code: 'your_city',
  title: { en: 'Your city', 'uz-Latn': 'Shahringiz', 'uz-Cyrl': 'Шаҳрингиз', ru: 'Ваш город', 'zh-Hans': '您的城市' },
  items: [
    {
      kind: 'number',
      code: 'population',
      ask: {
        en: 'Population of your city (number of people)',
        'uz-Latn': 'Shahringiz aholisi (kishi soni)',
        'uz-Cyrl': 'Шаҳрингиз аҳолиси (киши сони)',
        ru: 'Население вашего города (человек)',
        'zh-Hans': '贵市人口（人）',
      },
      wrongWords: {
        en: 'Enter a number of people, for example 120000 or 120 thousand.',
        'uz-Latn': 'Kishilar sonini kiriting, masalan 120000 yoki 120 ming.',
        'uz-Cyrl': 'Кишилар сонини киритинг, масалан 120000 ёки 120 минг.',
        ru: 'Укажите число людей, например 120000 или 120 тыс.',
        'zh-Hans': '请填写人数，例如 120000 或 12万。',
      },
      from: 1000,
      to: 5000000,
      whole: true,
    },
    {
      kind: 'choice',
      code: 'industries',
      many: true,
      required: true,
      ask: {
        en: 'Main industries in your city',
        'uz-Latn': 'Shahringizdagi asosiy tarmoqlar',
        'uz-Cyrl': 'Шаҳрингиздаги асосий тармоқлар',
        ru: 'Основные отрасли вашего города',
        'zh-Hans': '贵市的主要产业',
      },
      choices: [
        {
          code: 'service',
          label: { en: 'Services', 'uz-Latn': 'Xizmat koʻrsatish', 'uz-Cyrl': 'Хизмат кўрсатиш', ru: 'Услуги', 'zh-Hans': '服务业' },
        },
        {
          code: 'manufacturing',
          label: {
            en: 'Manufacturing',
            'uz-Latn': 'Ishlab chiqarish',
            'uz-Cyrl': 'Ишлаб чиқариш',
            ru: 'Промышленность',
            'zh-Hans': '制造业',
          },
        },
        {
          code: 'construction',
          label: { en: 'Construction', 'uz-Latn': 'Qurilish', 'uz-Cyrl': 'Қурилиш', ru: 'Строительство', 'zh-Hans': '建筑业' },
        },
        {
          code: 'agriculture',
          label: {
            en: 'Agriculture',
            'uz-Latn': 'Qishloq xoʻjaligi',
            'uz-Cyrl': 'Қишлоқ хўжалиги',
            ru: 'Сельское хозяйство',
            'zh-Hans': '农业',
          },
        },
        { code: 'tourism', label: { en: 'Tourism', 'uz-Latn': 'Turizm', 'uz-Cyrl': 'Туризм', ru: 'Туризм', 'zh-Hans': '旅游业' } },
        {
          code: 'transport_logistics',
          label: {
            en: 'Transport and logistics',
            'uz-Latn': 'Transport va logistika',
            'uz-Cyrl': 'Транспорт ва логистика',
            ru: 'Транспорт и логистика',
            'zh-Hans': '运输与物流',
          },
        },
        {
          code: 'mining',
          label: { en: 'Mining', 'uz-Latn': 'Konchilik', 'uz-Cyrl': 'Кончилик', ru: 'Горная добыча', 'zh-Hans': '采矿业' },
        },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
      ],
    },
  ],
}
