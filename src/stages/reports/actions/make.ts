import { type ReportDocument, toFile, toTypst } from '../../../engines/document/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { readAsset } from '../../../platform/assets/index.ts'
import type { Database } from '../../../platform/database.ts'
import { openProgramme } from '../../programmes/index.ts'
import { assemble, type Material } from '../assemble/index.ts'
import { reportData } from '../data.ts'
import { gather } from './gather.ts'
import { press } from './press.ts'
import { openReport, type Wanted } from './texts.ts'

export type ReportFormat = 'pdf' | 'html' | 'json'

export interface Made {
  readonly material: Material
  readonly document: ReportDocument
}

/** The report in one language, from the figures as they are. */
export async function assembleReport(db: Database, programme: string, language: Language, wanted: Wanted): Promise<Made> {
  const { code } = await openProgramme(db, programme)
  const material = await gather(db, await openReport(db, code, wanted))
  return { material, document: assemble(material, language) }
}

/** The newest edition, published or not, as a file: PDF/UA-1, one HTML file that opens offline, or its data. Equal data give equal bytes. */
export async function makeReport(db: Database, programme: string, language: Language, format: ReportFormat): Promise<Uint8Array | string> {
  const { material, document } = await assembleReport(db, programme, language, { preview: true })
  switch (format) {
    case 'pdf':
      return press(toTypst(document))
    case 'html':
      return toFile(document, { pictureAddress: dataAddress }, readAsset('site.css') + withoutFace(readAsset('reading.css')))
    case 'json':
      return `${JSON.stringify(reportData(material, document), null, 1)}\n`
  }
}

/** The heading face is a file of its own and stays behind: the page opens with the reader's. */
function withoutFace(styles: string): string {
  return styles.replace(/@font-face \{[^}]*\}/, '')
}

/** A picture inside the page itself. */
function dataAddress({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string {
  const ending = name.split('.').at(-1) ?? 'png'
  return `data:image/${ending === 'jpg' ? 'jpeg' : ending};base64,${Buffer.from(bytes).toString('base64')}`
}
