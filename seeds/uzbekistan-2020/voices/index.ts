import type { Voice } from '../../../src/stages/voices/index.ts'
import { LECTURERS } from './lecturers.ts'
import { PARTICIPANTS } from './participants.ts'

/** The five people whom the Cities Project interviewed after the training, in the order of the published report. */
export const VOICES: readonly Voice[] = [...PARTICIPANTS, ...LECTURERS]
