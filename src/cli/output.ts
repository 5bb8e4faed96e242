import { writeFileSync } from 'node:fs'
import { catalogue } from '../kernel/problem.ts'

/** Writes what a command made to the file, or to standard output when none is named. Throws `output.refused`. */
export function writeOutput(content: string | Uint8Array, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(content)
    return
  }
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw problems['output.refused']({ file, said: reasonOf(error) })
  }
}

const problems = catalogue({
  'output.refused': {
    status: 422,
    words: {
      en: 'The file {file} cannot be written: {said}.',
      'uz-Latn': '{file} faylini yozib boʻlmaydi: {said}.',
      'uz-Cyrl': '{file} файлини ёзиб бўлмайди: {said}.',
      ru: 'Файл {file} не удаётся записать: {said}.',
      'zh-Hans': '无法写入文件 {file}：{said}。',
    },
  },
})

/** Why the system refused a file or a folder, without its code and the path, which the sentence has already. */
export function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/^E[A-Z]+: /, '').split(',')[0] ?? ''
}
