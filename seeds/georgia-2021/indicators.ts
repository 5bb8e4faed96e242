import type { Text } from '../../src/kernel/language.ts'
import type { Indicator } from '../../src/stages/evidence/index.ts'
import { BARRIERS, HOW_USEFUL, NEXT_TOPICS, WAVE } from './survey/index.ts'

const wave = WAVE.code

/** Nothing was published before: every figure of this programme is new. */
export const INDICATORS: readonly Indicator[] = [
  indicator('reg.total', 'participation', { en: 'Officials who registered', ru: 'Зарегистрировались' }, { kind: 'registrations' }),
  indicator('reg.cities', 'participation', { en: 'Cities they came from', ru: 'Из скольких городов' }, { kind: 'registered-cities' }),
  indicator('n', 'participation', { en: 'Respondents of the survey', ru: 'Ответили на опрос' }, { kind: 'responses', wave }),
  indicator(
    'resp.rate',
    'participation',
    { en: 'Registered officials who answered', ru: 'Доля ответивших' },
    { kind: 'response-rate', wave },
  ),
  ...HOW_USEFUL.rows.map(({ code, ask }) =>
    indicator(`ev.useful.${code}`, 'results', headed({ en: 'Useful', ru: 'Полезно' }, ask), {
      kind: 'share',
      wave,
      item: `${HOW_USEFUL.code}.${code}`,
      codes: ['quite', 'very'],
    }),
  ),
  indicator(
    'na.households',
    'needs',
    { en: 'Average number of households served', ru: 'Сколько домохозяйств охвачено в среднем' },
    {
      kind: 'mean',
      wave,
      item: 'households',
    },
  ),
  ...BARRIERS.choices.map(({ code, label }) =>
    indicator(`na.barrier.${code}`, 'needs', headed({ en: 'In the way', ru: 'Мешает' }, label), {
      kind: 'count',
      wave,
      item: BARRIERS.code,
      codes: [code],
    }),
  ),
  ...NEXT_TOPICS.choices.map(({ code, label }) =>
    indicator(`na.topic.${code}`, 'needs', headed({ en: 'Ranked as a next topic', ru: 'Названо следующей темой' }, label), {
      kind: 'count',
      wave,
      item: NEXT_TOPICS.code,
      codes: [code],
    }),
  ),
]

function indicator(id: string, section: Indicator['section'], wording: Text, query: Indicator['query']): Indicator {
  return { id, section, wording, query }
}

function headed(head: { readonly en: string; readonly ru: string }, label: Text): Text {
  return { en: `${head.en}: ${label.en}`, ru: `${head.ru}: ${label.ru ?? label.en}` }
}
