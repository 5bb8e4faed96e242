import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file))

/** Why tests that need a browser are skipped; false where one is installed. */
export const withoutBrowser: string | false = PROGRAM === undefined && 'no Chromium is installed (Debian: apt-get install chromium)'

export function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: PROGRAM ?? '', args })
}

/** What a first visit to a page costs: bytes of all answers as they came over the line, heads included, and how many requests. */
export interface Cost {
  readonly bytes: number
  readonly requests: number
}

/** Opens the address as somebody who was never here, and counts. */
export async function costOf(page: Page, address: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  let requests = 0
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) requests++
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.detach()
  return { bytes, requests }
}
