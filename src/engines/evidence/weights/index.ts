export type { Design } from './design.ts'
export { designEffect, designInterval, weightedMean, weightedShare, weightedTotal, type Estimate, type WeightedShare } from './estimate.ts'
export { MOST_RATIO, postStratify, rake, type Margin, type Weights } from './fit.ts'
export { raoScott, type RaoScott } from './rao-scott.ts'
