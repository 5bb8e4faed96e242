/**
 * The survey with script: all its pages in one document, and answers kept on the phone until they are sent, with or without a
 * connection. Without script the same pages go to the server one by one; where a browser has no workers nothing is changed.
 */

type Field = [name: string, value: string]

/** Named `at` a page of the questionnaire, or at CHECK. `saved`: the server has the draft too. */
interface Kept {
  readonly at: string
  readonly fields: readonly Field[]
  readonly state: 'draft' | 'saved' | 'waiting' | 'refused'
}

interface News {
  readonly id: string
  readonly state: 'waiting' | 'sent' | 'refused'
  readonly words?: string
  readonly faults?: readonly { readonly name: string; readonly words: string }[]
}

type Condition =
  | { item: string; is?: string; not?: string; answered?: boolean; above?: number; below?: number }
  | { all: Condition[] }
  | { any: Condition[] }

const CHECK = ''
/** The address of a page for another person on the same phone: nobody's answers are taken up again. */
const ANOTHER = '#another'
const form = document.querySelector<HTMLFormElement>('form[data-survey]') ?? document.createElement('form')
const path = form.getAttribute('action') ?? ''
const key = `serai:${form.getAttribute('data-survey')}`
const asked = new URLSearchParams(location.search).get('response')
const idField = form.querySelector<HTMLInputElement>('[name=response]') ?? document.createElement('input')

const state = element('div', { class: 'note', role: 'status' })
const progress = document.getElementById('progress') ?? element('div', { id: 'progress' })
const overview = element('div', {})
const next = element('button', { class: 'btn', name: 'step', value: 'next' })
const back = element('button', { class: 'btn g', name: 'step', value: 'back' })

let words: Record<string, string> = {}
let at =
  form.querySelector<HTMLInputElement>('[name=".page"]')?.value ?? form.querySelector('[data-page]')?.getAttribute('data-page') ?? CHECK
let toCheck = form.querySelector('[name=".check"]') !== null
let kept: Kept['state'] = 'draft'
let gathered: Promise<boolean> | undefined

if (form.isConnected && 'serviceWorker' in navigator && !document.getElementById('faults')) begin()

function begin(): void {
  const fromPhone = isWhole() && fields().every(([, value]) => value === '')
  const last = location.hash === ANOTHER ? null : (asked ?? localStorage.getItem(key))
  if (location.hash === ANOTHER) history.replaceState(null, '', path)
  const own = last === null ? undefined : readKept(last)
  if (own && last && (fromPhone || !asked || own.state !== 'saved')) {
    idField.value = last
    void resume(own)
  } else if (isWhole() || asked) {
    if (fromPhone) idField.value = crypto.randomUUID()
    void gather().then((done) => done && show(at))
  } else {
    awaitTouch()
  }
}

/** Whoever only looks at the first page loads nothing more. */
function awaitTouch(): void {
  const names = ['pointerdown', 'focusin', 'input']
  const touched = async () => {
    if (!(await gather())) return
    for (const name of names) form.removeEventListener(name, touched)
    settle()
  }
  for (const name of names) form.addEventListener(name, touched)
}

function readKept(id: string): Kept | undefined {
  const text = localStorage.getItem(`${key}:${id}`)
  return text === null ? undefined : (JSON.parse(text) as Kept)
}

async function resume(own: Kept): Promise<void> {
  if (!(await gather())) return
  fill(own.fields)
  kept = own.state
  show(own.at)
  if (kept === 'waiting') await send()
  else say(words['restored'], button(words['anew'], anew))
}

function anew(): void {
  forget()
  location.assign(path)
}

function forget(): void {
  localStorage.removeItem(`${key}:${idField.value}`)
  localStorage.removeItem(key)
}

function isWhole(): boolean {
  return form.hasAttribute('data-words')
}

/** Brings all pages into this document, once, and keeps them on the phone. False when there is no connection. */
function gather(): Promise<boolean> {
  gathered ??= bringAll().then((done) => {
    if (!done) gathered = undefined
    return done
  })
  return gathered
}

async function bringAll(): Promise<boolean> {
  const blank = await fetch(`${path}/whole`).catch(() => undefined)
  if (blank?.ok) void keepOnPhone(blank.clone())
  if (!isWhole()) {
    const filled = asked ? await fetch(`${path}/whole?response=${asked}`).catch(() => undefined) : blank
    if (!filled?.ok) return false
    adopt(new DOMParser().parseFromString(await filled.text(), 'text/html'))
  }
  words = JSON.parse(form.getAttribute('data-words') ?? '{}') as Record<string, string>
  listen()
  return true
}

/** Assets come out of the browser's own memory: the page has just used them. */
async function keepOnPhone(page: Response): Promise<void> {
  await navigator.serviceWorker.register('/assets/survey-worker.js', { scope: '/' })
  const used = [...document.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]')]
  const cache = await caches.open('survey')
  await Promise.all([cache.put(path, page), cache.addAll(used.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''))])
}

/** Takes over the other pages. The one that somebody may be typing on stays; one to be changed comes anew, with all its questions. */
function adopt(whole: Document): void {
  const theirs = whole.querySelector('form[data-survey]')
  const typed = fields()
  const [mine] = sections()
  const names = new Set([...(mine?.querySelectorAll<HTMLInputElement>('[name]') ?? [])].map(({ name }) => name))
  const bar = form.querySelector('.bar')
  let place: Element | null | undefined = mine
  for (const each of theirs?.querySelectorAll<HTMLElement>('[data-page]') ?? []) {
    if (each.dataset['page'] !== at) place?.before(each)
    else if (asked) mine?.replaceWith(each)
    if (each.dataset['page'] === at) place = bar
  }
  form.setAttribute('data-words', theirs?.getAttribute('data-words') ?? '{}')
  form.querySelectorAll('[name=".page"], [name=".check"]').forEach((each) => each.remove())
  fill(typed, names)
}

function listen(): void {
  form.querySelector('.bar')?.remove()
  document.querySelector('[data-later]')?.remove()
  next.textContent = words['next'] ?? ''
  back.textContent = words['back'] ?? ''
  for (const each of [progress, state]) form.parentElement?.insertBefore(each, form)
  form.append(overview, element('div', { class: 'bar' }, next, back))
  form.addEventListener('input', ({ target }) => {
    unmark(target instanceof Element ? target.closest('[data-item]') : null)
    settle()
  })
  form.addEventListener('submit', submit)
  navigator.serviceWorker.addEventListener('message', (event) => hear(event.data as News))
  addEventListener('online', () => void (kept === 'waiting' ? send() : saveThere().then(() => say(words['draft']))))
  addEventListener('offline', () => kept !== 'waiting' && say(words['offline']))
  void sendOthers()
}

/** Answers of others who finished on this phone: the worker says of each that it has arrived, or sends it. */
async function sendOthers(): Promise<void> {
  const ids = Object.keys(localStorage).flatMap((name) => (name.startsWith(`${key}:`) ? [name.slice(key.length + 1)] : []))
  const { active } = await navigator.serviceWorker.ready
  for (const id of ids) {
    const own = readKept(id)
    if (active && own?.state === 'waiting' && id !== idField.value) tell(active, { send: { id, path, body: bodyOf(id, own.fields) } })
  }
}

/** After each change: what depends on it is shown or hidden, and all is kept here. */
function settle(): void {
  if (kept !== 'waiting') kept = 'draft'
  update()
  paint()
  keep()
}

function keep(): void {
  localStorage.setItem(key, idField.value)
  localStorage.setItem(`${key}:${idField.value}`, JSON.stringify({ at, fields: fields(), state: kept } satisfies Kept))
}

function submit(event: SubmitEvent): void {
  const step = event.submitter?.getAttribute('value')
  keep()
  if (step === 'language' && navigator.onLine) return
  event.preventDefault()
  if (step === 'language') return say(words['languageLater'])
  const open = openPages()
  const place = open.findIndex((each) => each.dataset['page'] === at)
  if (step === 'back') return show((at === CHECK ? open.at(-1) : open[place - 1])?.dataset['page'] ?? at)
  if (at === CHECK) return void send()
  if (!isComplete(open[place])) return
  show(toCheck ? CHECK : (open[place + 1]?.dataset['page'] ?? CHECK))
  void saveThere()
}

/** The server keeps the draft too where it can be reached, so that the answers can be gone on with elsewhere. */
async function saveThere(): Promise<void> {
  const body = new URLSearchParams([...fields(), ['response', idField.value], ['.page', at], ['step', 'keep']])
  const answer = await fetch(path, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok || kept !== 'draft') return
  kept = 'saved'
  keep()
  const address = `${path}?response=${idField.value}`
  history.replaceState(null, '', address)
  const line = element(
    'p',
    { class: 'small', 'data-later': '' },
    words['later'] ?? '',
    ' ',
    link(address, address),
    '. ',
    words['personal'] ?? '',
  )
  document.querySelector('[data-later]')?.remove()
  form.parentElement?.append(line)
}

async function send(): Promise<void> {
  const wrong = openPages().find((each) => !isComplete(each, false))
  if (wrong) {
    show(wrong.dataset['page'] ?? CHECK)
    isComplete(wrong)
    return
  }
  kept = 'waiting'
  keep()
  wait(navigator.onLine ? 'sending' : 'waiting')
  const active = (await Promise.race([navigator.serviceWorker.ready, pause(3000)]))?.active
  if (active) tell(active, { send: { id: idField.value, path, body: bodyOf(idField.value, fields()) } })
  else if (navigator.onLine) sendPlainly()
}

function bodyOf(id: string, typed: Kept['fields']): string {
  return new URLSearchParams([...typed, ['response', id], ['step', 'send']]).toString()
}

/** The worker lets go of these answers: they have arrived, or somebody changes them. */
function withdraw(id = idField.value): void {
  void navigator.serviceWorker.ready.then(({ active }) => active && tell(active, { forget: id }))
}

function tell(active: ServiceWorker, message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no other origin than its page's.
  active.postMessage(message)
}

/** Without a worker the form goes as any form does. */
function sendPlainly(): void {
  form.append(element('input', { type: 'hidden', name: 'step', value: 'send' }))
  HTMLFormElement.prototype.submit.call(form)
}

function hear({ id, state: what, words: said, faults = [] }: News): void {
  if (id !== idField.value) return hearOfOther(id, what, said)
  if (kept !== 'waiting') return
  if (what === 'waiting') return wait('waiting')
  if (what === 'sent') return thank()
  kept = 'refused'
  keep()
  form.removeAttribute('hidden')
  say(`${words['refused'] ?? ''} ${said ?? ''}`)
  for (const fault of faults) mark(itemOf(fault.name), fault.words)
  const page = itemOf(faults[0]?.name ?? '')?.closest<HTMLElement>('[data-page]')?.dataset['page']
  if (page !== undefined) show(page)
}

/** Answers of somebody else on this phone leave it when they have arrived; refused ones are shown to whoever is here. */
function hearOfOther(id: string, what: News['state'], said = ''): void {
  const own = readKept(id)
  if (own?.state !== 'waiting' || what === 'waiting') return
  if (what === 'refused') {
    localStorage.setItem(`${key}:${id}`, JSON.stringify({ ...own, state: what } satisfies Kept))
    return say(`${words['refused'] ?? ''} ${said}`, link(`${path}?response=${id}`, words['changeYours']))
  }
  localStorage.removeItem(`${key}:${id}`)
  withdraw(id)
}

function thank(): void {
  forget()
  withdraw()
  form.setAttribute('hidden', '')
  progress.setAttribute('hidden', '')
  document.querySelector('[data-later]')?.remove()
  const change = `${path}/thanks?response=${idField.value}`
  say(words['sent'], link(change, words['changeYours']), another())
  history.replaceState(null, '', change)
}

/** While answers wait the form is out of the way; it comes back when somebody wants to change them. */
function wait(what: 'sending' | 'waiting'): void {
  form.setAttribute('hidden', '')
  say(
    words[what],
    button(words['changeYours'], () => {
      kept = 'draft'
      withdraw()
      form.removeAttribute('hidden')
      show(at)
      say(words['draft'])
    }),
    another(),
  )
}

/** The next person on the same phone need not wait until there is a connection. */
function another(): HTMLElement {
  return button(words['another'], () => {
    history.replaceState(null, '', path + ANOTHER)
    location.reload()
  })
}

function say(line: string | undefined, ...more: readonly Node[]): void {
  state.replaceChildren(line ?? '', ...more.flatMap((each) => [' ', each]))
}

function show(page: string): void {
  update()
  at = page === CHECK || openPages().some((each) => each.dataset['page'] === page) ? page : (openPages()[0]?.dataset['page'] ?? CHECK)
  if (at === CHECK) toCheck = true
  keep()
  paint()
  overview.replaceChildren(...(at === CHECK ? inWords() : []))
  next.textContent = words[at === CHECK ? 'send' : 'next'] ?? ''
  back.style.display = openPages()[0]?.dataset['page'] === at ? 'none' : ''
  if (state.textContent === '') say(words[navigator.onLine ? 'draft' : 'offline'])
  const head = form.querySelector<HTMLElement>('section:not([hidden]) h2')
  head?.focus()
  scrollTo(0, 0)
}

function paint(): void {
  const open = openPages()
  document.getElementById('opening')?.toggleAttribute('hidden', open[0]?.dataset['page'] !== at)
  for (const each of sections()) each.toggleAttribute('hidden', each.dataset['page'] !== at)
  const place = at === CHECK ? open.length : open.findIndex((each) => each.dataset['page'] === at)
  const step = (words['pageOf'] ?? '').replace('{n}', String(place + 1)).replace('{all}', String(open.length))
  const line = element('p', { class: 'grey' }, at === CHECK ? (words['check'] ?? '') : step)
  const marks = open.map((_, n) => element('li', { class: n < place ? 'd' : n === place ? 'c' : '' }))
  progress.replaceChildren(line, element('ol', { class: 'n steps', 'aria-hidden': 'true' }, ...marks))
}

function sections(): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-page]')]
}

/** The pages that these answers ask, in order. */
function openPages(): readonly HTMLElement[] {
  return sections().filter((each) => !each.hasAttribute('data-off') && each.querySelector('[data-item]:not([hidden])'))
}

/** Hides what earlier answers rule out: a condition looks at earlier questions only. */
function update(): void {
  for (const each of form.querySelectorAll<HTMLElement>('[data-if]')) {
    const off = !holds(JSON.parse(each.dataset['if'] ?? '') as Condition)
    each.toggleAttribute(each.dataset['page'] === undefined ? 'hidden' : 'data-off', off)
  }
}

/** As the server has it; a number that cannot be read here lets the question be asked. */
function holds(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(holds)
  if ('any' in condition) return condition.any.some(holds)
  const given = valuesOf(condition.item)
  if (condition.is !== undefined) return given.includes(condition.is)
  if (condition.not !== undefined) return !given.includes(condition.not)
  if (condition.answered !== undefined) return given.length > 0 === condition.answered
  if (given[0] === undefined) return false
  const number = Number(given[0].replace(/\s/g, '').replace(',', '.'))
  return Number.isNaN(number) || (condition.above !== undefined ? number > condition.above : number < (condition.below ?? 0))
}

/** What is answered under this name; for a ranking the codes that have a place. */
function valuesOf(item: string): readonly string[] {
  const given = [...form.querySelectorAll<HTMLInputElement>('[data-item]:not([hidden]) [name]')].filter(
    (each) => isGiven(each) && !each.closest('[data-off]'),
  )
  const own = given.filter(({ name }) => name === item).map(({ value }) => value)
  return own.length > 0 ? own : given.filter(({ name }) => name.startsWith(`${item}.`)).map(({ name }) => name.slice(item.length + 1))
}

function isGiven({ type, checked, value }: HTMLInputElement): boolean {
  return isBox({ type }) ? checked : value.trim() !== ''
}

function isBox({ type }: { readonly type: string }): boolean {
  return type === 'radio' || type === 'checkbox'
}

/** Whether every question that must be answered is; those that are not are marked and the first comes into view. */
function isComplete(page: HTMLElement | undefined, marked = true): boolean {
  const must = [...(page?.querySelectorAll<HTMLElement>('[data-missing]:not([hidden])') ?? [])]
  const lacking = must.filter((item) => {
    const boxes = [...item.querySelectorAll<HTMLInputElement>('[name]')]
    const names = [...new Set(boxes.map(({ name }) => name))]
    const given = names.filter((name) => boxes.some((box) => box.name === name && isGiven(box)))
    return item.querySelector('table') ? given.length < names.length : given.length === 0
  })
  if (!marked) return lacking.length === 0
  unmark(page)
  for (const item of lacking) mark(item, item.dataset['missing'] ?? '')
  lacking[0]?.querySelector<HTMLElement>('[name]')?.focus()
  return lacking.length === 0
}

function mark(item: HTMLElement | null | undefined, said: string): void {
  const question = item?.querySelector('.q')
  question?.classList.add('err')
  question?.firstElementChild?.after(element('p', { class: 'err-m', role: 'alert' }, said))
}

function unmark(place: Element | null | undefined): void {
  place?.querySelectorAll('.err-m').forEach((each) => each.remove())
  place?.querySelectorAll('.err').forEach((each) => each.classList.remove('err'))
}

function itemOf(name: string): HTMLElement | null | undefined {
  const safe = CSS.escape(name)
  return form.querySelector(`[name="${safe}"], [name^="${safe}."]`)?.closest<HTMLElement>('[data-item]')
}

/** All answers in words, page by page, each page with a button to change it. */
function inWords(): readonly HTMLElement[] {
  return openPages().map((page) => {
    const items = [...page.querySelectorAll<HTMLElement>('[data-item]:not([hidden])')].filter((item) => item.querySelector('[name]'))
    const rows = items.flatMap((item) => [element('dt', {}, askOf(item)), element('dd', {}, ...answerOf(item))])
    const title = page.querySelector('h2')?.textContent ?? ''
    const change = button(words['changePage'], () => show(page.dataset['page'] ?? CHECK))
    change.setAttribute('aria-label', `${words['changePage'] ?? ''}: ${title}`)
    return element(
      'section',
      { class: 'block' },
      element('h2', { tabindex: '-1' }, title),
      element('dl', { class: 'pairs' }, ...rows),
      element('p', { class: 'btns' }, change),
    )
  })
}

function askOf(item: HTMLElement): string {
  const ask = item.querySelector('legend, .q-l')?.cloneNode(true) as HTMLElement | undefined
  ask?.querySelectorAll('small, .req').forEach((each) => each.remove())
  return ask?.textContent?.trim() ?? ''
}

function answerOf(item: HTMLElement): readonly HTMLElement[] {
  const rows = [...item.querySelectorAll<HTMLElement>('tbody tr')]
  if (rows.length > 0)
    return rows.map((row) =>
      element('p', {}, `${row.querySelector('th')?.textContent ?? ''}: ${pickedIn(row).join(', ') || words['unanswered']}`),
    )
  const given = pickedIn(item)
  return given.length > 0 ? given.map((each) => element('p', {}, each)) : [element('span', { class: 'grey' }, words['unanswered'] ?? '')]
}

function pickedIn(place: HTMLElement): readonly string[] {
  const boxes: (HTMLInputElement | HTMLSelectElement)[] = [...place.querySelectorAll<HTMLInputElement>('[name]')].filter(isGiven)
  return boxes.map((box) => {
    if (isBox(box)) return box.nextElementSibling?.firstChild?.textContent ?? ''
    return box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.textContent ?? '') : box.value
  })
}

/** What was typed, but for the fields that are the page's own. */
function fields(): readonly Field[] {
  const own = new Set(['response', '.page', '.check', 'step'])
  return [...new FormData(form)].flatMap(([name, value]) =>
    own.has(name) || typeof value !== 'string' ? [] : [[name, value] satisfies Field],
  )
}

/** Puts what was typed into the fields, or into those of these names. */
function fill(typed: Kept['fields'], names?: ReadonlySet<string>): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-item] [name]')) {
    if (names && !names.has(box.name)) continue
    const given = typed.filter(([name]) => name === box.name).map(([, value]) => value)
    if (isBox(box)) box.checked = given.includes(box.value)
    else box.value = given[0] ?? ''
  }
}

function button(label: string | undefined, act: () => void): HTMLElement {
  const made = element('button', { class: 'btn g', type: 'button' }, label ?? '')
  made.addEventListener('click', act)
  return made
}

function link(address: string, label: string | undefined): HTMLElement {
  return element('a', { href: address }, label ?? '')
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...inside)
  return made
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}
