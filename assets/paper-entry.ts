/** Goes from box to box of a sheet by the keyboard. Without this script the page works too. */
const form = document.querySelector<HTMLFormElement>('#entry')
const boxes = [...(form?.querySelectorAll<HTMLElement>('.box input, .box textarea, .box select') ?? [])]

// What stands in the first box is only offered: what is typed takes its place.
const first = document.querySelector<HTMLInputElement>('input[autofocus]')
first?.focus()
first?.select()

form?.addEventListener('keydown', (event) => {
  const at = boxes.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const inText = event.target instanceof HTMLTextAreaElement
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    return form.requestSubmit(form.querySelector<HTMLButtonElement>('.bar button'))
  if (event.key === 'Enter' && !(inText && event.shiftKey)) go(event, at + 1)
  else if (event.key === 'ArrowDown' && isBox(event.target) && !inText) go(event, at + 1)
  else if (event.key === 'ArrowUp' && isBox(event.target) && !inText) go(event, at - 1)
})

/** One code of a single answer is complete when no longer code begins with it: then the next box is ready. */
form?.addEventListener('input', (event) => {
  const box = event.target
  if (!(box instanceof HTMLInputElement)) return
  const codes = [...(box.closest('.box')?.querySelectorAll<HTMLElement>('[data-code]') ?? [])]
  const tokens = box.dataset['takes'] === 'many' ? box.value.split(/[\s,;]+/) : [box.value.trim()]
  const typed = codes.every(({ dataset }) => dataset['code']?.length === 1)
    ? tokens.flatMap((token) => (/^\d+$/.test(token) ? [...token] : [token]))
    : tokens
  for (const each of codes) each.classList.toggle('picked', typed.includes(each.dataset['code'] ?? ''))
  const known = codes.map(({ dataset }) => dataset['code'] ?? '')
  const [code = ''] = tokens
  const done = box.dataset['takes'] === 'one' && known.includes(code) && !known.some((other) => other !== code && other.startsWith(code))
  if (done && event instanceof InputEvent && event.inputType === 'insertText') boxes[boxes.indexOf(box) + 1]?.focus()
})

function go(event: KeyboardEvent, to: number): void {
  event.preventDefault()
  const next = boxes[to]
  if (next === undefined && to >= boxes.length) form?.querySelector<HTMLElement>('.bar button')?.focus()
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
}
