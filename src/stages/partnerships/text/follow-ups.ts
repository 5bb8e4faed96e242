import type { FullText } from '../../../kernel/language.ts'

export const FOLLOW_UPS = {
  followUps: {
    en: 'What was promised, and who sees to it',
    'uz-Latn': 'Nima vaʼda qilindi va kim bajaradi',
    'uz-Cyrl': 'Нима ваъда қилинди ва ким бажаради',
    ru: 'Что обещано и кто за это отвечает',
    'zh-Hans': '承诺事项与负责人',
  },
  noFollowUps: {
    en: 'No follow-up has been written down.',
    'uz-Latn': 'Keyingi ishlar yozib qoʻyilmagan.',
    'uz-Cyrl': 'Кейинги ишлар ёзиб қўйилмаган.',
    ru: 'Последующие шаги не записаны.',
    'zh-Hans': '尚无后续事项记录。',
  },
  promise: { en: 'Promise', 'uz-Latn': 'Vaʼda', 'uz-Cyrl': 'Ваъда', ru: 'Обещание', 'zh-Hans': '承诺' },
  owner: { en: 'Owner', 'uz-Latn': 'Masʼul', 'uz-Cyrl': 'Масъул', ru: 'Ответственный', 'zh-Hans': '负责人' },
  noOwner: { en: 'nobody yet', 'uz-Latn': 'hali hech kim', 'uz-Cyrl': 'ҳали ҳеч ким', ru: 'пока никто', 'zh-Hans': '尚未指定' },
  due: { en: 'Due', 'uz-Latn': 'Muddat', 'uz-Cyrl': 'Муддат', ru: 'Срок', 'zh-Hans': '期限' },
  noDue: {
    en: 'no day set',
    'uz-Latn': 'kuni belgilanmagan',
    'uz-Cyrl': 'куни белгиланмаган',
    ru: 'срок не назначен',
    'zh-Hans': '未定日期',
  },
  indicator: {
    en: 'Sign that it is done',
    'uz-Latn': 'Bajarilgani belgisi',
    'uz-Cyrl': 'Бажарилгани белгиси',
    ru: 'Признак выполнения',
    'zh-Hans': '完成标志',
  },
} as const satisfies Record<string, FullText>
