import { readFileSync } from 'node:fs'

/** The weights by which pairs of cities are scored, as they come with Serai (assets/matching/model.json), not yet checked. */
export function readScoreModel(): unknown {
  return JSON.parse(readFileSync(new URL('../../assets/matching/model.json', import.meta.url), 'utf8'))
}
