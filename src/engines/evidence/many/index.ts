export { holm } from './holm.ts'
export { cohenKappa, type Kappa } from './kappa.ts'
