import type { Language } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { print } from '../../../../platform/print/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import type { Wave } from '../../model.ts'
import { paperOf } from '../../paper/print.ts'
import { findPaper } from '../../store/papers.ts'

/** The questionnaire of a wave for paper, as a tagged PDF: the same wave gives the same bytes. `second` stands small below `language`. */
export async function printQuestionnaire(db: Database, wave: Wave, language: Language, second?: Language): Promise<Uint8Array> {
  const { title, notice } = await openProgramme(db, wave.programme)
  const returns = (await findPaper(db, wave.code))?.returns ?? ''
  const paper = paperOf(wave, { programme: title, returns, ...(notice ? { notice } : {}) }, language, second)
  return print({ main: 'questionnaire.typ', json: JSON.stringify(paper), files: [] })
}
