export interface Figures {
  /** Milliseconds by the clock, and of processor time in all threads. */
  readonly wall: number
  readonly cpu: number
}

export async function measured<Result>(work: () => Promise<Result>): Promise<Figures & { readonly result: Result }> {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000, result }
}
