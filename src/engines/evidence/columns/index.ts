export { countInto, crossInto, rowsOf, type Codes } from './count.ts'
