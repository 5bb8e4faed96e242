export { HALF_LAND, STATE, type Numbers, type Strip, type Strips } from './raster/strip.ts'
export {
  LEVEL1,
  LEVEL2,
  NO_DATA,
  type CentreRule,
  type ClusterRule,
  type Criterion,
  type GridRules,
  type Level2Rules,
  type Smoothing,
} from './grid/rules.ts'
export { PRESETS, isPreset, presetOf, type Preset, type PresetName } from './grid/presets.ts'
export { createScan, joinScans, scanStrip, type Scan } from './grid/scan.ts'
export { classifyScan, classifyStrips, criteriaOf, paintCentres, paintRow, type Classes } from './grid/classify.ts'
export type { Centre, Centres } from './grid/centres.ts'
export { indexSpans, type Span, type Spans } from './units/spans.ts'
export type { Polygon } from './units/polygon.ts'
export { areaSpans } from './units/area.ts'
export { sharedBorders, type SharedBorder } from './units/borders.ts'
export { pointSpans } from './units/points.ts'
export { createTally, tallyRow, unitShares, type Tally, type UnitShares } from './units/tally.ts'
export {
  classifyUnit,
  classifyUnitLevel2,
  classifyUnitLevel2Of2021,
  level1Shares,
  type Level1Shares,
  type UnitLevel1,
  type UnitLevel2,
} from './units/classify.ts'
export { CITY_SHARE, findCities, type CentreOfUnit, type Cities } from './fua/cities.ts'
export { addFlows, createCommuting, type Commuting } from './fua/commuting.ts'
export { bordersOf, type Borders } from './fua/borders.ts'
export type { CityDecision, Merge } from './fua/merge.ts'
export {
  COMMUTING_THRESHOLD,
  delineateAreas,
  type AreaInput,
  type Areas,
  type Member,
  type Role,
  type UnitDecision,
} from './fua/delineate.ts'
export { travelTimes, type Travel } from './estimate/travel.ts'
export { probabilityOf, TERMS, type CellFacts, type Model, type Term } from './estimate/model.ts'
export { fitModel, type Example, type Fit, type FitGap } from './estimate/fit.ts'
export { addCentreRow, labelCentres, numberCentres } from './change/label.ts'
export {
  centreChanges,
  compareRow,
  createComparison,
  directionOf,
  type CentreChange,
  type Comparison,
  type EpochRow,
  type Fate,
} from './change/compare.ts'
export { createRuns, type Runs } from './raster/runs.ts'
export { explainPreset, type Parameter } from './grid/sources.ts'
export { type CodePicture, drawCodes, type PlaceMark } from './picture/draw.ts'
export { packCodes } from './picture/codes.ts'
export { type SyntheticRecipe, type SyntheticTown } from './synthetic/model.ts'
export { syntheticPeople } from './synthetic/people.ts'
export { syntheticFlows, type SyntheticUnit, syntheticUnits } from './synthetic/units.ts'

/** Goes up whenever the same grid and preset may give other classes; printed in every report. */
export const ENGINE_EDITION = 2
