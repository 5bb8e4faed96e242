let read = (): Date => new Date()

/** The time now. Whatever writes a time asks here, so that a test can choose it. */
export function now(): Date {
  return read()
}

/** Lets the clock stand at `moment` until the function that comes back is called. For tests. */
export function stopClockAt(moment: Date): () => void {
  const before = read
  read = () => new Date(moment)
  return () => {
    read = before
  }
}
