/**
 * Works beside the survey's pages: gives them when there is no connection, keeps finished answers until the server has taken them, and
 * sends each as often as it must. The page made the id of what is sent, so that a second time changes nothing.
 */

interface Entry {
  readonly id: string
  /** The address of the survey, with its language. */
  readonly path: string
  /** The form as it is posted. */
  readonly body: string
  readonly state: 'waiting' | 'sent' | 'refused'
}

type Message = { readonly send: Omit<Entry, 'state'> } | { readonly forget: string } | { readonly flush: true }

interface Life extends Event {
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
  readonly request: Request
  readonly data: Message
}

interface Worker {
  addEventListener(name: 'install' | 'activate' | 'fetch' | 'message' | 'sync', listen: (event: Life) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly { postMessage(data: unknown): void }[]> }
  readonly registration: { readonly sync?: { register(tag: string): Promise<void> } }
}

const worker = self as unknown as Worker

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(flush)))
worker.addEventListener('sync', (event) => event.waitUntil(flush().then(requireNone)))
worker.addEventListener('message', (event) => event.waitUntil(hear(event.data)))
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate' && /^\/[^/]+\/surveys\/[^/]+$/.test(pathname)) event.respondWith(givePage(event.request, pathname))
  else if (/^\/assets\/(site|survey)\./.test(pathname)) event.respondWith(giveAsset(event.request))
})

/** The server's page; the one on the phone when there is no connection, or when the server refuses and answers still lie here. */
async function givePage(request: Request, pathname: string): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined)
  if (answer && (answer.ok || answer.type === 'opaqueredirect')) return answer
  const unsent = (await entries()).some(({ path, state }) => path === pathname && state !== 'sent')
  const kept = !answer || unsent ? await caches.match(pathname) : undefined
  return kept ?? answer ?? Response.error()
}

async function giveAsset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

async function hear(message: Message): Promise<void> {
  if ('forget' in message) return change((store) => store.delete(message.forget))
  if ('send' in message) {
    const { send } = message
    const before = (await entries()).find(({ id }) => id === send.id)
    if (before?.state === 'sent' && before.body === send.body) return tell({ id: send.id, state: 'sent' })
    await change((store) => store.put({ ...send, state: 'waiting' }))
    await worker.registration.sync?.register('answers').catch(() => undefined)
  }
  await flush()
}

let turn: Promise<number> = Promise.resolve(0)

/** Sends what waits, one flush after the other. Gives how many still wait. */
function flush(): Promise<number> {
  turn = turn.then(flushOnce, flushOnce)
  return turn
}

async function flushOnce(): Promise<number> {
  const waiting = (await entries()).filter(({ state }) => state === 'waiting')
  const left = await Promise.all(waiting.map(send))
  return left.filter((still) => still).length
}

/** A browser that is told of a failure tries again by itself. */
function requireNone(left: number): void {
  if (left > 0) throw new Error('There is still no connection')
}

/** True when it still waits: no connection, or a server that is busy. */
async function send(entry: Entry): Promise<boolean> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
  const answer = await fetch(entry.path, { method: 'POST', body: entry.body, headers }).catch(() => undefined)
  if (!answer || answer.status >= 500 || answer.status === 429) {
    await tell({ id: entry.id, state: 'waiting' })
    return true
  }
  const state = answer.ok ? 'sent' : 'refused'
  const said: { words?: string; faults?: unknown } = await answer.json().catch(() => ({}))
  const now = (await entries()).find(({ id }) => id === entry.id)
  if (now?.body === entry.body) await change((store) => store.put({ ...entry, state }))
  await tell({ id: entry.id, state, words: said.words, faults: said.faults })
  return false
}

async function tell(news: { id: string; state: Entry['state']; words?: string | undefined; faults?: unknown }): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage(news) // oxlint-disable-line unicorn/require-post-message-target-origin -- Clients of a worker are of its origin.
}

function entries(): Promise<readonly Entry[]> {
  return inStore<Entry[]>('readonly', (store) => store.getAll())
}

async function change(act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  await inStore('readwrite', act)
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('serai', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('answers', { keyPath: 'id' }))
  await outcomeOf(opening, 'success', 'error')
  const transaction = opening.result.transaction('answers', mode)
  const request = act(transaction.objectStore('answers'))
  await outcomeOf(transaction, 'complete', 'abort')
  opening.result.close()
  return request.result
}

function outcomeOf(work: EventTarget & { readonly error: DOMException | null }, good: string, bad: string): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener(good, () => resolve())
    work.addEventListener(bad, () => reject(work.error))
  })
}
