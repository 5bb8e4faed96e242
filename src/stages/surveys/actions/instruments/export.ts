import { type Instrument, toXlsForm } from '../../../../engines/survey/index.ts'
import { bookBytes } from '../../../../platform/spreadsheet/index.ts'

/** The questionnaire as an XLSForm, for KoboToolbox, ODK and other programs. */
export function formFile(instrument: Instrument): Promise<Uint8Array> {
  return bookBytes(toXlsForm(instrument))
}
