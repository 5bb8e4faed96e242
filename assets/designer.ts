// Makes questionnaires quicker to make: drag to order, a preview that follows typing, a word before what was typed is lost.
// Nothing here is needed: the buttons and links of the page do the same.

let changed = false
let leaving = false

/** A handle in front of each part of a list. `dropped` is called when a part was put elsewhere. */
function makeDraggable(list: Element, parts: string, place: (part: Element) => Element | null, dropped: (part: Element) => void): void {
  for (const part of list.querySelectorAll(parts)) {
    const grip = document.createElement('span')
    grip.className = 'grip'
    grip.textContent = '⠿'
    grip.setAttribute('aria-hidden', 'true')
    place(part)?.prepend(grip)
    grip.addEventListener('pointerdown', (event) => drag(event, part, parts, dropped))
  }
}

function drag(start: PointerEvent, part: Element, parts: string, dropped: (part: Element) => void): void {
  start.preventDefault()
  part.classList.add('dragged')
  const before = part.nextElementSibling
  const home = part.parentElement
  const move = (event: Event) => {
    const { clientX, clientY } = event as PointerEvent
    if (clientY < 60) window.scrollBy(0, -12)
    else if (clientY > window.innerHeight - 60) window.scrollBy(0, 12)
    const under = document.elementFromPoint(clientX, clientY)
    const other = under?.closest(parts)
    const empty = under?.closest('[data-page]')
    if (other && other !== part && other.parentElement?.matches('[data-page], [data-rows]')) {
      const { top, height } = other.getBoundingClientRect()
      if (clientY < top + height / 2) other.before(part)
      else other.after(part)
    } else if (empty && empty.children.length === 0) empty.append(part)
  }
  const stop = (event: Event) => {
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerup', stop)
    document.removeEventListener('pointercancel', stop)
    part.classList.remove('dragged')
    if (event.type === 'pointercancel') home?.insertBefore(part, before)
    else if (part.nextElementSibling !== before || part.parentElement !== home) dropped(part)
  }
  // A part that is moved in the page loses what it captured, so the whole page listens.
  document.addEventListener('pointermove', move)
  document.addEventListener('pointerup', stop)
  document.addEventListener('pointercancel', stop)
}

/** An item that was dragged is put where it was dropped by the form of its own buttons. */
function placeItem(card: Element): void {
  const form = card.querySelector('form')
  const page = card.closest<HTMLElement>('[data-page]')?.dataset['page']
  if (!form || page === undefined) return
  const next = card.nextElementSibling
  const fields = { do: 'place', page, before: next instanceof HTMLElement ? (next.dataset['item'] ?? '') : '' }
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value })
    form.append(input)
  }
  form.querySelector('select')?.remove()
  leaving = true
  form.submit()
}

/** Shows in the frame what stands in the form, shortly after the last key. */
function followTyping(form: HTMLFormElement, frame: HTMLIFrameElement): () => void {
  let waiting = 0
  let asked: AbortController | undefined
  const show = async () => {
    asked?.abort()
    asked = new AbortController()
    const answer = await fetch(form.dataset['preview'] ?? '', { method: 'POST', body: new FormData(form), signal: asked.signal })
    if (answer.ok) frame.srcdoc = await answer.text()
  }
  return () => {
    window.clearTimeout(waiting)
    // Without a connection the preview stays as it was: saving says what is wrong.
    waiting = window.setTimeout(() => void show().catch(() => undefined), 500)
  }
}

/** Says that something is not saved, beside the buttons and when the page is left. */
function warnUnsaved(form: HTMLFormElement): () => void {
  const note = document.createElement('p')
  note.className = 'small'
  note.setAttribute('role', 'status')
  form.querySelector('.bar')?.append(note)
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) event.preventDefault()
  })
  form.addEventListener('submit', () => {
    leaving = true
  })
  return () => {
    changed = true
    note.textContent = form.dataset['unsaved'] ?? ''
  }
}

for (const list of document.querySelectorAll('ol[data-page]'))
  makeDraggable(list, '[data-item]', (card) => card.querySelector('.acts'), placeItem)

const form = document.querySelector<HTMLFormElement>('form[data-unsaved]')
if (form) {
  const frame = document.querySelector<HTMLIFrameElement>('.look iframe')
  const unsaved = warnUnsaved(form)
  const follow = frame && form.dataset['preview'] ? followTyping(form, frame) : () => undefined
  const typed = () => {
    unsaved()
    follow()
  }
  form.addEventListener('input', typed)
  for (const list of form.querySelectorAll('[data-rows]')) makeDraggable(list, '[data-row]', (row) => row.querySelector('.of'), typed)
}
