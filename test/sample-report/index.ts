import type { Block, ReportDocument } from '../../src/engines/document/index.ts'
import type { FullText, Language } from '../../src/kernel/language.ts'
import { evaluationCharts, needsCharts } from './charts.ts'
import { samplePicture, samplePortrait } from './pictures.ts'
import { sampleRegister, W } from './register.ts'
import { wordsWith } from './runs.ts'
import { S } from './words.ts'

/** A report with every kind of block, as a stage would make it: for looking at pages and testing what they promise. */
export function sampleReport(language: Language): ReportDocument {
  const register = sampleRegister(language)
  const say = wordsWith(register)
  const t = (text: FullText) => say(text[language])
  return {
    language,
    label: t(S.label),
    title: t(S.title),
    subtitle: t(S.subtitle),
    place: t(S.place),
    dates: say('{dates}'),
    meta: {
      authors: [S.publisher[language]],
      keywords: [S.evaluation[language], S.needs[language]],
      published: '2020-12-14',
      publishedWords: t(S.edition),
      publisher: t(S.publisher),
      partners: [t(S.school), t(S.undp), t(S.catis)],
      notice: t(S.notice),
    },
    blocks: [
      ...front(t),
      ...training(t, say),
      ...lectures(language, t),
      ...voices(language, t),
      ...results(language, register, t),
      ...back(t, say),
    ],
    register,
  }
}

type Say = (text: FullText) => ReturnType<ReturnType<typeof wordsWith>>
type Fill = ReturnType<typeof wordsWith>

function front(t: Say): readonly Block[] {
  return [
    { kind: 'contents', depth: 2, title: t(S.contents) },
    { kind: 'heading', level: 1, words: t(S.summary), style: 'plain' },
    { kind: 'paragraph', words: t(S.lead), lead: true },
    {
      kind: 'keyFigures',
      items: [
        { figure: 'reg.total', text: '76', caption: t(W.registered) },
        { figure: 'reg.cities', text: '35', caption: t(W.cities) },
        { figure: 'n', text: '52', caption: t(W.responses) },
        { figure: 'rate', text: '68%', caption: t(W.rate) },
      ],
    },
    { kind: 'paragraph', words: t(S.summary2) },
    { kind: 'disclaimer', words: t(S.disclaimer) },
  ]
}

function training(t: Say, say: Fill): readonly Block[] {
  const sessions = [S.lecture1, S.lecture2, S.lecture3]
  return [
    { kind: 'heading', level: 1, words: t(S.about), id: 'about' },
    { kind: 'heading', level: 2, words: t(S.background) },
    { kind: 'paragraph', words: t(S.background1) },
    { kind: 'heading', level: 2, words: t(S.objectives) },
    { kind: 'list', items: [t(S.objective1), t(S.objective2), t(S.objective3)] },
    {
      kind: 'table',
      caption: t(S.agenda),
      header: [t(S.session), t(S.tashkent), t(S.beijing)],
      rows: sessions.map((session) => [t(session), say('{tashkent.time}'), say('{beijing.time}')]),
      widths: [4, 1, 1],
      align: ['left', 'right', 'right'],
      rowHeaders: true,
      note: t(S.times),
    },
  ]
}

function lectures(language: Language, t: Say): readonly Block[] {
  const other: Language = language === 'zh-Hans' ? 'uz-Latn' : 'zh-Hans'
  return [
    { kind: 'heading', level: 1, words: t(S.lectures) },
    { kind: 'heading', level: 2, words: t(S.lecture1) },
    { kind: 'paragraph', words: [{ lang: other, text: S.lecture1[other] }] },
    { kind: 'paragraph', words: t(S.lectureText) },
    { kind: 'paragraph', words: [{ link: 'https://example.org/lectures', text: S.materials[language] }] },
    { kind: 'person', name: t(S.lecturer), role: t(S.lecturerRole), words: t(S.lecturerText) },
    { kind: 'picture', picture: samplePicture(S.slideAlt[language]), caption: t(S.slide), source: t(S.drawn), width: 0.6 },
    { kind: 'heading', level: 2, words: t(S.lecture2) },
    {
      kind: 'twoColumns',
      left: [{ kind: 'paragraph', words: t(S.lectureText) }],
      right: [{ kind: 'paragraph', words: t(S.lectureText) }],
    },
  ]
}

function voices(language: Language, t: Say): readonly Block[] {
  return [
    { kind: 'heading', level: 1, words: t(S.messages) },
    {
      kind: 'quote',
      words: t(S.message),
      person: t(S.speaker),
      role: t(S.speakerRole),
      portrait: samplePortrait(S.portrait[language]),
      source: t(S.drawn),
    },
    { kind: 'heading', level: 2, words: t(S.voices) },
    { kind: 'quote', words: t(S.voice), person: t(S.voiceName) },
  ]
}

function results(language: Language, register: ReportDocument['register'], t: Say): readonly Block[] {
  return [
    { kind: 'heading', level: 1, words: t(S.evaluation) },
    { kind: 'heading', level: 2, words: t(S.methods) },
    { kind: 'paragraph', words: t(S.methods1) },
    { kind: 'box', tone: 'warning', title: t(S.careTitle), blocks: [{ kind: 'paragraph', words: t(S.care) }] },
    ...evaluationCharts(language, register),
    { kind: 'heading', level: 1, words: t(S.needs) },
    ...needsCharts(language, register),
  ]
}

function back(t: Say, say: Fill): readonly Block[] {
  return [
    { kind: 'heading', level: 1, words: t(S.conclusions) },
    {
      kind: 'table',
      caption: t(S.followUp),
      header: [t(S.promise), t(S.owner), t(S.due)],
      rows: [[t(S.promise1), t(S.publisher), say('{followup}')]],
      widths: [3, 3, 2],
    },
    { kind: 'heading', level: 2, words: t(S.contact) },
    {
      kind: 'imprint',
      rows: [
        { name: t(S.address), value: say('{office}') },
        { name: t(S.mail), value: [{ link: 'mailto:cities@example.org', text: 'cities@example.org' }] },
        { name: t(S.licence), value: t(S.licenceWords) },
      ],
    },
    { kind: 'heading', level: 1, words: t(S.register), style: 'annex' },
    { kind: 'paragraph', words: t(S.registerWords) },
    {
      kind: 'box',
      tone: 'note',
      blocks: [{ kind: 'paragraph', words: [{ strong: plainOf(t(W.lectures)) }, ': ', ...runs(say('{lectures}'))] }],
    },
    { kind: 'register', rows: 'all' },
  ]
}

function runs(words: ReturnType<Fill>) {
  return typeof words === 'string' ? [words] : words
}

function plainOf(words: ReturnType<Fill>): string {
  return runs(words)
    .filter((run) => typeof run === 'string')
    .join('')
}
