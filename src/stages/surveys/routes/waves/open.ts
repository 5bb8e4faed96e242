import { part, type Visit } from '../../../../platform/http.ts'
import { requireRight } from '../../../../registry/access/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { openWave } from '../../actions.ts'

export async function openPlanning(c: Visit) {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  requireRight(c.get('visitor'), 'wave.plan', programme.code)
  return { db, programme, by: c.get('visitor').person ?? '' }
}

export async function openReplanning(c: Visit) {
  const db = c.get('db')
  const wave = await openWave(db, part(c, 'wave'))
  requireRight(c.get('visitor'), 'wave.plan', wave.programme)
  return { db, wave, programme: await openProgramme(db, wave.programme), by: c.get('visitor').person ?? '' }
}
