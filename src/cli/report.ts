import { sayFinding } from '../engines/evidence/index.ts'
import { LANGUAGES } from '../kernel/language.ts'
import type { Settings } from '../settings.ts'
import { checkReport, isOpen, makeReport, type ReportClaim } from '../stages/reports/index.ts'
import { chosen, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { WrongUsage } from './command.ts'
import { withInstallation } from './installation.ts'
import { writeOutput } from './output.ts'

export const report: Command = {
  name: 'report',
  usage: 'PROGRAMME [--language TAG] [--format pdf|html|json] [--output FILE] [--check]',
  does: 'Make the report of a programme in one language, or check what its newest edition claims.',
  async run(args, settings) {
    if (args.includes('--check')) return check(args, settings)
    const { words, options } = readArguments(args, { words: ['PROGRAMME'], options: ['language', 'format', 'output'] })
    const format = chosen('format', options.format, ['pdf', 'html', 'json'])
    const language = chosen('language', options.language, LANGUAGES)
    if (format === 'pdf' && options.output === undefined && process.stdout.isTTY)
      throw new WrongUsage('A PDF is no text: name a file with --output')
    await withInstallation(settings, async ({ db }) => {
      writeOutput(await makeReport(db, words[0] ?? '', language, format), options.output)
    })
    if (options.output !== undefined) process.stdout.write(`${options.output}: the report of ${words[0]} in ${language}\n`)
    return 0
  },
}

/** Prints every sentence that claims something, with its verdict; 1 when one of them keeps the edition from being published. */
function check(args: readonly string[], settings: Settings): Promise<number> {
  const { words } = readArguments(
    args.filter((each) => each !== '--check'),
    { words: ['PROGRAMME'] },
  )
  return withInstallation(settings, async ({ db }) => {
    const { material, claims } = await checkReport(db, words[0] ?? '', { preview: true })
    const open = claims.filter(isOpen).length
    writeOutput(claims.map(line).join(''), undefined)
    process.stdout.write(`Edition ${material.text.edition}: ${claiming(claims.length)}, ${open} of them carried by nothing.\n`)
    return open === 0 ? 0 : 1
  })
}

function claiming(n: number): string {
  return n === 1 ? '1 sentence claims something' : `${n} sentences claim something`
}

function line({ where, language, words: said, verdict, findings, figures, signed }: ReportClaim): string {
  const why = findings.map((finding) => `    ${sayFinding(finding, 'en')}\n`).join('')
  const carried = figures.length > 0 ? `    figures: ${figures.join(', ')}\n` : ''
  const by = signed ? `    signed by ${signed.by}: ${signed.reason}\n` : ''
  return `${verdict}  ${where} (${language})  ${said}\n${why}${carried}${by}`
}
