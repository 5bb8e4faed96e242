import type { FullText } from '../../../../kernel/language.ts'

export const LIMIT_DEFECTS = {
  'least-above-most': {
    en: 'At least more is asked for than at most is allowed. Change one of the two.',
    'uz-Latn': 'Eng kam son eng koʻp sondan katta. Ikkisidan birini oʻzgartiring.',
    'uz-Cyrl': 'Энг кам сон энг кўп сондан катта. Иккисидан бирини ўзгартиринг.',
    ru: 'Наименьшее число больше наибольшего. Измените одно из двух.',
    'zh-Hans': '最少数大于最多数。请修改其中之一。',
  },
  'most-above-choices': {
    en: 'More choices are asked for than there are. Lower the number, or add choices.',
    'uz-Latn': 'Mavjud javoblardan koʻpi soʻralgan. Sonni kamaytiring yoki javob qoʻshing.',
    'uz-Cyrl': 'Мавжуд жавоблардан кўпи сўралган. Сонни камайтиринг ёки жавоб қўшинг.',
    ru: 'Требуется больше вариантов, чем есть. Уменьшите число или добавьте варианты.',
    'zh-Hans': '要求选择的数量多于选项数。请减小数字或添加选项。',
  },
  'from-above-to': {
    en: 'The lower limit is above the upper one. Change one of the two.',
    'uz-Latn': 'Quyi chegara yuqorisidan katta. Ikkisidan birini oʻzgartiring.',
    'uz-Cyrl': 'Қуйи чегара юқорисидан катта. Иккисидан бирини ўзгартиринг.',
    ru: 'Нижняя граница выше верхней. Измените одну из них.',
    'zh-Hans': '下限高于上限。请修改其中之一。',
  },
  'not-a-day': {
    en: 'A limit is no day that exists. Write it as 2020-12-31.',
    'uz-Latn': 'Chegara mavjud sana emas. Uni 2020-12-31 kabi yozing.',
    'uz-Cyrl': 'Чегара мавжуд сана эмас. Уни 2020-12-31 каби ёзинг.',
    ru: 'Граница — не существующая дата. Напишите так: 2020-12-31.',
    'zh-Hans': '界限不是有效日期。请写成 2020-12-31 的形式。',
  },
  'too-many-items': {
    en: 'There are {count} items; at most {most} can be asked. Divide the questionnaire.',
    'uz-Latn': 'Savollar soni {count}; koʻpi bilan {most} ta boʻlishi mumkin. Soʻrovnomani boʻling.',
    'uz-Cyrl': 'Саволлар сони {count}; кўпи билан {most} та бўлиши мумкин. Сўровномани бўлинг.',
    ru: 'Вопросов {count}; можно не более {most}. Разделите анкету.',
    'zh-Hans': '共有{count}题；最多{most}题。请拆分问卷。',
  },
  'too-many-choices': {
    en: 'There are {count} choices; at most {most} can be offered.',
    'uz-Latn': 'Javoblar soni {count}; koʻpi bilan {most} ta boʻlishi mumkin.',
    'uz-Cyrl': 'Жавоблар сони {count}; кўпи билан {most} та бўлиши мумкин.',
    ru: 'Вариантов {count}; можно не более {most}.',
    'zh-Hans': '共有{count}个选项；最多{most}个。',
  },
  'text-long': {
    en: 'The text has {count} characters ({languages}); at most {most} can be shown.',
    'uz-Latn': 'Matnda {count} ta belgi bor ({languages}); koʻpi bilan {most} ta boʻlishi mumkin.',
    'uz-Cyrl': 'Матнда {count} та белги бор ({languages}); кўпи билан {most} та бўлиши мумкин.',
    ru: 'В тексте {count} знаков ({languages}); можно не более {most}.',
    'zh-Hans': '文本有{count}个字符（{languages}）；最多{most}个。',
  },
  'hidden-sign': {
    en: 'The text holds a sign that cannot be seen ({sign}, {languages}). Type the text anew instead of pasting it.',
    'uz-Latn': 'Matnda koʻrinmaydigan belgi bor ({sign}, {languages}). Nusxa olmasdan qaytadan yozing.',
    'uz-Cyrl': 'Матнда кўринмайдиган белги бор ({sign}, {languages}). Нусха олмасдан қайтадан ёзинг.',
    ru: 'В тексте есть невидимый знак ({sign}, {languages}). Наберите текст заново, не вставляя.',
    'zh-Hans': '文本含有不可见字符（{sign}，{languages}）。请重新输入，不要粘贴。',
  },
} as const satisfies Readonly<Record<string, FullText>>
