/** Who will see a breakdown: readers of a publication, or the staff of the organiser. */
export type Audience = 'print' | 'staff'

/** The fewest answers a group may have to be shown on its own. */
export const SMALLEST_GROUP: Readonly<Record<Audience, number>> = { print: 10, staff: 5 }

/** A number of people below this could point at persons: the least width of what may be found out, and the least difference of bases. */
export const SMALLEST_COUNT = 5
