/** A form as it was posted: the id that its page made, the button that was pressed, and all its fields. */
export interface Posted {
  readonly id: string
  readonly step: string | undefined
  readonly form: readonly (readonly [string, string])[]
}
