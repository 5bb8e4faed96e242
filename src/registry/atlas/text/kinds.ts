import type { FullText, Language } from '../../../kernel/language.ts'
import type { Kind } from '../model/files.ts'
import type { Progress, RunState } from '../model/results.ts'
import { words } from './runs.ts'

const KIND_WORDS: Readonly<Record<Kind, FullText>> = {
  population: { en: 'people', 'uz-Latn': 'aholi', 'uz-Cyrl': 'аҳоли', ru: 'население', 'zh-Hans': '人口' },
  land: { en: 'land', 'uz-Latn': 'quruqlik', 'uz-Cyrl': 'қуруқлик', ru: 'суша', 'zh-Hans': '陆地' },
  built: { en: 'built-up area', 'uz-Latn': 'qurilgan maydon', 'uz-Cyrl': 'қурилган майдон', ru: 'застройка', 'zh-Hans': '建成区' },
  units: {
    en: 'local units',
    'uz-Latn': 'mahalliy birliklar',
    'uz-Cyrl': 'маҳаллий бирликлар',
    ru: 'местные единицы',
    'zh-Hans': '地方单元',
  },
  flows: { en: 'commuting flows', 'uz-Latn': 'qatnov oqimlari', 'uz-Cyrl': 'қатнов оқимлари', ru: 'потоки поездок', 'zh-Hans': '通勤流量' },
}

export function kindWord(kind: Kind, language: Language): string {
  return KIND_WORDS[kind][language]
}

export function stateWord(state: RunState, language: Language): string {
  return words(language)[state]
}

export function stepWord(step: Progress['step'], language: Language): string {
  return words(language)[step === 'units' ? 'stepUnits' : step]
}
