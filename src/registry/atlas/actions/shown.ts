import type { Database } from '../../../platform/database.ts'
import type { Run } from '../model/results.ts'
import { joinFiles, oneAYear, type RunWithFiles } from '../model/shown.ts'
import { filesBy } from '../store/files.ts'
import { shownRuns } from '../store/runs.ts'

/** Runs with the files that they rest on. */
export async function withFiles(db: Database, runs: readonly Run[]): Promise<readonly RunWithFiles[]> {
  const known = await filesBy(db, [...new Set(runs.flatMap(({ result }) => Object.values(result.inputs.files)))])
  return runs.map((run) => joinFiles(run, known))
}

/** The runs that the pages of cities show, one a year. */
export async function shownYears(db: Database): Promise<readonly RunWithFiles[]> {
  return oneAYear(await withFiles(db, await shownRuns(db)))
}
