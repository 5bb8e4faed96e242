import { keepNowhere, seen, type Web } from '../platform/http.ts'
import { recentMessages } from '../platform/mail/index.ts'
import { may, requireRight } from '../registry/access/index.ts'
import { listProgrammes } from '../stages/programmes/index.ts'
import { type MessageLine, messagesPage } from './views/messages.ts'

/** Most messages on the page. */
const MOST = 200

/** The mailbox of the programmes that one organises: what was posted to people, sent or waiting. Names, addresses and links for whoever plans waves. */
export function mountMessages(web: Web): void {
  web.get('/:language/desk/messages', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'wave.watch')
    keepNowhere(c)
    const mine = (await listProgrammes(c.get('db'))).filter(({ code }) => may(visitor, 'wave.watch', code))
    const messages = await recentMessages(
      c.get('db'),
      MOST,
      mine.map(({ code }) => code),
    )
    const lines = messages.flatMap((message): readonly MessageLine[] => {
      const programme = mine.find(({ code }) => code === message.programme)
      return programme ? [{ message, programme, open: may(visitor, 'wave.plan', programme.code) }] : []
    })
    return c.html(messagesPage(seen(c), lines))
  })
}
