import type { Language } from '../../../kernel/language.ts'
import { rightApostrophes } from '../uzbek/index.ts'
import { scriptOf } from './script.ts'

/** How much a text looks like one language: signs that the other language of the script does not have weigh more than endings. */
type Marks = readonly (readonly [mark: RegExp, weight: number])[]

const UZBEK_LATIN: Marks = [
  [/[og]ʻ|ʼ(?!s\b|t\b)/gi, 3],
  [
    /(?<![\p{L}ʻʼ])(?:va|bu|bilan|uchun|ham|har|bir|emas|yoki|shu|juda|kerak|edi|bor|men|biz|ular|qanday|haqida|shahar\p{L}*|bizning)(?![\p{L}ʻʼ])/giu,
    2,
  ],
  [/q(?!u)|x(?=[aou])/gi, 1],
  [/(?:lar|ning|dan|lik|lash|chi|siz|moq|mas|gan|gʻi|ish|imiz|lari|ni|ga|dagi|iladi|aydi|nima|ingiz)(?![\p{L}ʻʼ])/giu, 1],
]
const ENGLISH: Marks = [
  [
    /(?<!\p{L})(?:the|of|and|to|in|is|are|was|were|for|with|on|at|by|not|no|it|this|that|an?|you|we|our|from|have|has|more|which)(?![\p{L}ʻʼ])/giu,
    2,
  ],
  [/w|th|c(?!h)|qu|[aeo]u|ee|oo|ck/gi, 1],
  [/(?:ing|ed|tion|ity|ment|ly|es|ers?)(?!\p{L})/giu, 1],
]
const UZBEK_CYRILLIC: Marks = [
  [/[ўқғҳ]/gi, 3],
  [/(?<!\p{L})(?:ва|бу|билан|учун|бир|эмас|ёки|шу|жуда|керак|эди|бор|мен|биз|улар|ҳам)(?!\p{L})/giu, 3],
  [/(?:лар|нинг|дан|лик|лаш|чи|сиз|мас|ган|имиз|лари|ни|га|даги|илади|айди|нима|ингиз|иш)(?!\p{L})/giu, 1],
  [/ж|ё/gi, 0.3],
]
const RUSSIAN: Marks = [
  [/[ыщ]/gi, 3],
  [
    /(?<!\p{L})(?:и|в|во|на|не|с|со|по|для|что|как|это|из|от|к|о|об|за|у|мы|вы|он|она|они|но|или|при|до|же|бы|был[аио]?|нет|его|их)(?!\p{L})/giu,
    3,
  ],
  [/ь|(?:ие|ия|ий|ый|ая|ое|ой|ов|ть|ость|ами|ах|ого|ки|но)(?!\p{L})/giu, 1],
]

/** The language of a text that somebody typed; undefined when it has no letters or too few signs to tell. */
export function detectLanguage(text: string): Language | undefined {
  const script = scriptOf(text)
  if (script === 'Hans') return 'zh-Hans'
  if (script === 'Latn') return stronger(['uz-Latn', weigh(rightApostrophes(text), UZBEK_LATIN)], ['en', weigh(text, ENGLISH)])
  return script && stronger(['uz-Cyrl', weigh(text, UZBEK_CYRILLIC)], ['ru', weigh(text, RUSSIAN)])
}

function weigh(text: string, marks: Marks): number {
  return marks.reduce((sum, [mark, weight]) => sum + (text.match(mark)?.length ?? 0) * weight, 0)
}

function stronger(
  ...[[first, one], [second, two]]: readonly [readonly [Language, number], readonly [Language, number]]
): Language | undefined {
  return one === two ? undefined : one > two ? first : second
}
