import type { Reach } from '../../../src/registry/people/index.ts'

/** Nobody real reads this mail: without a mail server reminders stay on the page of messages, for the reader of the demonstration. */
export const DEMO_REACH: readonly Reach[] = [{ person: 'demo-organiser', mail: 'demo-organiser@example.org', language: 'en' }]

/** No organisation published this programme with IATI: the identifier is made up, and says so. */
export const DEMO_PUBLISHER = {
  publisher: { ref: 'XX-SERAI-DEMO', name: 'Demonstration, not registered with IATI', type: '80', organisation: 'gsbe' },
  by: 'demo-organiser',
} as const
