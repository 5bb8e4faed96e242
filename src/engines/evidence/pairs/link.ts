/** Answers of the same people at two times, and how many could not be paired. */
export interface Linked<Value> {
  readonly before: readonly Value[]
  readonly after: readonly Value[]
  readonly onlyBefore: number
  readonly onlyAfter: number
}

/** Pairs answers by the private token of the one who gave them. Those without a partner are counted and left out. */
export function linkPairs<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): Linked<Value> {
  const pairs = [...before].flatMap(([token, value]) => {
    const later = after.get(token)
    return later === undefined ? [] : [{ value, later }]
  })
  return {
    before: pairs.map(({ value }) => value),
    after: pairs.map(({ later }) => later),
    onlyBefore: before.size - pairs.length,
    onlyAfter: after.size - pairs.length,
  }
}
