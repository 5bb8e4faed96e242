// Draws the gallery anew: `node test/gallery/draw.ts`. Look at each page before you commit it.
import { writeFileSync } from 'node:fs'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { sheet, sheetFile } from './sheet.ts'

for (const language of LANGUAGES) writeFileSync(sheetFile(language), sheet(language))
