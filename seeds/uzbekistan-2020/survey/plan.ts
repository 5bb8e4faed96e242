import type { Plan } from '../../../src/stages/evidence/index.ts'

/**
 * By what the answers are broken down, and how groups of fewer than ten are merged: mayors with their deputies, ages from 45 on with those
 * who gave none, regions to parts of the country and these to its two halves. The breakdowns are the demonstration's: the published report has none.
 */
export const PLAN: Omit<Plan, 'wave'> = {
  groupings: [
    { item: 'role', merges: [[['hokim', 'deputy_hokim']]] },
    { item: 'age_band', merges: [[['45_54', '55p', '-']]] },
    {
      item: 'region',
      merges: [
        [
          ['AN', 'FA', 'NG'],
          ['TK', 'TO', 'SI', 'JI'],
          ['SA', 'BU', 'NW'],
          ['QA', 'SU'],
          ['XO', 'QR'],
        ],
        [
          ['AN', 'FA', 'NG', 'TK', 'TO', 'SI', 'JI'],
          ['SA', 'BU', 'NW', 'QA', 'SU', 'XO', 'QR'],
        ],
      ],
    },
    {
      item: '@language',
      merges: [
        [
          ['uz-Latn', 'uz-Cyrl'],
          ['ru', 'en', 'zh-Hans'],
        ],
      ],
    },
  ],
  items: [
    'materials',
    'info_expected',
    'new_knowledge',
    'partnerships',
    'city_perspective',
    'future_workshops',
    'collaborate',
    'industries',
    'priorities',
  ],
}
