import { createServer, type Server, type Socket } from 'node:net'

/** A mail server (RFC 5321) on this machine that takes every message and remembers it. */
export interface MailServer {
  readonly url: string
  /** The messages, headers and text, as they came. */
  readonly taken: readonly string[]
  close(): Promise<void>
}

/** Opens it. `refuse`: how many messages it turns away before it takes one. */
export async function openMailServer(refuse = 0): Promise<MailServer> {
  const taken: string[] = []
  let refusals = refuse
  const server = createServer((socket) => converse(socket, (message) => (refusals-- > 0 ? false : taken.push(message) > 0)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${portOf(server)}`, taken, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function converse(socket: Socket, take: (message: string) => boolean): void {
  let heard = ''
  let inData = false
  socket.write('220 test\r\n')
  socket.on('error', () => undefined)
  socket.on('data', (bytes) => {
    heard += bytes.toString('utf8')
    for (;;) {
      const end = heard.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const said = heard.slice(0, end)
      heard = heard.slice(end + (inData ? 5 : 2))
      if (inData) socket.write(take(said) ? '250 taken\r\n' : '451 try again\r\n')
      else answer(socket, said)
      inData = !inData && /^DATA/i.test(said)
    }
  })
}

function answer(socket: Socket, said: string): void {
  if (/^DATA/i.test(said)) socket.write('354 go on\r\n')
  else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n')
  else socket.write('250 ok\r\n')
}
