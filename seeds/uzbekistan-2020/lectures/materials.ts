import type { Material } from '../../../src/stages/learning/index.ts'

/**
 * The published report shows pictures of slides and, for one lecture, names the recording. It prints no address and no
 * language, so there is no address here and the language is the one that the lecturer spoke.
 */
export const DECK: Material = {
  kind: 'deck',
  language: 'zh-Hans',
  title: {
    en: 'Slides, on request from the Cities Project',
    'uz-Latn': 'Slaydlar, Shaharlar loyihasidan soʻrab olinadi',
    'uz-Cyrl': 'Слайдлар, Шаҳарлар лойиҳасидан сўраб олинади',
    ru: 'Слайды, по запросу в Проект «Города»',
    'zh-Hans': '幻灯片，可向城市项目索取',
  },
}

export const RECORDING: Material = {
  kind: 'recording',
  language: 'zh-Hans',
  title: {
    en: 'Recording, on request from the Cities Project',
    'uz-Latn': 'Yozuv, Shaharlar loyihasidan soʻrab olinadi',
    'uz-Cyrl': 'Ёзув, Шаҳарлар лойиҳасидан сўраб олинади',
    ru: 'Запись, по запросу в Проект «Города»',
    'zh-Hans': '录像，可向城市项目索取',
  },
}
