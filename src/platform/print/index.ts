import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../../kernel/problem.ts'
import type { PrintAnswer, PrintJob } from './job.ts'

export type { PrintFile, PrintJob } from './job.ts'

/**
 * Lays a document out as PDF/UA-1 with our fonts only. The compiler refuses a picture without a text alternative, a skipped
 * level of headings, and a sign that no font has (`print.sign`). The same job gives the same bytes. One child process a job,
 * two at a time; a job of more than a minute is ended.
 */
export async function print(job: PrintJob): Promise<Uint8Array> {
  await turn()
  try {
    const answer = await ask(job)
    if ('pdf' in answer) return answer.pdf
    if (answer.glyphs.length > 0) throw problems['print.sign']({ signs: [...new Set(answer.glyphs)].join(' ') })
    throw new Error(`The report could not be laid out: ${answer.faults.join('; ')}`)
  } finally {
    next()
  }
}

const problems = catalogue({
  'print.sign': {
    status: 422,
    words: {
      en: 'The PDF has no letters for this: {signs}. Write it in Latin, Cyrillic or Chinese letters.',
      'uz-Latn': 'PDF shriftida bu belgilar yoʻq: {signs}. Ularni lotin, kirill yoki xitoy yozuvida yozing.',
      'uz-Cyrl': 'PDF шрифтида бу белгилар йўқ: {signs}. Уларни лотин, кирилл ёки хитой ёзувида ёзинг.',
      ru: 'В шрифтах PDF нет этих знаков: {signs}. Напишите их латиницей, кириллицей или китайскими иероглифами.',
      'zh-Hans': 'PDF 字体中没有这些字符：{signs}。请改用拉丁字母、西里尔字母或汉字。',
    },
  },
})

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
/** Names a folder without fonts, so that the compiler does not find those of the machine. */
const FONTCONFIG = fileURLToPath(new URL('../../../assets/fonts/fonts.conf', import.meta.url))
const MINUTE = 60_000
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running++
    return
  }
  await new Promise<void>((go) => waiting.push(go))
}

function next(): void {
  const go = waiting.shift()
  if (go) go()
  else running--
}

function ask(job: PrintJob): Promise<PrintAnswer> {
  const child = fork(CHILD, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, FONTCONFIG_FILE: FONTCONFIG },
    timeout: MINUTE,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('message', (answer) => resolve(answer as PrintAnswer))
    child.once('error', reject)
    child.once('close', (code, signal) => reject(new Error(`The printing process ended (${signal ?? code}): ${said.slice(-500)}`)))
    child.send(job)
  })
}
