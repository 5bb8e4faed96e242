import type { Page } from '../../../src/engines/survey/index.ts'
import { CITIES } from '../cities.ts'

export const ABOUT_YOU: Page = {
  code: 'about_you',
  title: { en: 'About you', ru: 'О вас' },
  items: [
    {
      kind: 'consent',
      code: 'consent_use',
      required: true,
      ask: { en: 'My answers may be counted in the report of the course', ru: 'Мои ответы можно учесть в отчёте о курсе' },
    },
    {
      kind: 'choice',
      code: 'role',
      required: true,
      ask: { en: 'Where you work', ru: 'Где вы работаете' },
      choices: [
        { code: 'mayor_office', label: { en: 'Mayor’s office', ru: 'Мэрия' } },
        { code: 'waste_service', label: { en: 'Waste service', ru: 'Служба вывоза отходов' } },
      ],
    },
    {
      kind: 'city',
      code: 'city',
      others: true,
      ask: { en: 'Your city', ru: 'Ваш город' },
      choices: CITIES.map(({ code, names }) => ({ code, label: names })),
    },
    {
      kind: 'number',
      code: 'households',
      ask: { en: 'Households whose waste is collected', ru: 'Сколько домохозяйств охвачено вывозом' },
      unit: { en: 'households', ru: 'домохозяйств' },
      from: 1,
      whole: true,
    },
  ],
}
