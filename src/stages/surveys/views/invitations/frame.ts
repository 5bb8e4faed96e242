import { type Language, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import type { PrintedLink } from '../../waves/links.ts'
import type { Wave } from '../../model.ts'
import { inviteWords } from '../../text/invitations.ts'
import { waveTrail } from '../trail.ts'

export type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** A wave, with the title of its programme. */
export interface Asked {
  readonly wave: Wave
  readonly programme: Text
}

/** The frame of the pages on which people are invited to a wave. */
export function invitePage(seen: Seen, { wave, programme }: Asked, title: string, body: Piece, deeper = true): Html {
  const { language } = seen
  return page({
    ...seen,
    kind: 'organiser',
    title: `${title} · ${say(wave.title, language)}`,
    trail: [
      ...waveTrail(wave, programme, language),
      ...(deeper && wave.personal ? [{ title: inviteWords(language).people, path: `/surveys/${wave.code}/invitations` }] : []),
    ],
    body,
  })
}

/** A QR code as a picture, 30 mm wide on paper. */
export function qrPicture({ size, path }: PrintedLink['qr'], language: Language): Html {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${inviteWords(language).qr}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
}
