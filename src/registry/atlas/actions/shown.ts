import type { Database } from '../../../platform/database.ts'
import type { Run } from '../model/results.ts'
import { figuresFrom, joinFiles, oneAYear, provenanceOf, type RunWithFiles, type UrbanFigure } from '../model/shown.ts'
import { filesBy } from '../store/files.ts'
import { factsIn, shownRuns } from '../store/runs.ts'

/** Runs with the files that they rest on. */
export async function withFiles(db: Database, runs: readonly Run[]): Promise<readonly RunWithFiles[]> {
  const known = await filesBy(db, [...new Set(runs.flatMap(({ result }) => Object.values(result.inputs.files)))])
  return runs.map((run) => joinFiles(run, known))
}

/** The runs that the pages of cities show, one a year. */
export async function shownYears(db: Database): Promise<readonly RunWithFiles[]> {
  return oneAYear(await withFiles(db, await shownRuns(db)))
}

/** The figures of these cities (of all when none are named) in every year that is shown, each with its source: for reports. */
export async function urbanFigures(db: Database, cities?: readonly string[]): Promise<readonly UrbanFigure[]> {
  const years = await shownYears(db)
  const facts = await factsIn(
    db,
    years.map(({ run }) => run.result.hash),
  )
  const sources = new Map(years.map((each) => [each.run.result.hash, provenanceOf(each)]))
  return facts.flatMap(({ result, city, facts: found }) => {
    const from = sources.get(result)
    return from && (cities === undefined || cities.includes(city)) ? figuresFrom(city, found, from) : []
  })
}
