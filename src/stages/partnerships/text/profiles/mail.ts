import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import { profileWords } from './index.ts'

/** What the mail says that asks an office for what its city can offer. */
export function offerMail(
  {
    secret,
    until,
    ...values
  }: { readonly name: string; readonly city: string; readonly programme: string; readonly secret: string; readonly until: string },
  language: Language,
): { readonly subject: string; readonly text: string } {
  const t = profileWords(language)
  const link = `{serai}/${language}/offers/${secret}`
  return {
    subject: fill(t.mailSubject, values),
    text: `${fill(t.mailText, values)}\n\n${link}\n\n${fill(t.mailUntil, { day: until })}\n`,
  }
}

/** What is said to whoever answered for a city until now, and to the organisers of the programme that had named them. */
export function changedMail(
  kind: 'office' | 'organiser',
  values: { readonly name: string; readonly city: string; readonly programme: string },
  language: Language,
): { readonly subject: string; readonly text: string } {
  return { subject: fill(CHANGED.subject[language], values), text: `${fill(CHANGED[kind][language], values)}\n` }
}

const CHANGED = {
  subject: {
    en: 'Another contact answers for {city}',
    'uz-Latn': '{city} uchun endi boshqa aloqa shaxsi javob beradi',
    'uz-Cyrl': '{city} учун энди бошқа алоқа шахси жавоб беради',
    ru: 'За {city} теперь отвечает другой контакт',
    'zh-Hans': '{city}的联系人已更换',
  },
  office: {
    en: 'Dear {name}, an organiser of {programme} has named another contact for {city}. Messages no longer come to you. If this is wrong, write to the organiser of the programme.',
    'uz-Latn':
      'Hurmatli {name}, {programme} tashkilotchisi {city} uchun boshqa aloqa shaxsini kiritdi. Xabarlar endi sizga kelmaydi. Bu xato boʻlsa, dastur tashkilotchisiga yozing.',
    'uz-Cyrl':
      'Ҳурматли {name}, {programme} ташкилотчиси {city} учун бошқа алоқа шахсини киритди. Хабарлар энди сизга келмайди. Бу хато бўлса, дастур ташкилотчисига ёзинг.',
    ru: 'Здравствуйте, {name}. Организатор программы «{programme}» указал для {city} другой контакт. Сообщения вам больше не приходят. Если это ошибка, напишите организатору программы.',
    'zh-Hans': '{name}，您好：“{programme}”的组织者已为{city}指定其他联系人，今后消息不再发给您。如有误，请联系项目组织者。',
  },
  organiser: {
    en: 'Dear {name}, your programme had named the contact of {city}. An organiser of {programme} has now named another. If this is wrong, name the right one on the page of the city.',
    'uz-Latn':
      'Hurmatli {name}, {city} aloqa shaxsini sizning dasturingiz kiritgan edi. Endi {programme} tashkilotchisi boshqasini kiritdi. Bu xato boʻlsa, shahar sahifasida toʻgʻrisini kiriting.',
    'uz-Cyrl':
      'Ҳурматли {name}, {city} алоқа шахсини сизнинг дастурингиз киритган эди. Энди {programme} ташкилотчиси бошқасини киритди. Бу хато бўлса, шаҳар саҳифасида тўғрисини киритинг.',
    ru: 'Здравствуйте, {name}. Контакт {city} указала ваша программа. Теперь организатор программы «{programme}» указал другой. Если это ошибка, укажите верный на странице города.',
    'zh-Hans': '{name}，您好：{city}的联系人原由您的项目指定，现“{programme}”的组织者已另行指定。如有误，请在该市页面更正。',
  },
} as const satisfies Record<string, FullText>
