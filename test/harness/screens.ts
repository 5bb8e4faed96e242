import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is wrong with a page on its screen: wider than it, and what axe finds. The page needs script, for the checker only. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const wide = (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')) as boolean
  await page.evaluate(AXE)
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((result) =>
    result.violations.map(({ id, nodes }) => id + ' ' + nodes.slice(0, 2).map((node) => node.target.join(' ')).join(', ')))`)) as string[]
  return wide ? ['wider than the screen', ...found] : found
}

export interface Screen {
  readonly width: number
  readonly script?: boolean
}

/** A browser on such a screen, with the cookie of somebody who is signed in at the address. */
export async function signedInAt(
  address: string,
  cookie: string,
  browser: Browser,
  { width, script = true }: Screen,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script })
  const [name = '', value = ''] = cookie.split('=')
  context.setDefaultTimeout(120_000)
  await context.addCookies([{ name, value, url: address }])
  return context
}
