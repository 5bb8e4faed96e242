export { alphaOf, cronbachAlpha, type Alpha } from './alpha.ts'
export { likertSummary, type LikertSummary } from './likert.ts'
export { netPromoter, type NetPromoter } from './nps.ts'
export { rankSummary, type RankedChoice } from './ranking.ts'
