// The product as it runs, on the database given. Started by server.ts.
import { startSerai } from '../../src/main.ts'
import { readSettings } from '../../src/settings.ts'

const serai = await startSerai(readSettings({ ...process.env, PORT: '0' }), { say: () => undefined })
process.send?.(serai.url)
process.on('SIGTERM', () => void serai.stop().then(() => process.exit(0)))
