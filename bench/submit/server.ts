import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, and the address to which forms are posted. */
export interface BenchServer {
  readonly url: string
  stop(): Promise<void>
}

export async function startServer(name: 'serai' | 'bare', data: string, database: string): Promise<BenchServer> {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  const child = fork(file, [], { env: { ...process.env, DATABASE_URL: database, SERAI_DATA: data, SERAI_LOG: 'warn' }, stdio: 'inherit' })
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}
