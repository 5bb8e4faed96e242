import type { ReportDocument } from '../model.ts'
import type { Picture } from '../words.ts'
import type { Numbering } from '../numbering.ts'
import type { FigureAddress } from './runs.ts'

/** What each block has to know of the whole. */
export interface Context {
  readonly document: ReportDocument
  readonly numbering: Numbering
  readonly figureAddress: FigureAddress
  readonly pictureAddress: (picture: Picture) => string
}
