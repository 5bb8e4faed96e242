import type { Choice, Instrument, Item } from '../../src/engines/survey/index.ts'

const list = (...labels: readonly string[]): readonly Choice[] => labels.map((en, place) => ({ code: `c${place}`, label: { en } }))
const points = (from: number, to: number): readonly Choice[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ code: String(from + i), label: { en: String(from + i) } }))
const one = (code: string, ...labels: readonly string[]): Item => ({ kind: 'choice', code, ask: { en: code }, choices: list(...labels) })
const several = (code: string, ...labels: readonly string[]): Item => ({
  kind: 'choice',
  many: true,
  code,
  ask: { en: code },
  choices: list(...labels),
})
const scale = (code: string, from: number, to: number): Item => ({ kind: 'scale', code, ask: { en: code }, choices: points(from, to) })

const IMPACTS = [
  'career_advancement',
  'motivation_learning',
  'increase_reproducibility',
  'professional_recognition',
  'improve_coding_practice',
  'research_productivity',
  'increase_confidence',
]

/** The questionnaire of The Carpentries of December 2020 as somebody would write it down, choices that nobody gave too. */
export const DECEMBER_2020: Instrument = {
  code: 'carpentries',
  edition: 1,
  title: { en: 'Long-term survey' },
  languages: ['en'],
  pages: [
    {
      code: 'page_1',
      items: [
        one('workshop_attended_amount', '1', '2', '3+'),
        one('workshop_attended_age', '0-6 months ago', '6 months - 1 year ago', 'More than 1 year ago'),
        one('workshop_attended_type', 'Software Carpentry', 'Data Carpentry', 'Library Carpentry', "I don't know"),
        one('workshop_contributed_academics', 'Yes', 'No', 'I am not sure'),
        ...IMPACTS.map((name) => scale(`impact_${name}`, 1, 5)),
        one('has_recommended', 'Yes', 'No', "I don't remember"),
        scale('recommendation_score', 0, 10),
        several(
          'workshop_attended_content',
          'Cloud Computing',
          'Git',
          'MATLAB',
          'OpenRefine',
          'Python',
          'R',
          'SQL',
          'Spreadsheets',
          'Unix Shell',
          "I don't remember",
        ),
        one('change_confidence', "I'm less confident now", "I'm equally confident now", "I'm more confident now"),
        several(
          'how_tools_help',
          'They are improving my overall efficiency',
          'They are improving my ability to analyze data',
          'They are improving my ability to manage data',
          'I am not using the tools I learned',
          'The tools I learned have not helped me with my work',
        ),
      ],
    },
  ],
}
