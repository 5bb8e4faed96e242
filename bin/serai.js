#!/usr/bin/env node
// The command line of Serai. On another Node than the pinned one it installs what is missing and starts itself again on that.
import { fileURLToPath } from 'node:url'
import { boot, isPinned } from './boot.js'

const args = process.argv.slice(2)
if (isPinned() && process.env.SERAI_BOOTED === '1') {
  // Whoever reads what is printed may stop reading, as head does.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const { main } = await import('../src/cli.ts')
  process.exitCode = await main(args)
} else {
  process.env.SERAI_BOOTED = '1'
  await boot(fileURLToPath(import.meta.url), args, { dev: false })
}
