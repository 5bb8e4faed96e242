import { formatDay } from '../../../engines/script/index.ts'
import { fill, type Language, languageOf, say, type Text } from '../../../kernel/language.ts'
import type { Wave } from '../model.ts'
import { paperWords } from '../text/paper.ts'
import { numbersOf } from './numbers.ts'
import { type PrintedSection, printSection } from './section.ts'
import { type Said, speaker } from './said.ts'

/** What a questionnaire on paper says beside its questions. */
export interface Heading {
  readonly programme: Text
  /** Printed on each page, as that the data are synthetic. */
  readonly notice?: Text
  /** Where the sheet goes when it is filled in; a blank line is printed when nobody has said it. */
  readonly returns: string
}

/** The data of `assets/questionnaire.typ`. */
export interface PrintedPaper {
  readonly lang: Tongue
  readonly second: Tongue | null
  readonly date: readonly number[]
  readonly title: Said
  readonly programme: Said
  readonly notice: Said | null
  readonly intro: Said | null
  readonly returns: string
  readonly until: string
  readonly edition: string
  readonly words: Readonly<Record<'how' | 'sheet' | 'staff' | 'page' | 'returnTo' | 'whoSees' | 'thanks' | 'statement', Said>>
  readonly sections: readonly PrintedSection[]
}

/** A language as Typst names it: language, script and region apart. */
export interface Tongue {
  readonly lang: string
  readonly script: string | null
  readonly region: string | null
}

/** A wave's questionnaire for paper, in one language or with a second one small below it. */
export function paperOf(wave: Wave, { programme, notice, returns }: Heading, language: Language, second?: Language): PrintedPaper {
  const { instrument } = wave
  const other = second === language ? undefined : second
  const said = speaker(language, other)
  const words = (name: keyof ReturnType<typeof paperWords>) => said((each) => paperWords(each)[name])
  const numbers = numbersOf(instrument)
  return {
    lang: tongueOf(languageOf(instrument.title, language)),
    second: other ? tongueOf(other) : null,
    date: wave.opens.split('-').map(Number),
    title: said((each) => say(wave.title, each)),
    programme: said((each) => say(programme, each)),
    notice: notice ? said((each) => say(notice, each)) : null,
    intro: instrument.intro ? said((each) => say(instrument.intro ?? { en: '' }, each)) : null,
    returns,
    until: wave.closes ? fill(paperWords(language).until, { day: formatDay(wave.closes, language) }) : '',
    edition: `${wave.code} · ${instrument.code}/${instrument.edition}`,
    words: {
      how: words('how'),
      sheet: words('sheet'),
      staff: words('staff'),
      page: words('page'),
      returnTo: words('returnTo'),
      whoSees: words('whoSees'),
      thanks: words('thanks'),
      statement: words('statement'),
    },
    sections: instrument.pages.map((page) => printSection(instrument, page, numbers, said)),
  }
}

function tongueOf(tag: Language): Tongue {
  const [lang = 'en', script] = tag.split('-')
  return { lang, script: script ? script.toLowerCase() : null, region: lang === 'zh' ? 'cn' : null }
}
