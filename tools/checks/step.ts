import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** One check of the house: a program for Node and what is asked of it. */
export interface Step {
  readonly name: string
  /** What holds when the step passes. */
  readonly does: string
  /** The program's file and its arguments, from the root of the repository. */
  readonly command: readonly string[]
}

export interface Outcome {
  readonly step: Step
  readonly passed: boolean
  readonly seconds: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the step and gives on what it prints, line by line as it comes. */
export async function runStep(step: Step, print: (line: string) => void): Promise<Outcome> {
  const began = performance.now()
  const child = spawn(process.execPath, [...step.command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = [linesOf(child.stdout, print), linesOf(child.stderr, print)]
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  for (const flush of said) flush()
  return { step, passed: code === 0, seconds: (performance.now() - began) / 1000 }
}

/** Prints each whole line; what is returned prints the rest. */
function linesOf(stream: NodeJS.ReadableStream, print: (line: string) => void): () => void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) print(line)
  })
  return () => {
    if (rest !== '') print(rest)
  }
}
