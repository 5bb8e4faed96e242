import { formatDay } from '../../../engines/script/index.ts'
import type { Day } from '../../../kernel/day.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import type { Wave } from '../model.ts'
import { waveWords } from '../text/waves/index.ts'

/** Whether answers are taken on this day, and why not. */
export type WaveState = 'planned' | 'open' | 'over' | 'closed'

export function stateOf({ closed, opens, closes }: Pick<Wave, 'closed' | 'opens' | 'closes'>, today: Day): WaveState {
  if (closed) return 'closed'
  if (closes !== undefined && today > closes) return 'over'
  return today < opens ? 'planned' : 'open'
}

/** The state in words, with the day that matters: `opens on 6 May 2021`. */
export function stateInWords(wave: Pick<Wave, 'closed' | 'opens' | 'closes'>, today: Day, language: Language): string {
  const t = waveWords(language)
  const state = stateOf(wave, today)
  if (state === 'closed') return t.closed
  if (state === 'planned') return fill(t.planned, { day: formatDay(wave.opens, language) })
  if (wave.closes === undefined) return t.openStill
  return fill(state === 'over' ? t.over : t.openUntil, { day: formatDay(wave.closes, language) })
}
