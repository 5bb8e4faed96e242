export { BARRIERS, HOW_USEFUL, NEXT_TOPICS } from './items.ts'
export { RESPONSES } from './responses.ts'
export { WAVE } from './wave.ts'
