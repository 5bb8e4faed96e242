/** The program in which answers were collected, as far as its columns tell. */
export type Origin = 'google-forms' | 'kobotoolbox' | 'odk' | 'limesurvey' | 'microsoft-forms' | 'plain'

/** Recognises the program by the columns that it adds to the answers. */
export function originOf(heads: readonly string[]): Origin {
  const plain = new Set(heads.map((head) => head.trim().toLowerCase()))
  const has = (...names: readonly string[]) => names.some((name) => plain.has(name))
  if (has('_uuid', '_submission_time') || (has('_id') && has('_index'))) return 'kobotoolbox'
  if (has('submissiondate', '__id', '__system/submissiondate') && has('key', 'instanceid', 'meta-instanceid', '__id')) return 'odk'
  if (has('startlanguage', 'start language') || (has('submitdate') && has('lastpage', 'seed'))) return 'limesurvey'
  if (COMPLETED.some((name) => plain.has(name)) && STARTED.some((name) => plain.has(name))) return 'microsoft-forms'
  return STAMPS.includes(heads[0]?.trim().toLowerCase() ?? '') ? 'google-forms' : 'plain'
}

const STARTED = ['start time', 'время начала', '开始时间', 'boshlanish vaqti']
const COMPLETED = ['completion time', 'время завершения', '完成时间', 'tugash vaqti', 'yakunlash vaqti']
const STAMPS = ['timestamp', 'отметка времени', 'vaqt belgisi', 'вақт белгиси', '时间戳记', '时间戳']

/** The columns of each program that number the responses, say when they were given and in which language; the best first. */
export const OWN_COLUMNS: Readonly<Record<Origin, Readonly<Record<'id' | 'time' | 'language', readonly string[]>>>> = {
  'google-forms': { id: [], time: STAMPS, language: [] },
  kobotoolbox: { id: ['_uuid', 'meta/instanceid', '_id'], time: ['end', '_submission_time', 'today'], language: [] },
  odk: {
    id: ['key', 'instanceid', 'meta-instanceid', '__id'],
    time: ['end', 'submissiondate', '__system/submissiondate', 'today'],
    language: [],
  },
  limesurvey: {
    id: ['id', 'response id', 'id. response id'],
    time: ['submitdate', 'date submitted', 'submitdate. date submitted', 'datestamp', 'date last action'],
    language: ['startlanguage', 'start language', 'startlanguage. start language'],
  },
  'microsoft-forms': { id: ['id'], time: COMPLETED, language: ['language', 'язык', '语言'] },
  // The first of each is how our own data of a survey call it.
  plain: {
    id: ['response_id'],
    time: ['response_at', 'submitted_at', 'submitted', 'time', 'date'],
    language: ['response_language', 'language', 'lang', 'язык', 'til', 'тил', '语言'],
  },
}

/** The column in which LimeSurvey says when a response was sent; it is empty where one was only begun. */
export const SENT: readonly string[] = ['submitdate', 'date submitted', 'submitdate. date submitted']
