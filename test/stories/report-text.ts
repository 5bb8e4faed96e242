import type { FullText } from '../../src/kernel/language.ts'
import type { ReportText } from '../../src/stages/reports/index.ts'

/** The same words in every language: what a rule about marks and numbers needs to know. */
export function inAll(text: string): FullText {
  return { en: text, 'uz-Latn': text, 'uz-Cyrl': text, ru: text, 'zh-Hans': text }
}

/** A short text for a report of any programme, with figures of the demo. */
export function reportText(programme: string, changes: Partial<ReportText> = {}): ReportText {
  return {
    programme,
    edition: 1,
    published: '2021-02-01',
    title: inAll('Transforming cities'),
    subtitle: inAll('What was taught, what was answered, what comes next'),
    authors: [inAll('The evaluation team')],
    summary: [
      inAll('Of those who answered, {{figure:ev.info}} found what they had expected.'),
      inAll('Useful for their city: {{figure:ev.perspective}}.'),
    ],
    introduction: [{ heading: inAll('About the project'), paragraphs: [inAll('It began in {{fact:begun}}.')] }],
    methods: [inAll('Registration data and a survey after the training.')],
    conclusions: [inAll('Interest in partners is {{value:ev.partnerships}}.')],
    facts: [
      { id: 'begun', text: inAll('2017'), source: inAll('Introduction of the earlier report') },
      { id: 'before', text: inAll('95%'), source: inAll('Key results of the earlier report') },
    ],
    corrections: [
      {
        where: inAll('Key results'),
        printed: inAll('{{fact:before}}'),
        now: inAll('{{figure:ev.perspective}}'),
        why: inAll('No share of all who answered gives this.'),
      },
    ],
    disclaimer: [inAll('The views expressed are those of the authors.')],
    ...changes,
  }
}
