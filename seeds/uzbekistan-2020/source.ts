/** Where a fact stands: a section of the report that was published on the training. The sections are named as printed there. */
export function published(section: string): string {
  return `Published report of the training, “${section}”`
}
