/**
 * The urban engine at work on files: grids, local units and flows are opened, checked and classified. The command line and the atlas both stand on it; it
 * has no tables and no pages. It lies in the registry, as the platform may not know an engine, and an engine may not know a file.
 */
export { areaLines, AREA_COLUMNS, namesOf } from './areas/lines.ts'
export { openBorders } from './areas/borders.ts'
export { type Decisions, openDecisions } from './areas/decisions.ts'
export { type Flows, openFlows } from './areas/flows.ts'
export { type Movement, openMovement } from './areas/movement.ts'
export { type AreaUnits, openUnits } from './areas/units.ts'
export { cityWarnings, yearWarnings } from './areas/warnings.ts'
export { classifyGrid, type GridResult, type GridWork, watched } from './grid/classify.ts'
export { type ClassGrid, centreRow, codeRows, openClasses } from './grid/codes.ts'
export { type Layer, type Meaning, readChecked } from './grid/layer.ts'
export { carried, type GridFiles, type Layers, openLayers, wayOf } from './grid/open.ts'
export { rowReader } from './grid/pair.ts'
export { findKeptScan, keepScan, keyOf, scanResumably } from './grid/resume.ts'
export { stripsOf } from './grid/strips.ts'
export { guessUnit, SHARE_UNITS, type ShareUnit } from './grid/unit.ts'
export { bordersBetween, classifyUnits, coverOf, readIds, type UnitResult } from './units/classify.ts'
export { findColumn, NAMES, numberOf } from './units/columns.ts'
export { columnsFor, UNIT_NAMES, type UnitRow } from './units/rows.ts'
export { problems } from './words/problems.ts'
export { type Warning, warning, warningWords } from './words/warnings.ts'
