import { isId } from '../../../../kernel/id.ts'
import type { Text } from '../../../../kernel/language.ts'
import { keepNowhere, part, type Visit } from '../../../../platform/http.ts'
import { requireRight } from '../../../../registry/access/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { openInvitation, requirePersonal } from '../../actions/invitations/inviting.ts'
import { openWave } from '../../actions.ts'
import type { Invited, Wave } from '../../model.ts'

/** What is asked, in which programme, and who is at it. */
export interface Opened {
  readonly wave: Wave
  readonly programme: Text
  readonly by: string
}

export async function open(c: Visit): Promise<Opened> {
  keepNowhere(c)
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  requireRight(c.get('visitor'), 'wave.plan', wave.programme)
  requirePersonal(wave)
  const { title } = await openProgramme(c.get('db'), wave.programme)
  return { wave, programme: title, by: c.get('visitor').person ?? '' }
}

export async function openOne(c: Visit): Promise<Opened & { readonly invited: Invited }> {
  const opened = await open(c)
  const id = part(c, 'id')
  return { ...opened, invited: await openInvitation(c.get('db'), opened.wave, isId(id) ? id : NOBODY) }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
