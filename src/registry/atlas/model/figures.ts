import type { CityFacts } from './results.ts'
import type { Provenance } from './shown.ts'

/** A figure of a city that a report may print, with its source. The degree is a code: that of the city's unit, or of its cell where there are no units. */
export interface UrbanFigure {
  readonly id: UrbanFigureId
  readonly city: string
  readonly value: number
  readonly unit: 'class' | 'people' | 'km2' | 'share' | 'workers'
  readonly from: Provenance
  /** `illustrative`: of a made-up grid; never printed as a finding. */
  readonly status: 'observed' | 'illustrative'
}

export type UrbanFigureId =
  | 'unit.degree'
  | 'cell.degree'
  | 'centre.people'
  | 'centre.km2'
  | 'unit.people'
  | 'unit.centre-share'
  | 'unit.cluster-share'
  | 'unit.rural-share'
  | 'area.people'
  | 'commuters.in'
  | 'commuters.out'

/** The figures that the facts of a city hold. */
export function figuresFrom(city: string, { code, centre, unit, area }: CityFacts, from: Provenance): readonly UrbanFigure[] {
  const status = from.illustrative ? 'illustrative' : 'observed'
  const figure = (id: UrbanFigureId, kind: UrbanFigure['unit'], value: number): UrbanFigure => ({
    id,
    city,
    value,
    unit: kind,
    from,
    status,
  })
  return [
    unit ? figure('unit.degree', 'class', unit.code) : figure('cell.degree', 'class', code),
    ...(centre ? [figure('centre.people', 'people', centre.people), figure('centre.km2', 'km2', centre.cells)] : []),
    ...(unit
      ? [
          figure('unit.people', 'people', unit.people),
          figure('unit.centre-share', 'share', unit.shares.centre),
          figure('unit.cluster-share', 'share', unit.shares.cluster),
          figure('unit.rural-share', 'share', unit.shares.rural),
        ]
      : []),
    ...(area?.role === 'city' ? [figure('area.people', 'people', area.people + area.zonePeople)] : []),
    ...(area ? [figure('commuters.in', 'workers', area.arriving), figure('commuters.out', 'workers', area.leaving)] : []),
  ]
}
