import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instrument } from './instrument.ts'
import { itemFor, prefilled } from './prefill.ts'

const INSTRUMENT: Instrument = {
  code: 'short',
  edition: 1,
  title: { en: 'Short' },
  languages: ['en', 'ru'],
  pages: [
    {
      code: 'who',
      items: [
        { kind: 'note', code: 'hello', ask: { en: 'Hello' } },
        {
          kind: 'choice',
          code: 'post',
          prefill: 'role',
          ask: { en: 'Post' },
          choices: [{ code: 'mayor', label: { en: 'Mayor', ru: 'Мэр' } }],
        },
        { kind: 'city', code: 'town', prefill: 'city', ask: { en: 'Town' }, choices: [{ code: 'uz-kokand', label: { en: 'Kokand' } }] },
      ],
    },
  ],
}

test('what is known of a person fills the items that say so, by code or by what the choice is called', () => {
  assert.deepEqual(prefilled(INSTRUMENT, { role: 'mayor', city: 'uz-kokand', region: 'FA' }), { post: ['mayor'], town: ['uz-kokand'] })
  assert.deepEqual(prefilled(INSTRUMENT, { role: 'Мэр' }), { post: ['mayor'] })
})

test('what is no choice of the item, or not known, is not filled in', () => {
  assert.deepEqual(prefilled(INSTRUMENT, { role: 'adviser', city: 'uz-nukus' }), {})
  assert.deepEqual(prefilled(INSTRUMENT, {}), {})
  assert.equal(itemFor(INSTRUMENT, 'region'), undefined)
})
