export { APPLICATION_MONTHS, applicationRate, type ApplicationRate } from './application.ts'
export { attendance, attended, type Stay } from './attendance.ts'
export { earlyAndLate, responseProfile, type GroupResponse, type ResponseProfile } from './response.ts'
