import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { checkClaim, isSound, sayFinding, type Claim, type ClaimEvidence, type ClaimFigure, type Verdict } from './index.ts'

const shared = new URL('../../../../../shared/data/uzbekistan-2020/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

/** What a person supplies for the report of 2020: its facts, and for each claim where it stands and which figures it speaks of. */
type Supplied = Pick<ClaimEvidence, 'bases' | 'facts'> & {
  largestCity: { value: number; of: string }
  claims: Omit<Claim, 'id' | 'text'>[]
}
const supplied: Supplied = JSON.parse(readFileSync(new URL('../fixtures/claims-2020.json', import.meta.url), 'utf8'))

/** The verdicts as the list of claims words them. */
const WORDED: Readonly<Record<string, Verdict>> = {
  overclaim: 'overclaim',
  inconsistent: 'inconsistent',
  consistent: 'consistent',
  'internally consistent': 'consistent',
  'consistent n=52': 'consistent',
  'INCONSISTENT with n=52': 'impossible',
  IMPLAUSIBLE: 'implausible',
  'IMPLAUSIBLE quote': 'implausible',
  'unsupported in part': 'unsupported-in-part',
  external: 'external',
  supported: 'supported',
  weak: 'weak',
  'ambiguous base': 'ambiguous-base',
  reading: 'reading',
  missing: 'missing',
  'suspect translation': 'suspect-translation',
  untracked: 'untracked',
}

function rowsOf(file: string): Record<string, string>[] {
  const [head = [], ...rows] = readFileSync(new URL(file, shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replace(/""/g, '"')),
    )
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

function figureOf({ id = '', published = '', numerator = '', denominator = '', base: among = '' }: Record<string, string>): ClaimFigure {
  const figure = { id, count: Number(numerator), base: Number(denominator || numerator) }
  const restsOn = id.startsWith('reg.') ? 'registered' : among === 'coded open text' ? 'named' : 'answered'
  if (id === 'na.population') return { ...figure, kind: 'mean', printed: Number(published), restsOn, largest: supplied.largestCity }
  const percent = /\(([\d.]+)%\)/.exec(published)?.[1]
  if (percent !== undefined) return { ...figure, kind: 'share', printed: Number(percent), decimals: 2, restsOn }
  return published === numerator ? { ...figure, kind: 'count', restsOn } : { ...figure, kind: 'share', printed: Number(published), restsOn }
}

function evidenceOf(): ClaimEvidence {
  return { bases: supplied.bases, facts: supplied.facts, figures: rowsOf('figures.csv').map(figureOf) }
}

function claimsOf(): { claim: Claim; verdict: Verdict | undefined }[] {
  return rowsOf('claims.csv').map(({ claim: text = '', verdict = '' }, i) => ({
    claim: { id: `c${i + 1}`, text, ...(supplied.claims[i] ?? { medium: 'sentence' as const }) },
    verdict: WORDED[verdict],
  }))
}

describe('the claims of 2020', { skip }, () => {
  it('get the right verdict, all 30', (test) => {
    const results = claimsOf().map(({ claim, verdict }) => ({
      text: claim.text,
      expected: verdict,
      checked: checkClaim(claim, evidenceOf()),
    }))
    const wrong = results.filter(({ expected, checked }) => checked.verdict !== expected)
    test.diagnostic(`${results.length - wrong.length} of ${results.length} claims get the right verdict`)
    assert.equal(results.length, 30)
    assert.deepEqual(
      wrong.map(({ text, expected, checked }) => [text, expected, checked]),
      [],
    )
  })
})

describe('what is said of a claim', { skip }, () => {
  it('leaves no value open, in any of the five languages', () => {
    const findings = claimsOf().flatMap(({ claim }) => checkClaim(claim, evidenceOf()).findings)
    const sentences = LANGUAGES.flatMap((language) => findings.map((finding) => sayFinding(finding, language)))
    assert.ok(findings.length > 40)
    assert.deepEqual(
      sentences.filter((sentence) => /[{}]|undefined/.test(sentence)),
      [],
    )
  })

  it('gives the reason: 95% cannot come from 52', () => {
    const [worst] = checkClaim({ id: 'x', text: '95% found it useful', medium: 'sentence' }, evidenceOf()).findings
    assert.ok(worst)
    assert.equal(sayFinding(worst, 'en'), '“95%” cannot come from 52: no number of them gives this percentage.')
  })
})

describe('the rules, not the sentences, decide', { skip }, () => {
  const verdictOf = (claim: Partial<Claim> & { text: string }, change: Partial<ClaimEvidence> = {}) =>
    checkClaim({ id: 'x', medium: 'sentence', ...claim }, { ...evidenceOf(), ...change }).verdict
  const figure = (id: string, count: number, base: number, rest: Partial<ClaimFigure> = {}): ClaimFigure => ({
    id,
    kind: 'share',
    count,
    base,
    restsOn: 'answered',
    ...rest,
  })

  it('a percent that some count prints, and that is the figure, is consistent; one off is not', () => {
    const figures = ['ev.info']
    assert.equal(verdictOf({ text: '96% were content', figures }), 'consistent')
    assert.equal(verdictOf({ text: '96% (50 of 52) were content', figures }), 'consistent')
    assert.equal(verdictOf({ text: '92% were content', figures }), 'inconsistent')
    assert.equal(verdictOf({ text: '95% were content', figures }), 'impossible')
    assert.equal(verdictOf({ text: '96 per cent (48 of 50) were content', figures }), 'inconsistent')
    assert.equal(verdictOf({ text: '95% of the 44 who answered', figures: ['ev.perspective'] }), 'consistent')
    assert.equal(verdictOf({ text: '95% of 52', figures: ['ev.perspective'] }), 'impossible')
    assert.equal(verdictOf({ text: '95% (42 of 44) found it useful', figures: ['ev.perspective'] }), 'consistent')
  })

  it('a number that is no figure is an error, also when the claim names no figure', () => {
    assert.equal(verdictOf({ text: '77 government officials, 35 cities', figures: ['reg.total', 'reg.cities'] }), 'inconsistent')
    assert.equal(
      verdictOf({ text: 'service 34, manufacturing 35', figures: ['na.industry.service', 'na.industry.manufacturing'] }),
      'inconsistent',
    )
    assert.equal(verdictOf({ text: 'It reached 1,234 people' }), 'inconsistent')
    assert.equal(verdictOf({ text: 'eight trainers from China', lists: ['lecturers'] }), 'inconsistent')
  })

  it('full-width digits and spaces that do not break are read as plain ones', () => {
    assert.equal(verdictOf({ text: '９６％的学员', figures: ['ev.info'] }), 'ambiguous-base')
    assert.equal(verdictOf({ text: 'среднее население 790\u00a0000', figures: ['na.population'] }), 'implausible')
  })

  it('a text of 100,000 digits is read in no time', () => {
    const started = performance.now()
    assert.equal(verdictOf({ text: '9'.repeat(100_000) }), 'inconsistent')
    assert.ok(performance.now() - started < 2000)
  })

  it('dates, ranges, bands and pages are labels', () => {
    assert.equal(verdictOf({ text: 'Between 3 and 6 November 2020, on page 12, for those aged 35-44 and under 30' }), 'external')
  })

  it('"most" needs a lower Wilson bound above one half', () => {
    const most = (count: number, base: number) =>
      verdictOf({ text: 'Most respondents agree', figures: ['f'] }, { figures: [figure('f', count, base)] })
    assert.deepEqual([most(33, 52), most(34, 52), most(27, 52), most(9, 9)], ['overclaim', 'supported', 'overclaim', 'overclaim'])
    assert.equal(verdictOf({ text: 'Most respondents agree' }), 'unsupported')
    assert.equal(verdictOf({ text: 'At most 35 cities', figures: ['reg.cities'] }), 'consistent')
  })

  it('every figure must carry the word, in each of the five languages', () => {
    const figures = [figure('a', 40, 52), figure('b', 3, 52)]
    const texts = ['strong interest', 'большой интерес', 'katta qiziqish', 'катта қизиқиш', '兴趣浓厚，浓厚的兴趣']
    assert.deepEqual(
      texts.map((text) => verdictOf({ text, figures: ['a', 'b'] }, { figures })),
      texts.map(() => 'overclaim'),
    )
    assert.deepEqual(
      texts.map((text) => verdictOf({ text, figures: ['a'] }, { figures })),
      texts.map(() => 'supported'),
    )
    const most = ['the majority', 'большинство', 'koʻpchilik', 'кўпчилик', '大多数']
    assert.deepEqual(
      most.map((text) => verdictOf({ text, figures: ['b'] }, { figures })),
      most.map(() => 'overclaim'),
    )
  })

  it('"all" needs everybody registered', () => {
    const all = (count: number, base: number) =>
      verdictOf({ text: 'All participants agree', figures: ['f'] }, { figures: [figure('f', count, base)] })
    assert.deepEqual([all(52, 52), all(75, 76), all(76, 76)], ['overclaim', 'overclaim', 'supported'])
  })

  it('"completed" needs completions, "attended" attendance', () => {
    const told = (text: string, restsOn: ClaimFigure['restsOn']) =>
      verdictOf({ text, figures: ['f'] }, { figures: [figure('f', 76, 76, { kind: 'count', restsOn })] })
    assert.deepEqual(
      [told('76 completed it', 'registered'), told('76 completed it', 'attended'), told('76 completed it', 'completed')],
      ['overclaim', 'overclaim', 'supported'],
    )
    assert.deepEqual(
      [told('76 took part', 'registered'), told('76 took part', 'attended'), told('76 registered', 'registered')],
      ['overclaim', 'supported', 'consistent'],
    )
  })

  it('who denies, or says that nobody knows, claims nothing; what follows in another clause is claimed', () => {
    const denials = [
      'Nobody recorded who attended or completed the training',
      'Qatnashish va tugatish qayd etilmagan',
      'Қатнашиш ва тугатиш қайд этилмаган',
      'Кто посещал и завершил обучение, не фиксировалось',
      '出席和结业情况未作记录',
      'It is not a sample of all cities',
    ]
    assert.deepEqual(
      denials.map((text) => verdictOf({ text })),
      denials.map(() => 'external'),
    )
    assert.equal(verdictOf({ text: 'It was not recorded on video, but all participants completed it' }), 'unsupported')
    assert.equal(verdictOf({ text: 'Days were not recorded; 76 attended', figures: ['reg.total'] }), 'overclaim')
  })

  it('a participant is not a claim, nor is a medium-sized town a mean', () => {
    const texts = ['qatnashchilar nima oʻylagani', 'қатнашчилар нима ўйлагани', 'малый и средний бизнес средних городов']
    assert.deepEqual(
      texts.map((text) => verdictOf({ text })),
      texts.map(() => 'external'),
    )
    assert.equal(verdictOf({ text: 'средняя численность населения' }), 'unsupported')
    assert.equal(verdictOf({ text: 'в среднем' }), 'unsupported')
  })

  it('a mean is implausible only above the register, and "average" needs a mean', () => {
    const mean = (printed: number) =>
      verdictOf(
        { text: `average population ${printed}`, figures: ['f'] },
        { figures: [figure('f', 1, 47, { kind: 'mean', printed, largest: supplied.largestCity })] },
      )
    assert.deepEqual([mean(790_000), mean(432_456), mean(170_485)], ['implausible', 'consistent', 'consistent'])
    assert.equal(verdictOf({ text: 'the average city', figures: ['ev.info'] }), 'unsupported')
  })

  it('lengths, names and lists that agree are consistent or say nothing', () => {
    assert.equal(verdictOf({ text: 'a four-day online training', period: 'training' }), 'consistent')
    assert.equal(verdictOf({ text: 'a 4-day online training', period: 'training' }), 'consistent')
    assert.equal(verdictOf({ text: 'funded by the China Association of Trade in Services' }), 'external')
    assert.equal(verdictOf({ text: 'Prof. Wang, Southeast University of China' }), 'external')
    assert.equal(verdictOf({ text: 'Lanzhou University and Nanjing University' }), 'external')
    const right = 'lecturers from Southeast University, CASS, Lanzhou, Nanjing, the Graduate School'
    assert.equal(verdictOf({ text: right, lists: ['institutions'] }), 'consistent')
    assert.equal(verdictOf({ text: right.replace(' Nanjing,', ''), lists: ['institutions'] }), 'inconsistent')
  })

  it('sums and places are held against what is known', () => {
    assert.equal(verdictOf({ text: 'a project worth 70 million USD', medium: 'quotation' }), 'external')
    assert.equal(verdictOf({ text: 'a project worth 70 billion dollars', medium: 'quotation' }), 'implausible')
    assert.equal(verdictOf({ text: 'the Greek province of Bukhara' }), 'inconsistent')
    assert.equal(verdictOf({ text: 'the Uzbek province of Bukhara', interpreted: true }), 'external')
  })

  it('a participants percent is ambiguous only where both bases print it', () => {
    assert.equal(verdictOf({ text: '62% of participants', figures: ['na.china'] }), 'ambiguous-base')
    assert.equal(verdictOf({ text: '62% of respondents', figures: ['na.china'] }), 'consistent')
    assert.equal(verdictOf({ text: '62% (32 of 52) of participants', figures: ['na.china'] }), 'consistent')
    assert.equal(verdictOf({ text: '94% of participants', figures: ['ev.materials'] }), 'consistent')
  })

  it('a promise is tracked by an owner, a day and an indicator, and assertions by figures', () => {
    const commitments = [
      { id: 'p', owner: 'UNOSSC', due: '2021-06-30', indicator: 'introductions made' },
      { id: 'q', owner: 'UNOSSC' },
    ]
    const change = { facts: { ...supplied.facts, commitments } }
    const text = 'This will be followed up'
    assert.deepEqual(
      [['p'], ['q'], []].map((ids) => verdictOf({ text, commitments: ids }, change)),
      ['consistent', 'untracked', 'untracked'],
    )
    const assertions = (...figures: string[][]) => figures.map((each, i) => ({ says: `part ${i}`, figures: each }))
    assert.equal(verdictOf({ text: 'x', assertions: assertions([], []) }), 'unsupported')
    assert.equal(verdictOf({ text: 'x', assertions: assertions(['ev.info'], []) }), 'unsupported-in-part')
    assert.equal(verdictOf({ text: 'x', assertions: assertions(['ev.info'], ['na.china']) }), 'supported')
  })

  it('a claim about a figure that does not exist is an error, and the sound verdicts are three', () => {
    assert.throws(() => verdictOf({ text: 'x', figures: ['ev.nothing'] }), /ev\.nothing, which does not exist/)
    assert.deepEqual((['supported', 'consistent', 'external', 'weak', 'untracked'] as const).map(isSound), [true, true, true, false, false])
  })
})
