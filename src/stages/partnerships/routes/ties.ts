import { dayIn } from '../../../kernel/day.ts'
import { now } from '../../../platform/clock.ts'
import { readUploads, seen, sentIn, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { type Imported, importTies, previewTies, readTieFile } from '../actions/ties/import.ts'
import { readKeptRows, TIE_COLUMNS } from '../model/ties/rows.ts'
import { problems } from '../problems/brokering.ts'
import { allTies } from '../store/ties.ts'
import { COLUMN_WORDS } from '../text/ties/register.ts'
import { previewPage } from '../views/ties/preview.ts'
import { keptNote, registerPage } from '../views/ties/register.ts'

/** The register of ties and its import: first a look at each line, then it is kept. */
export function mountTies(web: Web): void {
  web.get('/:language/ties', async (c) => {
    requireRight(c.get('visitor'), 'partnership.broker')
    return c.html(await register(c))
  })

  web.get('/:language/ties/empty.csv', (c) => {
    requireRight(c.get('visitor'), 'partnership.broker')
    const heads = TIE_COLUMNS.map((column) => COLUMN_WORDS[column][c.get('language')]).join(',')
    return c.body(`\ufeff${heads}\r\n`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ties.csv"',
    })
  })

  web.post('/:language/ties/preview', async (c) => {
    requireRight(c.get('visitor'), 'partnership.broker')
    const [file] = (await readUploads(c)).files
    if (file === undefined) throw problems['ties.no-file']()
    const rows = await readTieFile(file.name, file.bytes)
    return c.html(previewPage(seen(c), await previewTies(c.get('db'), rows, new Map()), new Map()))
  })

  web.post('/:language/ties', async (c) => {
    requireRight(c.get('visitor'), 'partnership.broker')
    const { fields } = await readUploads(c)
    const rows = readKeptRows(sentIn(fields, 'rows') ?? '')
    if (rows === undefined) throw problems['ties.lost']()
    const choices = new Map(fields.filter(([name]) => name.startsWith('city-')).map(([name, id]) => [name.slice(5), id]))
    if (fields.some(([name, value]) => name === 'step' && value === 'look'))
      return c.html(previewPage(seen(c), await previewTies(c.get('db'), rows, choices), choices))
    const kept = await importTies(c.get('db'), rows, choices, c.get('visitor').person ?? '')
    return c.html(await register(c, kept))
  })
}

async function register(c: Visit, kept?: Imported) {
  const db = c.get('db')
  const ties = await allTies(db)
  const cities = await citiesBy(
    db,
    ties.flatMap((tie) => tie.cities),
  )
  const note = kept === undefined ? {} : { kept: keptNote(kept, c.get('language')) }
  return registerPage(seen(c), ties, new Map(cities.map((city) => [city.code, city])), { today: dayIn('UTC', now()), ...note })
}
