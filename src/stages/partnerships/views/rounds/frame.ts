import { type Language, say } from '../../../../kernel/language.ts'
import type { City } from '../../../../registry/cities/index.ts'
import type { Html, Piece } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import { commonWords } from '../../../../ui/text.ts'
import type { Programme } from '../../../programmes/index.ts'
import type { Round } from '../../model/rounds/index.ts'
import { roundWords } from '../../text/rounds/index.ts'

export type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** A city's name in the reader's language, by code. */
export type NameOf = (city: string) => string

export function namesIn(cities: ReadonlyMap<string, City>, language: Language): NameOf {
  return (code) => {
    const city = cities.get(code)
    return city === undefined ? code : say(city.names, language)
  }
}

/** The address of a round. */
export function pathOf({ programme, id }: Pick<Round, 'programme' | 'id'>, language: Language): string {
  return `/${language}/programmes/${programme}/rounds/${id}`
}

/** The frame of each page of a round: the trail leads to the programme and the list of rounds. */
export function roundPage(seen: Seen, { code, title: programme, notice }: Programme, title: string, body: Piece): Html {
  const { language } = seen
  return page({
    ...seen,
    kind: 'organiser',
    title,
    body,
    notice: notice && say(notice, language),
    trail: [
      { title: commonWords(language).programmes, path: '/programmes' },
      { title: say(programme, language), path: `/programmes/${code}` },
      { title: roundWords(language).rounds, path: `/programmes/${code}/rounds` },
    ],
  })
}
