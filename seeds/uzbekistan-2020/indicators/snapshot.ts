import { type FullText, say } from '../../../src/kernel/language.ts'
import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { AGREEMENT } from '../survey/index.ts'
import { headed, share } from './parts.ts'

const EXPECTED = {
  en: 'Expected information',
  'uz-Latn': 'Kutilgan maʼlumot',
  'uz-Cyrl': 'Кутилган маълумот',
  ru: 'Ожидаемая информация',
  'zh-Hans': '期望的信息',
}
const KNOWLEDGE = {
  en: 'Applicable new knowledge',
  'uz-Latn': 'Qoʻllanadigan yangi bilim',
  'uz-Cyrl': 'Қўлланадиган янги билим',
  ru: 'Применимые новые знания',
  'zh-Hans': '可用的新知识',
}
const PARTNERSHIPS = {
  en: 'Wish for partnerships',
  'uz-Latn': 'Hamkorlik istagi',
  'uz-Cyrl': 'Ҳамкорлик истаги',
  ru: 'Желание партнёрства',
  'zh-Hans': '建立伙伴关系的意愿',
}

/** Single answers as the report's picture of the results shows them; the third chart there has lost its numbers. */
export const SNAPSHOT: readonly Indicator[] = [
  single('info_expected', 'agree', EXPECTED, '40 (76.92%)'),
  single('info_expected', 'strongly_agree', EXPECTED, '10 (19.23%)'),
  {
    ...single('new_knowledge', 'agree', KNOWLEDGE, '41 (78.85%)'),
    note: {
      en: 'Cut off in the report: “41 (78.8…)”.',
      'uz-Latn': 'Hisobotda kesilib qolgan: “41 (78.8…)”.',
      'uz-Cyrl': 'Ҳисоботда кесилиб қолган: “41 (78.8…)”.',
      ru: 'В отчёте обрезано: «41 (78.8…)».',
      'zh-Hans': '报告中被截断：“41 (78.8…)”。',
    },
  },
  single('new_knowledge', 'strongly_agree', KNOWLEDGE, '7 (13.46%)'),
  single('partnerships', 'agree', PARTNERSHIPS),
  single('partnerships', 'strongly_agree', PARTNERSHIPS),
]

function single(item: string, code: string, head: FullText, published?: string): Indicator {
  const label = AGREEMENT.find((choice) => choice.code === code)?.label
  if (!label) throw new Error(`${say(head, 'en')}: the scale has no ${code}`)
  return {
    id: `snap.${item}.${code}`,
    section: 'snapshot',
    wording: headed(head, label),
    query: share(item, [code], 2),
    ...(published === undefined ? {} : { published }),
  }
}
