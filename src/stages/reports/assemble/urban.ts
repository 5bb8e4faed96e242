import type { UrbanFigure } from '../../../registry/atlas/index.ts'

/** A city with its figures of one year, the degree of urbanisation first. */
export interface CityToday {
  readonly code: string
  readonly figures: readonly UrbanFigure[]
}

/** Each city in its newest year, by the grid that this is of; the largest urban centre first. */
export function newestOf(figures: readonly UrbanFigure[]): readonly (readonly CityToday[])[] {
  const cities = [...Map.groupBy(figures, ({ city }) => city)].map(([code, all]): CityToday => {
    const year = Math.max(...all.map(({ from }) => from.epoch ?? 0))
    return { code, figures: all.filter(({ from }) => (from.epoch ?? 0) === year) }
  })
  const sorted = cities.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.code < b.code ? -1 : 1))
  return [...Map.groupBy(sorted, (city) => city.figures[0]?.from.result).values()]
}

export function valueOf({ figures }: CityToday, id: UrbanFigure['id']): number | undefined {
  return figures.find((figure) => figure.id === id)?.value
}

function sizeOf(city: CityToday): number {
  return valueOf(city, 'centre.people') ?? valueOf(city, 'unit.people') ?? 0
}
