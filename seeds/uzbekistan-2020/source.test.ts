import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { dayIn } from '../../src/kernel/day.ts'
import { CITIES, PARTNER_CITIES } from './cities/index.ts'
import { FOLLOW_UPS } from './follow-ups.ts'
import { LECTURES } from './lectures/index.ts'
import { MESSAGES } from './messages.ts'
import { ORGANISATIONS } from './organisations/index.ts'
import { PEOPLE } from './people/index.ts'
import { PROGRAMME } from './programme/index.ts'
import { REQUEST } from './request/index.ts'
import { TIES } from './ties.ts'
import { VOICES } from './voices/index.ts'

const REPORT = new URL('../../../shared/source/uzbekistan-2020-report.txt', import.meta.url)
const skip = existsSync(REPORT) ? false : 'the published report is not beside this checkout'
const QUOTATIONS = [...MESSAGES, ...VOICES].map(({ quotation }) => quotation.en)

describe('the quotations of 2020', () => {
  it('have at most two sentences', () => {
    assert.deepEqual(
      QUOTATIONS.filter((said) => said.split(/[.!?…]+[”"]?(?:\s|$)/).filter(Boolean).length > 2),
      [],
    )
  })

  it('stand word for word in the published report', { skip }, () => {
    const printed = unbroken(readFileSync(REPORT, 'utf8'))
    assert.deepEqual(
      QUOTATIONS.filter((said) => !printed.includes(unbroken(said))),
      [],
    )
  })
})

describe('the data of 2020', () => {
  it('name only organisations, people and cities that are there', () => {
    const known = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code))
    const houses = known(ORGANISATIONS)
    const faces = known(PEOPLE)
    const towns = known([...CITIES, ...PARTNER_CITIES])
    const asked = [
      REQUEST.from,
      ...REQUEST.to,
      ...REQUEST.triage.map(({ by }) => by),
      ...PROGRAMME.parts.map((part) => part.organisation),
      ...LECTURES.map(({ institution }) => institution),
      ...[...PEOPLE.map(({ organisation }) => organisation), ...FOLLOW_UPS.map(({ owner }) => owner)].filter((code) => code !== undefined),
    ]
    assert.deepEqual(
      asked.filter((code) => !houses.has(code)),
      [],
    )
    assert.deepEqual(
      [...LECTURES.map(({ lecturer }) => lecturer), ...[...MESSAGES, ...VOICES].map(({ person }) => person)].filter(
        (code) => !faces.has(code),
      ),
      [],
    )
    assert.deepEqual(
      [...TIES.flatMap(({ cities }) => cities), ...PEOPLE.flatMap(({ city }) => city ?? [])].filter((code) => !towns.has(code)),
      [],
    )
  })

  it('give each lecture its session, one after the other within the days of the training', () => {
    const { sessions, zone, from, to } = PROGRAMME
    assert.deepEqual(
      sessions.filter(({ kind }) => kind === 'lecture').map(({ code }) => code),
      LECTURES.map(({ code }) => code),
    )
    const overlapping = sessions.filter(({ starts, ends }, at) => starts >= ends || (at > 0 && starts < sessions[at - 1]!.ends))
    assert.deepEqual(overlapping, [])
    assert.equal(dayIn(zone, sessions[0]!.starts), from)
    assert.equal(dayIn(zone, sessions.at(-1)!.ends), to)
    assert.deepEqual(
      sessions.filter(({ hourAssumed }) => hourAssumed !== true),
      [],
    )
  })

  it('set each due day after the training', () => {
    assert.deepEqual(
      FOLLOW_UPS.filter(({ due }) => due !== undefined && due <= PROGRAMME.to),
      [],
    )
  })
})

/** The text without the line breaks and hyphens of its layout. */
function unbroken(text: string): string {
  return text
    .replaceAll(/-\s*\n\s*/g, '')
    .replaceAll('-', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
