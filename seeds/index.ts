import type { Database } from '../src/platform/database.ts'
import { problems } from './problems.ts'
import { type ProgrammeSeed, sowProgramme } from './programme.ts'

/** Sows one of the programmes that come with Serai. Throws `seed.unknown` for any other name. */
export async function sow(db: Database, name: string): Promise<void> {
  if (!Object.hasOwn(SEEDS, name)) throw problems['seed.unknown']({ seed: name.slice(0, 80), known: Object.keys(SEEDS).join(', ') })
  await sowProgramme(db, await SEEDS[name as keyof typeof SEEDS]())
}

/** Read only when they are sown. */
const SEEDS = {
  'uzbekistan-2020': async () => (await import('./uzbekistan-2020/index.ts')).UZBEKISTAN_2020,
  'georgia-2021': async () => (await import('./georgia-2021/index.ts')).GEORGIA_2021,
} satisfies Readonly<Record<string, () => Promise<ProgrammeSeed>>>
