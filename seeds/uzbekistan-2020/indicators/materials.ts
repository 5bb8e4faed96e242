import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { share } from './parts.ts'

/** How the materials and contents were rated. */
export const MATERIALS: readonly Indicator[] = [
  {
    id: 'ev.materials',
    section: 'results',
    wording: {
      en: 'Satisfied with materials and contents (good or better)',
      'uz-Latn': 'Material va mazmundan mamnun (yaxshi yoki undan yuqori)',
      'uz-Cyrl': 'Материал ва мазмундан мамнун (яхши ёки ундан юқори)',
      ru: 'Довольны материалами и содержанием (хорошо или лучше)',
      'zh-Hans': '对材料和内容满意（良好及以上）',
    },
    query: share('materials', ['good', 'very_good', 'excellent']),
    published: '94',
    note: {
      en: 'The report prints two of the three parts, excellent and very good. The third is good.',
      'uz-Latn': 'Hisobotda uch qismdan ikkitasi keltirilgan: aʼlo va juda yaxshi. Uchinchisi — yaxshi.',
      'uz-Cyrl': 'Ҳисоботда уч қисмдан иккитаси келтирилган: аъло ва жуда яхши. Учинчиси — яхши.',
      ru: 'В отчёте названы две из трёх частей: «отлично» и «очень хорошо». Третья — «хорошо».',
      'zh-Hans': '报告只列出三部分中的两部分：优秀和很好。第三部分是良好。',
    },
  },
  {
    id: 'ev.materials.excellent',
    section: 'results',
    wording: {
      en: 'Rated materials and contents excellent',
      'uz-Latn': 'Material va mazmunni aʼlo deb baholagan',
      'uz-Cyrl': 'Материал ва мазмунни аъло деб баҳолаган',
      ru: 'Оценили материалы и содержание на «отлично»',
      'zh-Hans': '评价材料和内容为优秀',
    },
    query: share('materials', ['excellent']),
    published: '19',
  },
  {
    id: 'ev.materials.verygood',
    section: 'results',
    wording: {
      en: 'Rated materials and contents very good',
      'uz-Latn': 'Material va mazmunni juda yaxshi deb baholagan',
      'uz-Cyrl': 'Материал ва мазмунни жуда яхши деб баҳолаган',
      ru: 'Оценили материалы и содержание на «очень хорошо»',
      'zh-Hans': '评价材料和内容为很好',
    },
    query: share('materials', ['very_good']),
    published: '40',
  },
  {
    id: 'ev.materials.good',
    section: 'results',
    wording: {
      en: 'Rated materials and contents good',
      'uz-Latn': 'Material va mazmunni yaxshi deb baholagan',
      'uz-Cyrl': 'Материал ва мазмунни яхши деб баҳолаган',
      ru: 'Оценили материалы и содержание на «хорошо»',
      'zh-Hans': '评价材料和内容为良好',
    },
    query: share('materials', ['good']),
  },
]
