import type { Page } from '../../../src/engines/survey/index.ts'
import { CITIES, REGIONS } from '../cities/index.ts'
import { coreItem, corePage } from './core.ts'

/** Who answers. Beside the questions of 2020 it asks for the area, which tells a city's answer from a region's. */
export const ABOUT_YOU: Page = {
  ...corePage('about_you'),
  items: [
    {
      kind: 'choice',
      code: 'role',
      prefill: 'role',
      required: true,
      ask: { en: 'Your position', 'uz-Latn': 'Lavozimingiz', 'uz-Cyrl': 'Лавозимингиз', ru: 'Ваша должность', 'zh-Hans': '您的职务' },
      choices: [
        { code: 'hokim', label: { en: 'Mayor (hokim)', 'uz-Latn': 'Hokim', 'uz-Cyrl': 'Ҳоким', ru: 'Хоким', 'zh-Hans': '市长（霍基姆）' } },
        {
          code: 'deputy_hokim',
          label: {
            en: 'Deputy mayor',
            'uz-Latn': 'Hokim oʻrinbosari',
            'uz-Cyrl': 'Ҳоким ўринбосари',
            ru: 'Заместитель хокима',
            'zh-Hans': '副市长',
          },
        },
        {
          code: 'psa_officer',
          label: {
            en: 'Public Services Agency officer',
            'uz-Latn': 'Davlat xizmatlari agentligi xodimi',
            'uz-Cyrl': 'Давлат хизматлари агентлиги ходими',
            ru: 'Сотрудник Агентства государственных услуг',
            'zh-Hans': '公共服务署官员',
          },
        },
      ],
    },
    coreItem('unit', 'choice'),
    {
      kind: 'choice',
      code: 'region',
      prefill: 'region',
      ask: { en: 'Your region', 'uz-Latn': 'Viloyatingiz', 'uz-Cyrl': 'Вилоятингиз', ru: 'Ваша область', 'zh-Hans': '您所在的州' },
      choices: REGIONS,
    },
    {
      kind: 'city',
      code: 'city_code',
      prefill: 'city',
      ask: { en: 'Your city', 'uz-Latn': 'Shahringiz', 'uz-Cyrl': 'Шаҳрингиз', ru: 'Ваш город', 'zh-Hans': '您的城市' },
      showIf: { item: 'role', not: 'psa_officer' },
      choices: CITIES.map(({ code, names }) => ({ code, label: names })),
    },
    {
      kind: 'choice',
      code: 'age_band',
      ask: { en: 'Your age', 'uz-Latn': 'Yoshingiz', 'uz-Cyrl': 'Ёшингиз', ru: 'Ваш возраст', 'zh-Hans': '您的年龄' },
      choices: [
        {
          code: 'u34',
          label: { en: 'Under 35', 'uz-Latn': '35 yoshgacha', 'uz-Cyrl': '35 ёшгача', ru: 'До 35 лет', 'zh-Hans': '35岁以下' },
        },
        { code: '35_44', label: { en: '35–44', 'uz-Latn': '35–44', 'uz-Cyrl': '35–44', ru: '35–44', 'zh-Hans': '35–44岁' } },
        { code: '45_54', label: { en: '45–54', 'uz-Latn': '45–54', 'uz-Cyrl': '45–54', ru: '45–54', 'zh-Hans': '45–54岁' } },
        {
          code: '55p',
          label: {
            en: '55 and over',
            'uz-Latn': '55 va undan katta',
            'uz-Cyrl': '55 ва ундан катта',
            ru: '55 и старше',
            'zh-Hans': '55岁及以上',
          },
        },
      ],
    },
  ],
}
