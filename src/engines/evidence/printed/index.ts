export { basesThatPrint, canBeMean, canPrint, countsThatPrint, type PrintedPercent } from './fits.ts'
