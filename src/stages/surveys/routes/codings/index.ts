import { part, readForm, valueIn, type Web } from '../../../../platform/http.ts'
import { chooseWay, openOpenItem } from '../../actions/codings/read.ts'
import { openItems } from '../../coding/model.ts'
import { countOpen, waysOf } from '../../store/codings.ts'
import { codingsPage } from '../../views/codings/list.ts'
import { openWork } from '../staff.ts'
import { mountAgreement } from './agreement.ts'
import { mountFrame } from './frame.ts'
import { mountItem } from './item.ts'

/** Coding of answers in own words. */
export function mountCodings(web: Web): void {
  web.get('/:language/surveys/:wave/codings', async (c) => {
    const { db, wave, seen, person } = await openWork(c, 'answers.code')
    const items = openItems(wave.instrument)
    const keys = items.map(({ key }) => key)
    const counts = new Map((await countOpen(db, wave.code, keys, person)).map((each) => [each.item, each]))
    const ways = await waysOf(db, wave.code)
    const coded = items.map((item) => {
      const { answers = 0, counted = 0, mine = 0 } = counts.get(item.key) ?? {}
      return { item, answers, counted, mine, way: ways.get(item.key) ?? ('two' as const) }
    })
    return c.html(codingsPage(seen, wave, coded))
  })

  web.post('/:language/surveys/:wave/codings/:item/way', async (c) => {
    const { db, wave, language, person } = await openWork(c, 'answers.code')
    const { key } = openOpenItem(wave, part(c, 'item'))
    const way = valueIn(await readForm(c), 'way') === 'one' ? 'one' : 'two'
    await chooseWay(db, wave, key, way, person)
    return c.redirect(`/${language}/surveys/${wave.code}/codings/${key}`, 303)
  })

  mountItem(web)
  mountFrame(web)
  mountAgreement(web)
}
