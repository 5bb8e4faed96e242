import type { AsideReason } from '../coded.ts'
import type { Field } from '../column.ts'
import { readMoment } from './days.ts'

/** Why a column is no question: it is empty, names a person, numbers the responses, or was written by the program. */
export function asideOf(field: Field): AsideReason | undefined {
  const { head, answered, distinct } = field
  if (answered === 0) return 'empty'
  const name = (head.split('/').at(-1)?.trim() ?? head).replace(/\s*(?:\([^()]*\))?\s*[*:?：？]?\s*$/u, '')
  if (SYSTEM.test(head) || SYSTEM.test(name)) return 'system'
  const sample = [...distinct.keys()].slice(0, 500)
  if (PERSONAL.test(name) || most(sample, (text) => PERSONAL_VALUE.test(text))) return 'personal'
  const unique = distinct.size >= Math.min(answered, 20_000) * 0.9
  if (unique && (ID.test(name) || most(sample, (text) => UUID.test(text)))) return 'id'
  if (unique && answered >= 10 && isSequence(sample)) return 'id'
  const moments = sample.map((text) => readMoment(text))
  if (most(moments, (moment) => moment?.timed === true)) return 'time'
  return TIME.test(name) && !ASKED.test(name) && most(moments, (moment) => moment !== undefined) ? 'time' : undefined
}

function most<Value>(values: readonly Value[], holds: (value: Value) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length >= values.length * 0.9
}

/** R001, R002, ...: numbers that go up by one, with the same letters before. */
function isSequence(sample: readonly string[]): boolean {
  const parts = sample.map((text) => /^([A-Za-z_-]{0,6})(\d{1,9})$/.exec(text))
  const letters = new Set(parts.map((part) => part?.[1]))
  if (letters.size !== 1 || letters.has(undefined)) return false
  const numbers = parts.map((part) => Number(part?.[2])).sort((a, b) => a - b)
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) < numbers.length * 1.2 && new Set(numbers).size === numbers.length
}

const UUID = /^(?:uuid:)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$|^R_[0-9A-Za-z]{10,}$/i
const PERSONAL_VALUE = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^\+\d[\d\s()-]{8,}$|^(?:\d{1,3}\.){3}\d{1,3}$/
const PERSONAL =
  /^(?:(?:what is )?(?:your |respondent'?s? |participant'?s? )?(?:full |first |last |given |family )?name(?: and surname)?|(?:contact|work|home|cell|your|office)[ _](?:tele)?phone(?: number)?|whatsapp(?: number)?|telegram(?: username)?|telefon(?: raqam\S*)?|surname|user ?name|e-?mail.*|.*\be-?mail(?: address)?|(?:mobile |tele)?phone(?: number)?|tel|ip[ _]?addr(?:ess)?|(?:home |postal |street )?address|(?:location)?latitude|(?:location)?longitude|gps.*|signature|recipient(?:last|first)?name|recipientemail|passport.*|ism(?:ingiz)?(?:,? .{0,3}(?:familiya|sharif).*)?|familiya(?:ngiz)?|f\.?i\.?sh\.?|исм(?:ингиз)?|ф\.?\s?и\.?\s?[ош]\.?(?: (?:участника|респондента|слушателя))?|имя.*|фамилия|(?:адрес )?(?:электронн\S+ почт\S+)|телефон.*|(?:您的)?姓名|(?:联系)?电话|联系方式|手机号?|邮箱|电子邮件.*|collectornm|номер телефона)$/iu
const ID =
  /^(?:_?u?u?id|_?index|_?uid|no\.?|№|n°|#|nr\.?|row|(?:.*[\s_-])?id|(?:response|resp|respondent|participant|record|submission|case|unique|user|person|instance|external)[\s_-]*(?:id|no|number|code|token|key|reference)|token|key|编号|序号|т\/р|t\/r)$/iu
const TIME =
  /^(?:timestamp|time|date|today|start(?:ed)?|end(?:ed)?|.*(?:submitted|submission|completed?|completion|recorded|start|end|last action|modified|created).*|отметка времени|vaqt belgisi|вақт белгиси|时间戳记?|提交时间|дата)$/iu
// Days that a person was asked for: "Start of work", "When did you complete the course?"
const ASKED = /\b(?:of|you|your|did|when|work|course|contract|employment|training)\b|\?$/i
const SYSTEM =
  /^(?:__?version(?:__)?|_(?:id|uuid|submission_time|validation_status|notes|status|submitted_by|tags|index|duration|attachments|geolocation|xform_id_string)|start|end|deviceid|device_id|subscriberid|simid|simserial|phonenumber|audit|meta[/:]?instance(?:id|name)|instanceid|instancename|formhub\/uuid|key|submissiondate|submitterid|submittername|attachmentspresent|attachmentsexpected|reviewstate|edits|formversion|startlanguage|seed|last ?page|start language|total time|(?:group|question) time: .*|refurl|ipaddr|datestamp|startdate|submitdate|interviewtime|grouptime\d+|collectorid|collector id|custom data \d|duration \(in seconds\)|recordeddate|enddate|distributionchannel|userlanguage|externalreference|total points|quiz feedback)$/i
