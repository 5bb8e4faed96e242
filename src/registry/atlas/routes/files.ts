import { isId, newId } from '../../../kernel/id.ts'
import { part, readUploads, seen, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../access/index.ts'
import { addFile, dropFile, openFile } from '../actions/files.ts'
import { filePage } from '../views/file.ts'
import { uploadPage } from '../views/upload.ts'
import { readDescribed } from './read.ts'

/** Pages of the files; all of them for who keeps the atlas. */
export function mountFiles(web: Web): void {
  web.get('/:language/atlas/files/new', (c) => {
    requireRight(c.get('visitor'), 'atlas.keep')
    return c.html(uploadPage(seen(c), newId(), { values: {}, faults: [] }))
  })

  web.post('/:language/atlas/files', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'atlas.keep')
    const { fields, files } = await readUploads(c)
    const upload = files.find(({ field }) => field === 'file')
    const typed = readDescribed(fields, upload, c.get('language'))
    const sent = Object.fromEntries(fields)['id'] ?? ''
    const id = isId(sent) ? sent : newId()
    if (!typed.described || !upload) return c.html(uploadPage({ ...seen(c), path: '/atlas/files/new' }, id, typed), 422)
    const file = await addFile(c.get('db'), id, typed.described, { name: upload.name, content: upload.bytes }, visitor.person)
    return c.redirect(`/${c.get('language')}/atlas/files/${file.id}`, 303)
  })

  web.get('/:language/atlas/files/:file', async (c) => {
    requireRight(c.get('visitor'), 'atlas.keep')
    return c.html(filePage(seen(c), await openFile(c.get('db'), part(c, 'file'))))
  })

  web.post('/:language/atlas/files/:file/removal', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'atlas.keep')
    await dropFile(c.get('db'), await openFile(c.get('db'), part(c, 'file')), visitor.person)
    return c.redirect(`/${c.get('language')}/atlas#files`, 303)
  })
}
