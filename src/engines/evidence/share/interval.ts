/** Two ends, as shares from 0 to 1 (or of whatever the function says). */
export interface Interval {
  readonly low: number
  readonly high: number
}
