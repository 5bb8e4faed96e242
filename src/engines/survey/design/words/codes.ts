import type { FullText } from '../../../../kernel/language.ts'

export const CODE_DEFECTS = {
  'item-code': {
    en: '“{part}” is no code of an item. It begins with a letter and has only letters, digits, “_” and “-”, at most 64.',
    'uz-Latn':
      '“{part}” savol kodi boʻla olmaydi. Kod harf bilan boshlanadi, faqat harf, raqam, “_” va “-”dan iborat, koʻpi bilan 64 belgi.',
    'uz-Cyrl': '“{part}” савол коди бўла олмайди. Код ҳарф билан бошланади, фақат ҳарф, рақам, “_” ва “-”дан иборат, кўпи билан 64 белги.',
    ru: '«{part}» не подходит как код вопроса. Код начинается с буквы и содержит только буквы, цифры, «_» и «-», не более 64 знаков.',
    'zh-Hans': '“{part}”不能作为题目代码。代码以字母开头，只含字母、数字、“_”和“-”，最多64个字符。',
  },
  'item-twice': {
    en: 'Two items have the code “{part}”. Give one of them another code.',
    'uz-Latn': 'Ikki savolning kodi “{part}”. Bittasiga boshqa kod bering.',
    'uz-Cyrl': 'Икки саволнинг коди “{part}”. Биттасига бошқа код беринг.',
    ru: 'Код «{part}» есть у двух вопросов. Дайте одному из них другой код.',
    'zh-Hans': '有两个题目的代码都是“{part}”。请为其中一个换代码。',
  },
  'page-twice': {
    en: 'Two pages have the code “{part}”. Give one of them another code.',
    'uz-Latn': 'Ikki sahifaning kodi “{part}”. Bittasiga boshqa kod bering.',
    'uz-Cyrl': 'Икки саҳифанинг коди “{part}”. Биттасига бошқа код беринг.',
    ru: 'Код «{part}» есть у двух страниц. Дайте одной из них другой код.',
    'zh-Hans': '有两个页面的代码都是“{part}”。请为其中一个换代码。',
  },
  'choice-code': {
    en: '“{part}” is no code of a choice or row. It has no space and at most 64 characters; the code of a row begins with a letter.',
    'uz-Latn':
      '“{part}” javob yoki qator kodi boʻla olmaydi. Kodda boʻsh joy yoʻq, koʻpi bilan 64 belgi; qator kodi harf bilan boshlanadi.',
    'uz-Cyrl': '“{part}” жавоб ёки қатор коди бўла олмайди. Кодда бўш жой йўқ, кўпи билан 64 белги; қатор коди ҳарф билан бошланади.',
    ru: '«{part}» не подходит как код варианта или строки. В коде нет пробелов, не более 64 знаков; код строки начинается с буквы.',
    'zh-Hans': '“{part}”不能作为选项或行的代码。代码不含空格，最多64个字符；行代码以字母开头。',
  },
  'choice-twice': {
    en: 'The code “{part}” stands twice. Give one of them another code, or remove it.',
    'uz-Latn': '“{part}” kodi ikki marta bor. Bittasiga boshqa kod bering yoki uni olib tashlang.',
    'uz-Cyrl': '“{part}” коди икки марта бор. Биттасига бошқа код беринг ёки уни олиб ташланг.',
    ru: 'Код «{part}» встречается дважды. Дайте одному другой код или удалите его.',
    'zh-Hans': '代码“{part}”出现了两次。请为其中一个换代码，或将其删除。',
  },
  'code-reserved': {
    en: 'The code “{item}” is used by the pages themselves. Give the item another one.',
    'uz-Latn': '“{item}” kodidan sahifalarning oʻzi foydalanadi. Savolga boshqa kod bering.',
    'uz-Cyrl': '“{item}” кодидан саҳифаларнинг ўзи фойдаланади. Саволга бошқа код беринг.',
    ru: 'Код «{item}» используют сами страницы. Дайте вопросу другой код.',
    'zh-Hans': '代码“{item}”已由页面本身使用。请为该题换代码。',
  },
} as const satisfies Readonly<Record<string, FullText>>
