import type { Database } from '../../../platform/database.ts'
import { figuresFrom, type UrbanFigure } from '../model/figures.ts'
import { oneAYear, provenanceOf } from '../model/shown.ts'
import { factsIn, runsBy, shownRuns } from '../store/runs.ts'
import { shownYears, withFiles } from './shown.ts'

/**
 * The figures of these cities (of all when none are named), each with its source: for reports. They are those of every year that is shown,
 * or those of the runs that are named, whether these are shown or not; a result never changes once it is worked out.
 */
export async function urbanFigures(db: Database, cities?: readonly string[], runs?: readonly string[]): Promise<readonly UrbanFigure[]> {
  const years = runs === undefined ? await shownYears(db) : oneAYear(await withFiles(db, await runsBy(db, runs)))
  const sources = new Map(years.map((each) => [each.run.result.hash, provenanceOf(each)]))
  const facts = await factsIn(db, [...sources.keys()])
  return facts.flatMap(({ result, city, facts: found }) => {
    const from = sources.get(result)
    return from && (cities === undefined || cities.includes(city)) ? figuresFrom(city, found, from) : []
  })
}

/** The runs that the pages of cities show, or will show as soon as they are worked out: what a report names when it goes out. */
export async function runsToShow(db: Database): Promise<readonly string[]> {
  return (await shownRuns(db, 'also at work')).map(({ id }) => id)
}
