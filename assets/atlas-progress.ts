// Puts the newest state of a page in the place of the old one for as long as something on it runs. Without this a link does the same.
const PROGRESS_PAUSE = 2000
const PROGRESS_SLOWEST = 15_000

let progressPause = PROGRESS_PAUSE

async function lookAgain(): Promise<void> {
  const running = document.querySelector('[data-running]')
  if (!running) return
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const fresh = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    const next = fresh?.querySelector('[data-running]')
    if (fresh && !next) location.reload()
    else if (next) running.replaceChildren(...next.childNodes)
    progressPause = PROGRESS_PAUSE
  } catch {
    progressPause = Math.min(PROGRESS_SLOWEST, progressPause * 2)
  }
  setTimeout(() => void lookAgain(), progressPause)
}

setTimeout(() => void lookAgain(), progressPause)
