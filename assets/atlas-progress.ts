// Puts the newest state of a page in the place of the old one for as long as something on it runs. Without this a link does the same.
const PAUSE = 2000
const SLOWEST = 15_000

let pause = PAUSE

async function look(): Promise<void> {
  const running = document.querySelector('[data-running]')
  if (!running) return
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const fresh = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    const next = fresh?.querySelector('[data-running]')
    if (fresh && !next) location.reload()
    else if (next) running.replaceChildren(...next.childNodes)
    pause = PAUSE
  } catch {
    pause = Math.min(SLOWEST, pause * 2)
  }
  setTimeout(() => void look(), pause)
}

setTimeout(() => void look(), pause)

export {}
