/** A place that people may mean: a row of the gazetteer. */
export interface Place {
  /** GeoNames' id; a negative number for a place that GeoNames does not have. */
  readonly id: number
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** People, as GeoNames says; 0 where it does not. */
  readonly population: number
  readonly latitude: number
  readonly longitude: number
  /** Seat of the country's government, or of a first-order region. */
  readonly seat?: 'capital' | 'seat'
  /** Other names, in any script. */
  readonly others: readonly string[]
}
