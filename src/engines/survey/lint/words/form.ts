import type { FullText } from '../../../../kernel/language.ts'

export const FORM_WORDS = {
  'not-translated': {
    en: '“{text}” is missing in: {languages}.',
    'uz-Latn': '“{text}” matnining tarjimasi yoʻq: {languages}.',
    'uz-Cyrl': '“{text}” матнининг таржимаси йўқ: {languages}.',
    ru: 'Нет перевода текста «{text}»: {languages}.',
    'zh-Hans': '“{text}”缺少译文：{languages}。',
  },
  'text-required': {
    en: 'Nobody should have to write an opinion. Do not require this text.',
    'uz-Latn': 'Hech kim fikr yozishga majbur boʻlmasin. Bu matnni majburiy qilmang.',
    'uz-Cyrl': 'Ҳеч ким фикр ёзишга мажбур бўлмасин. Бу матнни мажбурий қилманг.',
    ru: 'Никто не должен быть обязан писать мнение. Не делайте этот текст обязательным.',
    'zh-Hans': '不应强制填写意见。请将此文本设为选填。',
  },
  'page-full': {
    en: 'This page asks for {answers} answers; {most} are enough for a phone. Divide it.',
    'uz-Latn': 'Bu sahifada {answers} ta javob soʻralgan; telefon uchun {most} ta yetarli. Sahifani boʻling.',
    'uz-Cyrl': 'Бу саҳифада {answers} та жавоб сўралган; телефон учун {most} та етарли. Саҳифани бўлинг.',
    ru: 'Ответов на этой странице: {answers}; для телефона достаточно {most}. Разделите страницу.',
    'zh-Hans': '本页要求{answers}个答案；手机上{most}个已足够。请分页。',
  },
  'personal-data': {
    en: 'The questionnaire promises anonymity and asks for “{words}” ({languages}). Leave one of the two out.',
    'uz-Latn': 'Soʻrovnoma anonimlikni vaʼda qiladi, ammo “{words}” soʻraladi ({languages}). Ikkisidan birini olib tashlang.',
    'uz-Cyrl': 'Сўровнома анонимликни ваъда қилади, аммо “{words}” сўралади ({languages}). Иккисидан бирини олиб ташланг.',
    ru: 'Анкета обещает анонимность и спрашивает «{words}» ({languages}). Уберите одно из двух.',
    'zh-Hans': '问卷承诺匿名，却询问“{words}”（{languages}）。两者请取其一。',
  },
  'identifies-together': {
    en: 'The questionnaire promises anonymity, but “{first}” and “{second}” together name a person. Ask for the region instead of the city.',
    'uz-Latn':
      'Soʻrovnoma anonimlikni vaʼda qiladi, ammo “{first}” va “{second}” birga kimligini bildirib qoʻyadi. Shahar oʻrniga viloyatni soʻrang.',
    'uz-Cyrl':
      'Сўровнома анонимликни ваъда қилади, аммо “{first}” ва “{second}” бирга кимлигини билдириб қўяди. Шаҳар ўрнига вилоятни сўранг.',
    ru: 'Анкета обещает анонимность, но «{first}» и «{second}» вместе указывают на человека. Спросите область, а не город.',
    'zh-Hans': '问卷承诺匿名，但“{first}”与“{second}”合在一起可识别个人。请询问地区而不是城市。',
  },
} as const satisfies Readonly<Record<string, FullText>>
