import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { DIRECTION } from './direction.ts'
import { PRACTICE } from './practice.ts'

/**
 * A city partnership on ten principles, each from 1 to 5, after the self-assessment that the OECD and the European Commission made of the
 * G20 Rome High-Level Principles (City-to-City Partnerships to Localise the SDGs, 2023). It has one statement a principle, in words of its
 * own; the published one has several questions for each, so compare levels between rounds, not with the published scores.
 */
export const PARTNERSHIP: Instrument = {
  code: 'partnership',
  edition: 1,
  title: {
    en: 'Partnership self-assessment',
    'uz-Latn': 'Hamkorlikni oʻzini oʻzi baholash',
    'uz-Cyrl': 'Ҳамкорликни ўзини ўзи баҳолаш',
    ru: 'Самооценка партнёрства',
    'zh-Hans': '伙伴关系自评',
  },
  intro: {
    en: 'Answer together with the partner city if you can. Points are from 1 to 5.',
    'uz-Latn': 'Iloji boʻlsa, hamkor shahar bilan birga javob bering. Baholar 1 dan 5 gacha.',
    'uz-Cyrl': 'Иложи бўлса, ҳамкор шаҳар билан бирга жавоб беринг. Баҳолар 1 дан 5 гача.',
    ru: 'По возможности отвечайте вместе с городом-партнёром. Баллы от 1 до 5.',
    'zh-Hans': '如有可能，请与伙伴城市共同作答。评分为1至5。',
  },
  languages: LANGUAGES,
  pages: [DIRECTION, PRACTICE],
}
