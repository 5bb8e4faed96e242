import { type Language, say, type Text } from '../../../kernel/language.ts'
import type { Frame } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { waveWords } from '../text/waves/index.ts'

/** The way back from a page about a wave: its programme, all surveys of it, and the page of the wave itself. */
export function waveTrail(wave: Wave, programme: Text, language: Language): NonNullable<Frame['trail']> {
  return [...wavesTrail(wave.programme, programme, language), { title: say(wave.title, language), path: `/surveys/${wave.code}/watch` }]
}

/** The way back from a page about a programme's surveys. */
export function wavesTrail(code: string, programme: Text, language: Language): NonNullable<Frame['trail']> {
  return [
    { title: say(programme, language), path: `/programmes/${code}` },
    { title: waveWords(language).waves, path: `/programmes/${code}/waves` },
  ]
}
