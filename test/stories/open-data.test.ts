import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { data } from '../../src/cli/data.ts'
import { rareCombinations } from '../../src/engines/evidence/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { bytesSource, readSheets, readTable } from '../../src/platform/spreadsheet/index.ts'
import { readSettings } from '../../src/settings.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const WAVE = 'uzbekistan-2020-post'
const DATA = `/surveys/${WAVE}/data`
const noPspp = spawnSync('pspp', ['--version']).status === 0 ? false : 'PSPP is not installed'

type Cookie = Readonly<Record<string, string>>
let web: TestWeb
let organiser: Cookie
let evaluator: Cookie
before(async () => {
  web = await openTestWeb('uzbekistan-2020')
  organiser = await web.signIn('demo-organiser')
  evaluator = await web.signIn('demo-evaluator')
})
after(() => web.close())

const get = async (file: string, cookie: Cookie = {}) => web.get(`/en${DATA}/${file}`, cookie)
const bytes = async (file: string, cookie: Cookie) => {
  const answer = await get(file, cookie)
  assert.equal(answer.status, 200, file)
  return new Uint8Array(await answer.arrayBuffer())
}
const table = async (file: string, cookie: Cookie) => readTable(bytesSource(file, await bytes(file, cookie)))
const taken = async () =>
  (
    await sql<{ actor: string | null; level: string; file: string }>`
    select actor, details ->> 'level' as level, details ->> 'file' as file from events where name = 'data.taken' order by id`.execute(
      web.db,
    )
  ).rows

/** Which of these columns of a table others may know people by, as they stand in the rows. */
async function profileIn(file: string, cookie: Cookie, names: readonly string[]) {
  const { columns } = await table(file, cookie)
  return columns
    .filter(({ head }) => names.includes(head))
    .map(({ head, values, rows }) => ({ code: head, kind: 'profile' as const, values: Array.from(rows, (value) => values[value] ?? '') }))
}

describe('the data of a survey', () => {
  it('are seen by the team alone until the organiser chooses a licence, and by everybody then', async () => {
    for (const address of [`/en${DATA}`, `/en${DATA}/open/bundle.zip`]) assert.equal((await web.get(address)).status, 403, address)
    assert.equal((await web.get(`/en${DATA}`, evaluator)).status, 200)
    const terms = [
      ['licence', 'CC-BY-4.0'],
      ...['role', 'unit', 'region', 'city_code', 'age_band', 'population'].map((item) => ['profile', item]),
    ] as [string, string][]
    assert.equal((await web.post(`/en${DATA}`, terms, evaluator)).status, 403)
    const unknown = await web.post(`/en${DATA}`, [['licence', 'WTFPL']], organiser)
    assert.equal(unknown.status, 422)
    assert.match(await unknown.text(), /There is no licence “WTFPL” here/)
    assert.equal((await web.post(`/en${DATA}`, terms, organiser)).status, 303)
    assert.match(
      await (await web.get('/en/programmes/uzbekistan-2020/evaluation')).text(),
      new RegExp(`href="/en${DATA}">Open data: Survey after the training`),
    )
    const page = await (await web.get(`/en${DATA}`)).text()
    assert.match(page, /Published under CC BY 4\.0/)
    assert.doesNotMatch(page, /Scientific data|Full data|name="licence"/)
    assert.match(new TextDecoder().decode(await bytes('open/LICENCE.txt', {})), /SPDX-License-Identifier: CC-BY-4\.0/)
    for (const language of LANGUAGES) assert.equal((await web.get(`/${language}${DATA}`)).status, 200)
  })

  it('when open have no profile that fewer than five people share, no words, no times and no order of coming', async () => {
    const names = ['role', 'unit', 'region', 'city_code', 'age_band', 'population']
    const profile = await profileIn('open/answers.csv', {}, names)
    assert.deepEqual(rareCombinations(profile, 5), [])
    assert.ok(profile.length > 0)
    const { columns, rows } = await table('open/answers.csv', {})
    assert.equal(rows, 52)
    assert.deepEqual(
      columns.filter(({ head }) => /^partner_|_text$|^response_/.test(head)),
      [],
    )
    assert.ok(!columns.some(({ head }) => head === 'city_code'))
    const agree = columns.find(({ head }) => head === 'info_expected')
    assert.equal([...(agree?.rows ?? [])].filter((value) => agree?.values[value] === 'agree').length, 40)
    const readme = new TextDecoder().decode(await bytes('open/README.md', {}))
    assert.match(readme, /Checked: every combination of the profile \(.+\) is shared by at least 5 people; the rarest by \d+\./)
    assert.match(readme, /Left out because they hold words as typed \(2\)/)
    assert.match(
      readme,
      /Left out because too few people share a value, .*: Your region \(52\); Your city \(36\); Your age \(50\); Population of your city \(number of people\) \(47\)/,
    )
    assert.match(readme, /What you answer for: put together The whole country \+ A region, 16 people\./)
  })

  it('are the same in every format, byte for byte the same when they are taken again, and have a sum for each file', async () => {
    const [one, two] = [await bytes('open/bundle.zip', {}), await bytes('open/bundle.zip', {})]
    assert.deepEqual(one, two)
    const csv = await table('open/answers.csv', {})
    const xlsx = await table('open/answers.xlsx', {})
    const plain = ({ columns }: typeof csv) =>
      columns.map(({ head, values, rows }) => [head, ...Array.from(rows, (value) => values[value])])
    assert.deepEqual(plain(xlsx), plain(csv))
    const sums = new TextDecoder()
      .decode(await bytes('open/SHA256SUMS', {}))
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    assert.equal(sums.length, 18)
    for (const [sum, name = ''] of sums)
      assert.equal(
        createHash('sha256')
          .update(await bytes(`open/${name}`, {}))
          .digest('hex'),
        sum,
        name,
      )
    const form = await readSheets(bytesSource('instrument.xlsx', await bytes('open/instrument.xlsx', {})))
    assert.deepEqual(
      form.map(({ name }) => name),
      ['survey', 'choices', 'settings'],
    )
  })

  it('as an archive are unpacked by other programs, and PSPP reads 40 of 52', { skip: noPspp }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'serai-data-'))
    try {
      writeFileSync(path.join(folder, 'all.zip'), await bytes('open/bundle.zip', {}))
      execFileSync('python3', ['-m', 'zipfile', '-e', 'all.zip', '.'], { cwd: folder })
      const sums = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: path.join(folder, `${WAVE}-open`), encoding: 'utf8' })
      assert.equal(sums.match(/: OK/g)?.length, 18)
      writeFileSync(path.join(folder, 'run.sps'), `GET FILE='${folder}/${WAVE}-open/answers.sav'.\nFREQUENCIES info_expected.\n`)
      execFileSync('pspp', ['-o', 'out.csv', 'run.sps'], { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
      assert.match(readFileSync(path.join(folder, 'out.csv'), 'utf8'), /Agree,40,76\.9%,76\.9%/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('when scientific are for who is signed in and evaluates, and have no words', async () => {
    assert.equal((await get('scientific/answers.csv')).status, 401)
    const { columns } = await table('scientific/answers.csv', evaluator)
    assert.deepEqual(
      columns.filter(({ head }) => /^partner_|_text$|^response_/.test(head)),
      [],
    )
    assert.match(new TextDecoder().decode(await bytes('scientific/LICENCE.txt', evaluator)), /may not be passed on/)
  })

  it('when full are for who may read the answers, and it is written down who took them', async () => {
    assert.equal((await get('full/answers.csv', organiser)).status, 403)
    const before = (await taken()).length
    const { columns } = await table('full/answers.csv', evaluator)
    assert.ok(columns.some(({ head }) => head === 'partner_cities_text'))
    assert.deepEqual((await taken()).slice(before), [{ actor: 'demo-evaluator', level: 'full', file: 'answers.csv' }])
    await get('open/answers.csv', evaluator)
    assert.equal((await taken()).length, before + 1)
  })

  it('of a survey that promised anonymity show no small group at any level', async () => {
    const names = ['role', 'unit', 'region', 'city_code', 'age_band', 'population']
    for (const level of ['scientific', 'full']) {
      assert.deepEqual(rareCombinations(await profileIn(`${level}/answers.csv`, evaluator, names), 5), [], level)
      const { columns } = await table(`${level}/answers.csv`, evaluator)
      assert.ok(!columns.some(({ head }) => head === 'response_id'), level)
    }
  })

  it('are written by the command line as the page gives them, and that is written down too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'serai-data-'))
    try {
      const settings = readSettings({ DATABASE_URL: web.url, SERAI_DATA: path.join(folder, 'installation') })
      assert.equal(await data.run([WAVE, '--level', 'scientific', '--output', path.join(folder, 'out')], settings), 0)
      const sums = readFileSync(path.join(folder, 'out', 'SHA256SUMS'), 'utf8')
      assert.equal(sums, new TextDecoder().decode(await bytes('scientific/SHA256SUMS', evaluator)))
      for (const [sum, name = ''] of sums
        .trim()
        .split('\n')
        .map((line) => line.split('  ')))
        assert.equal(
          createHash('sha256')
            .update(readFileSync(path.join(folder, 'out', name)))
            .digest('hex'),
          sum,
          name,
        )
      assert.ok((await taken()).some(({ actor, file }) => actor === null && file === 'command line'))
      await assert.rejects(data.run([WAVE], settings), /--output DIR is missing/)
      await assert.rejects(data.run(['no-such', '--output', folder], settings), /There is no survey at “no-such”/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('that are not there are answered in words', async () => {
    for (const file of ['open/secrets.csv', 'secret/answers.csv', 'open/..%2f..%2fetc%2fpasswd'])
      assert.equal((await get(file)).status, 404, file)
  })
})
