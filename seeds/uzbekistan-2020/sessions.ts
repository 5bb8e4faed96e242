import type { Text } from '../../src/kernel/language.ts'
import type { Session } from '../../src/stages/programmes/index.ts'
import { LECTURES } from './lectures/index.ts'

/**
 * The published report gives the days of the training and the order of the lectures. Which lecture fell on which day, and all
 * hours, are assumed: two lectures a day, in working hours of both Tashkent (UTC+5) and Beijing (UTC+8).
 */
export const SESSIONS: readonly Session[] = [
  bothWays(
    'opening',
    { en: 'Opening', 'uz-Latn': 'Ochilish', 'uz-Cyrl': 'Очилиш', ru: 'Открытие', 'zh-Hans': '开幕' },
    '2020-11-03',
    '10:00',
    '10:40',
  ),
  lecture(1, '2020-11-03', '10:50', '12:20'),
  lecture(2, '2020-11-03', '14:00', '15:30'),
  lecture(3, '2020-11-04', '10:00', '11:30'),
  lecture(4, '2020-11-04', '14:00', '15:30'),
  lecture(5, '2020-11-05', '10:00', '11:30'),
  lecture(6, '2020-11-05', '14:00', '15:30'),
  lecture(7, '2020-11-06', '10:00', '11:30'),
  bothWays(
    'discussion',
    { en: 'Discussion', 'uz-Latn': 'Muhokama', 'uz-Cyrl': 'Муҳокама', ru: 'Обсуждение', 'zh-Hans': '讨论' },
    '2020-11-06',
    '11:40',
    '12:40',
  ),
  bothWays(
    'closing',
    { en: 'Closing', 'uz-Latn': 'Yopilish', 'uz-Cyrl': 'Ёпилиш', ru: 'Закрытие', 'zh-Hans': '闭幕' },
    '2020-11-06',
    '12:40',
    '13:00',
  ),
]

/** A session in which both languages are spoken and interpreted. */
function bothWays(kind: 'opening' | 'discussion' | 'closing', title: Text, day: string, from: string, to: string): Session {
  const spoken = ['uz-Latn', 'zh-Hans'] as const
  return { code: kind, kind, title, ...hours(day, from, to), spoken, interpreted: spoken, hourAssumed: true }
}

function lecture(number: number, day: string, from: string, to: string): Session {
  const found = LECTURES.find((each) => each.number === number)
  if (!found) throw new Error(`There is no lecture ${number}`)
  const { code, title } = found
  return { code, kind: 'lecture', title, ...hours(day, from, to), spoken: ['zh-Hans'], interpreted: ['uz-Latn'], hourAssumed: true }
}

function hours(day: string, from: string, to: string): Pick<Session, 'starts' | 'ends'> {
  return { starts: new Date(`${day}T${from}:00+05:00`), ends: new Date(`${day}T${to}:00+05:00`) }
}
