import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { problems } from './problems.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

export interface Listening {
  readonly port: number
  /** Takes no more requests and lets those that run finish, five seconds at most. */
  close(): Promise<void>
}

/** Answers at the address with `fetch`. Throws `start.port-in-use` or `start.address-refused`. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => close(server) }
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return problems['start.port-in-use']({ port, other: port + 1 })
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(error.code ?? '')) return problems['start.address-refused']({ host, port })
  return error
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), 5000)
    server.close(() => {
      clearTimeout(hurry)
      resolve()
    })
    server.closeIdleConnections()
  })
}
