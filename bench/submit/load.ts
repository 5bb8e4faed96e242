import { Agent, request } from 'node:http'

/** Posts forms one after the other on each of `clients` connections for `seconds`, and gives how many were accepted a second. */
export async function load(url: string, forms: () => string, clients: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const started = process.hrtime.bigint()
  const end = Date.now() + seconds * 1000
  let accepted = 0
  const client = async () => {
    while (Date.now() < end) {
      const status = await post(agent, url, forms())
      if (status !== 303) throw new Error(`${url} answered ${status}`)
      accepted++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return accepted / (Number(process.hrtime.bigint() - started) / 1e9)
}

function post(agent: Agent, url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
