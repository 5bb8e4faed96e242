import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../../src/kernel/id.ts'
import { openInstallation } from '../../src/start/installation.ts'
import { readSettings } from '../../src/settings.ts'
import { responsesOf, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { dataFolder, type RunningSerai, startSeraiProcess } from '../harness/serai.ts'

const KILLS = 20
const CLIENTS = 4

const folder = dataFolder()
let wave: Awaited<ReturnType<typeof wavesOf>>[number]

before(async () => {
  const serai = await startSeraiProcess({ SERAI_DATA: folder.path })
  await serai.stop()
  const { db, close } = await openInstallation(readSettings({ SERAI_DATA: folder.path }))
  wave = (await wavesOf(db, 'uzbekistan-2020'))[0]!
  await close()
})
after(() => folder.remove())

test('a server killed in mid-submission, twenty times, loses no acknowledged response, doubles none, and starts again', async () => {
  const acknowledged = new Set<string>()
  const sent = new Set<string>()
  for (let time = 0; time < KILLS; time++) {
    const serai = await startSeraiProcess({ SERAI_DATA: folder.path })
    const before = acknowledged.size
    const posting = Array.from({ length: CLIENTS }, () => postUntilDead(serai, sent, acknowledged))
    while (acknowledged.size === before) await pause(5)
    await pause(3 * time)
    await serai.kill()
    await Promise.all(posting)
  }
  const serai = await startSeraiProcess({ SERAI_DATA: folder.path })
  const unsure = [...sent].filter((id) => !acknowledged.has(id))
  for (const id of unsure) assert.equal(await post(serai, id), 303, 'who got no answer sends again')
  assert.equal(await serai.stop(), 0)

  const kept = (await responsesNow()).filter((id) => sent.has(id)).sort()
  assert.ok(acknowledged.size >= KILLS, `only ${acknowledged.size} were acknowledged`)
  assert.deepEqual(kept, [...sent].sort(), 'each response once')
})

async function postUntilDead(serai: RunningSerai, sent: Set<string>, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const id = newId()
    sent.add(id)
    const status = await post(serai, id).catch(() => undefined)
    if (status === undefined) return
    assert.equal(status, 303)
    acknowledged.add(id)
  }
}

async function post(serai: RunningSerai, id: string): Promise<number> {
  const address = `${serai.url}/en/surveys/${wave.code}`
  const answer = await fetch(address, { method: 'POST', body: answerForm(wave.instrument, id), redirect: 'manual' })
  return answer.status
}

async function responsesNow(): Promise<readonly string[]> {
  const { db, close } = await openInstallation(readSettings({ SERAI_DATA: folder.path }))
  const responses = await responsesOf(db, wave.code)
  await close()
  return responses.map(({ id }) => id)
}
