import { formatDay } from '../../engines/script/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { findReport } from './actions/index.ts'
import { editionWords, pageWords } from './text/index.ts'

/** What happened at this stage of the road: the newest published edition. */
export async function tellReports(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const t = pageWords(language)
  const report = await findReport(db, programme)
  const line = report ? editionWords(report.edition, formatDay(report.published, language), language) : ''
  return { title: t.report, line, path: `/programmes/${programme}/report`, happened: report !== undefined }
}
