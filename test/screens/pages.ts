/** Pages of the demo that everybody may see, with the most that a first visit may cost in bytes (and requests). */
export interface Shown {
  readonly path: string
  readonly bytes: number
  readonly requests?: number
}

const PROGRAMME = '/programmes/uzbekistan-2020'
const KB = 1000

export const PAGES: readonly Shown[] = [
  { path: '', bytes: 60 * KB },
  { path: '/about', bytes: 60 * KB },
  { path: '/sign-in', bytes: 60 * KB },
  { path: '/programmes', bytes: 60 * KB },
  { path: PROGRAMME, bytes: 60 * KB },
  { path: `${PROGRAMME}/request`, bytes: 60 * KB },
  { path: `${PROGRAMME}/agenda`, bytes: 25 * KB },
  { path: `${PROGRAMME}/lectures`, bytes: 60 * KB },
  { path: `${PROGRAMME}/lectures/public-private-partnership`, bytes: 20 * KB },
  { path: `${PROGRAMME}/opening`, bytes: 60 * KB },
  { path: '/surveys/uzbekistan-2020-post', bytes: 14 * KB, requests: 3 },
  { path: `${PROGRAMME}/voices`, bytes: 60 * KB },
  { path: `${PROGRAMME}/evaluation`, bytes: 60 * KB },
  { path: `${PROGRAMME}/needs`, bytes: 60 * KB },
  { path: `${PROGRAMME}/breakdowns`, bytes: 60 * KB },
  { path: `${PROGRAMME}/comparisons`, bytes: 60 * KB },
  { path: `${PROGRAMME}/report/differences`, bytes: 60 * KB },
  { path: `${PROGRAMME}/figures/ev.perspective`, bytes: 60 * KB },
  { path: `${PROGRAMME}/interests`, bytes: 60 * KB },
  { path: `${PROGRAMME}/partnerships`, bytes: 60 * KB },
  { path: `${PROGRAMME}/report`, bytes: 60 * KB },
  { path: '/cities', bytes: 60 * KB },
  { path: '/cities/uz-namangan', bytes: 60 * KB },
  { path: '/cities/cn-shanghai', bytes: 60 * KB },
  { path: '/atlas', bytes: 60 * KB },
  { path: '/atlas/countries/uz', bytes: 60 * KB },
]
