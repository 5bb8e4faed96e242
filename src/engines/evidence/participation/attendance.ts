import type { Gap } from '../rules/gap.ts'

/** A time in a session, in minutes from its start. */
export interface Stay {
  readonly from: number
  readonly to: number
}

/**
 * Whether somebody attended a session: was there for at least `share` of its minutes. Registering is not attending. Times that overlap
 * (two devices) count once; minutes before the start and after the end do not count.
 */
export function attended(stays: readonly Stay[], minutes: number, share: number): boolean {
  return minutesThere(stays, minutes) >= share * minutes - 1e-9
}

/** How many of the registered attended; somebody who never joined has no stays. A gap when nobody registered. */
export function attendance(registered: Iterable<readonly Stay[]>, minutes: number, share: number): { k: number; n: number } | Gap {
  let [k, n] = [0, 0]
  for (const stays of registered) {
    n++
    if (attended(stays, minutes, share)) k++
  }
  return n === 0 ? { gap: 'no-answers', n } : { k, n }
}

function minutesThere(stays: readonly Stay[], minutes: number): number {
  let [there, until] = [0, 0]
  for (const { from, to } of [...stays].sort((a, b) => a.from - b.from)) {
    const [start, end] = [Math.max(from, until), Math.min(to, minutes)]
    if (end > start) there += end - start
    until = Math.max(until, end)
  }
  return there
}
