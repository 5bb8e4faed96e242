/** One variable of an SPSS file. All variables are numbers; NaN is a missing value. */
export interface SavVariable {
  readonly name: string
  readonly label: string
  readonly measure: 'nominal' | 'ordinal' | 'scale'
  readonly labels?: readonly (readonly [value: number, label: string])[]
  /** The values are days: milliseconds since 1970. */
  readonly date?: boolean
  readonly decimals?: number
  readonly values: Float64Array
}

/** Variables of 0 and 1 that are the choices of one question. */
export interface SavSet {
  readonly name: string
  readonly label: string
  readonly variables: readonly string[]
}
