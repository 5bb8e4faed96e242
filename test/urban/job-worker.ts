// Works off the jobs of the atlas in a process of its own, as another machine with the same files would: DATABASE and FOLDER come as arguments.
import { openDatabase } from '../../src/platform/database.ts'
import { equip } from '../../src/platform/equipment.ts'
import { startJobs } from '../../src/platform/events.ts'
import { ATLAS_JOBS } from './atlas-jobs.ts'

const [url = '', folder = ''] = process.argv.slice(2)
const db = await openDatabase(url)
equip(db, { folder, url: 'http://localhost' })
await startJobs(db, url, ATLAS_JOBS)
process.stdout.write('ready\n')
