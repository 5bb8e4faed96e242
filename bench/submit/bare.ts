// The floor: an HTTP server that does nothing but insert what was posted. Started by server.ts with the database's address.
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
await pool.query(
  'create table if not exists bench_bare (id bigint generated always as identity primary key, body text not null, at timestamptz not null default now())',
)

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    pool.query('insert into bench_bare (body) values ($1)', [Buffer.concat(parts).toString()]).then(
      () => response.writeHead(303, { location: '/thanks' }).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '')
})
process.on('SIGTERM', () => process.exit(0))
