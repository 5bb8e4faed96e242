import { say } from '../../../../kernel/language.ts'
import type { Microdata } from '../../bundles/model.ts'

/** The file that says what others may do with the data. Licences are named in English everywhere. */
export function licenceText({
  title,
  programme,
  licence,
  level,
  wave,
}: Pick<Microdata, 'title' | 'programme' | 'licence' | 'level' | 'wave'>): string {
  const named = `${say(title, 'en')} (${wave}), ${say(programme, 'en')}`
  if (level !== 'open')
    return `${named}\n\nThese data are not published. They were handed to one person for the evaluation of the programme and may not be passed on.\n`
  if (licence === 'none') return `${named}\n\nNo licence has been granted yet. Ask the organiser before you use or pass on these data.\n`
  return [
    named,
    'Licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0).',
    'You may share and adapt these data for any purpose, also commercially, if you name the source, link to the licence and say what you changed.',
    'The full text: https://creativecommons.org/licenses/by/4.0/legalcode',
    'SPDX-License-Identifier: CC-BY-4.0',
    '',
  ].join('\n\n')
}
