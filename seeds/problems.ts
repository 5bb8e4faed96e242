import { catalogue } from '../src/kernel/problem.ts'

export const problems = catalogue({
  'seed.unknown': {
    status: 404,
    words: {
      en: 'There is no seed “{seed}”. Serai comes with: {known}.',
      'uz-Latn': '“{seed}” degan namuna yoʻq. Serai bilan birga keladiganlari: {known}.',
      'uz-Cyrl': '“{seed}” деган намуна йўқ. Serai билан бирга келадиганлари: {known}.',
      ru: 'Набора «{seed}» нет. Вместе с Serai поставляются: {known}.',
      'zh-Hans': '没有名为“{seed}”的示例。Serai 自带：{known}。',
    },
  },
})
