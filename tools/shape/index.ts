export { aimsOf, type Aim } from './aims.ts'
export { functionsIn } from './functions.ts'
export { type Long, quantile, shapeOf, type Shape } from './measure.ts'
