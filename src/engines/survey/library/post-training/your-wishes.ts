import type { Page } from '../../instrument.ts'

export const YOUR_WISHES: Page = {
  code: 'your_wishes',
  title: {
    en: 'Priorities and partners',
    'uz-Latn': 'Ustuvorliklar va hamkorlar',
    'uz-Cyrl': 'Устуворликлар ва ҳамкорлар',
    ru: 'Приоритеты и партнёры',
    'zh-Hans': '发展重点与合作伙伴',
  },
  items: [
    {
      kind: 'choice',
      code: 'priorities',
      many: true,
      required: true,
      ask: {
        en: 'Current development priorities of your city',
        'uz-Latn': 'Shahringizning hozirgi rivojlanish ustuvorliklari',
        'uz-Cyrl': 'Шаҳрингизнинг ҳозирги ривожланиш устуворликлари',
        ru: 'Текущие приоритеты развития вашего города',
        'zh-Hans': '贵市当前的发展重点',
      },
      choices: [
        {
          code: 'sme',
          label: {
            en: 'Small and medium business',
            'uz-Latn': 'Kichik va oʻrta biznes',
            'uz-Cyrl': 'Кичик ва ўрта бизнес',
            ru: 'Малый и средний бизнес',
            'zh-Hans': '中小企业',
          },
        },
        {
          code: 'trade_investment',
          label: {
            en: 'Trade and investment',
            'uz-Latn': 'Savdo va investitsiya',
            'uz-Cyrl': 'Савдо ва инвестиция',
            ru: 'Торговля и инвестиции',
            'zh-Hans': '贸易与投资',
          },
        },
        {
          code: 'digitalization',
          label: {
            en: 'Digitalization and innovation',
            'uz-Latn': 'Raqamlashtirish va innovatsiya',
            'uz-Cyrl': 'Рақамлаштириш ва инновация',
            ru: 'Цифровизация и инновации',
            'zh-Hans': '数字化与创新',
          },
        },
        {
          code: 'tourism',
          label: {
            en: 'Tourism development',
            'uz-Latn': 'Turizmni rivojlantirish',
            'uz-Cyrl': 'Туризмни ривожлантириш',
            ru: 'Развитие туризма',
            'zh-Hans': '旅游发展',
          },
        },
        {
          code: 'infrastructure',
          label: {
            en: 'Roads, water and other infrastructure',
            'uz-Latn': 'Yoʻl, suv va boshqa infratuzilma',
            'uz-Cyrl': 'Йўл, сув ва бошқа инфратузилма',
            ru: 'Дороги, вода и другая инфраструктура',
            'zh-Hans': '道路、供水及其他基础设施',
          },
        },
        {
          code: 'public_services',
          label: {
            en: 'Public services',
            'uz-Latn': 'Davlat xizmatlari',
            'uz-Cyrl': 'Давлат хизматлари',
            ru: 'Государственные услуги',
            'zh-Hans': '公共服务',
          },
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
        {
          code: 'ppp',
          label: {
            en: 'Public-private partnership',
            'uz-Latn': 'Davlat-xususiy sheriklik',
            'uz-Cyrl': 'Давлат-хусусий шериклик',
            ru: 'Государственно-частное партнёрство',
            'zh-Hans': '政府和社会资本合作',
          },
        },
        {
          code: 'skills',
          label: {
            en: 'Skills and vocational education',
            'uz-Latn': 'Kasb-hunar taʼlimi',
            'uz-Cyrl': 'Касб-ҳунар таълими',
            ru: 'Профессиональное образование',
            'zh-Hans': '技能与职业教育',
          },
        },
        {
          code: 'environment',
          label: { en: 'Environment', 'uz-Latn': 'Atrof-muhit', 'uz-Cyrl': 'Атроф-муҳит', ru: 'Окружающая среда', 'zh-Hans': '环境' },
        },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
      ],
    },
    {
      kind: 'text',
      code: 'partner_cities_text',
      names: 'cities',
      ask: {
        en: 'Which cities would you like to cooperate with?',
        'uz-Latn': 'Qaysi shaharlar bilan hamkorlik qilishni xohlaysiz?',
        'uz-Cyrl': 'Қайси шаҳарлар билан ҳамкорлик қилишни хоҳлайсиз?',
        ru: 'С какими городами вы хотели бы сотрудничать?',
        'zh-Hans': '您希望与哪些城市合作？',
      },
    },
    {
      kind: 'text',
      code: 'partner_areas_text',
      showIf: { item: 'partner_cities_text', answered: true },
      ask: {
        en: 'In which areas?',
        'uz-Latn': 'Qaysi sohalarda?',
        'uz-Cyrl': 'Қайси соҳаларда?',
        ru: 'В каких областях?',
        'zh-Hans': '在哪些领域？',
      },
    },
  ],
}
