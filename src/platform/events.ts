export type { Event, Happening, Job, Jobs, Recurring } from './events/event.ts'
export { type RunningJobs, startJobs } from './events/jobs.ts'
export { record, recordSql } from './events/record.ts'
export { registerJobs } from './events/register.ts'
