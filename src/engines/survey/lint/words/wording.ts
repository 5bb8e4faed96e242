import type { FullText } from '../../../../kernel/language.ts'

export const WORDING_WORDS = {
  'two-questions': {
    en: 'These may be two questions with one answer: “{words}” ({languages}). Ask one thing an item.',
    'uz-Latn': 'Bu bitta javobli ikki savol boʻlishi mumkin: “{words}” ({languages}). Har bir savolda bitta narsani soʻrang.',
    'uz-Cyrl': 'Бу битта жавобли икки савол бўлиши мумкин: “{words}” ({languages}). Ҳар бир саволда битта нарсани сўранг.',
    ru: 'Возможно, это два вопроса с одним ответом: «{words}» ({languages}). Спрашивайте об одном.',
    'zh-Hans': '这可能是两个问题共用一个答案：“{words}”（{languages}）。每题只问一件事。',
  },
  'two-answers': {
    en: '“{choice}” answers two questions at once ({languages}). Ask the judgement and the intention apart.',
    'uz-Latn': '“{choice}” bir yoʻla ikki savolga javob beradi ({languages}). Bahoni va niyatni alohida soʻrang.',
    'uz-Cyrl': '“{choice}” бир йўла икки саволга жавоб беради ({languages}). Баҳони ва ниятни алоҳида сўранг.',
    ru: '«{choice}» отвечает сразу на два вопроса ({languages}). Спросите отдельно об оценке и о намерении.',
    'zh-Hans': '“{choice}”同时回答了两个问题（{languages}）。请将评价与意向分开提问。',
  },
  leading: {
    en: '“{words}” tells people what to answer ({languages}). Ask so that each answer is equally easy to give.',
    'uz-Latn': '“{words}” qanday javob berishni aytib qoʻyadi ({languages}). Har qanday javob berish birdek oson boʻlsin.',
    'uz-Cyrl': '“{words}” қандай жавоб беришни айтиб қўяди ({languages}). Ҳар қандай жавоб бериш бирдек осон бўлсин.',
    ru: '«{words}» подсказывает ответ ({languages}). Спросите так, чтобы любой ответ было дать одинаково легко.',
    'zh-Hans': '“{words}”暗示了答案（{languages}）。请改用中性的问法。',
  },
  'wording-long': {
    en: '{words} words ({languages}); {most} are enough. Move explanations into the hint.',
    'uz-Latn': '{words} ta soʻz ({languages}); {most} ta yetarli. Tushuntirishni izohga oʻtkazing.',
    'uz-Cyrl': '{words} та сўз ({languages}); {most} та етарли. Тушунтиришни изоҳга ўтказинг.',
    ru: 'Слов: {words} ({languages}); достаточно {most}. Пояснения перенесите в подсказку.',
    'zh-Hans': '约{words}个词（{languages}），{most}个已足够。请把说明移到提示中。',
  },
} as const satisfies Readonly<Record<string, FullText>>
