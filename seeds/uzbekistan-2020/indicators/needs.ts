import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { INDUSTRIES, PRIORITIES } from '../survey/index.ts'
import { eachChoice } from './parts.ts'

/** What the cities live from, and what they want to develop: respondents who ticked it; several could be ticked. */
export const NEEDS: readonly Indicator[] = [
  ...eachChoice(
    'na.industry',
    INDUSTRIES,
    { en: 'Main industry', 'uz-Latn': 'Asosiy tarmoq', 'uz-Cyrl': 'Асосий тармоқ', ru: 'Основная отрасль', 'zh-Hans': '主要产业' },
    { service: '34', manufacturing: '33', construction: '22' },
  ),
  ...eachChoice(
    'na.priority',
    PRIORITIES,
    { en: 'Priority', 'uz-Latn': 'Ustuvor yoʻnalish', 'uz-Cyrl': 'Устувор йўналиш', ru: 'Приоритет', 'zh-Hans': '发展重点' },
    { sme: '27', trade_investment: '25', digitalization: '22', tourism: '22' },
  ),
]
