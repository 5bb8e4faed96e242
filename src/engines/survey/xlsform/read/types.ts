/** What a type cell of the survey sheet asks for. */
export type RowType =
  | { readonly is: 'begin' | 'end'; readonly group: 'group' | 'repeat' | 'loop' }
  | { readonly is: 'select'; readonly many: boolean; readonly ranked: boolean; readonly list: string; readonly other: boolean }
  | { readonly is: 'text' | 'note' | 'whole' | 'decimal' | 'range' | 'date' | 'acknowledge' | 'meta' | 'calculate' }
  | { readonly is: 'left-out' }
  | { readonly is: 'unknown' }

/** Reads a type cell. Names and aliases are those of pyxform 4.5 (aliases.py, question_type_dictionary.py). */
export function readType(written: string): RowType {
  const type = written.replace(/\s+/g, ' ').trim()
  const control = /^(begin|end)[ _](group|repeat|lgroup|looped group|loop)( (over )?\S+)?$/.exec(type)
  if (control) return { is: control[1] === 'end' ? 'end' : 'begin', group: GROUPS[control[2] ?? ''] ?? 'group' }
  const select = SELECT.exec(type)
  if (select) return readSelect(select[1] ?? '', select[2] ?? '', select[3] !== undefined)
  const plain = PLAIN[type]
  if (plain) return { is: plain }
  if (/^select_(one|multiple)_external \S+$/.test(type) || FROM_FILE.test(type)) return { is: 'left-out' }
  return LEFT_OUT.has(type) || /^osm( \S+)?$/.test(type) ? { is: 'left-out' } : { is: 'unknown' }
}

// pyxform refuses other files.
const FROM_FILE = /^(?:select_(?:one|multiple)_from_file|select (?:one|multiple) from file) \S+\.(?:csv|xml|geojson)(?: .*)?$/

const GROUPS: Readonly<Record<string, 'group' | 'repeat' | 'loop'>> = {
  group: 'group',
  repeat: 'repeat',
  lgroup: 'repeat',
  'looped group': 'repeat',
  loop: 'loop',
}

const ONE = 'select_one|select one from|select one|select1|add select one prompt using'
const MANY = 'select_multiple|select all that apply from|select all that apply|add select multiple prompt using'
const SELECT = new RegExp(`^(${ONE}|${MANY}|rank) (\\S+)(?: (or specify other|or_other|or other))?$`)

function readSelect(command: string, list: string, other: boolean): RowType {
  if (list.includes('${')) return { is: 'left-out' }
  return { is: 'select', many: MANY.split('|').includes(command), ranked: command === 'rank', list, other }
}

const PLAIN: Readonly<Record<string, 'text' | 'note' | 'whole' | 'decimal' | 'range' | 'date' | 'acknowledge' | 'meta' | 'calculate'>> = {
  text: 'text',
  string: 'text',
  'q string': 'text',
  'add text prompt': 'text',
  'phone number': 'text',
  note: 'note',
  'q note': 'note',
  'add note prompt': 'note',
  integer: 'whole',
  int: 'whole',
  'q int': 'whole',
  'add integer prompt': 'whole',
  decimal: 'decimal',
  'q decimal': 'decimal',
  'add decimal prompt': 'decimal',
  range: 'range',
  date: 'date',
  'q date': 'date',
  'add date prompt': 'date',
  acknowledge: 'acknowledge',
  'q acknowledge': 'acknowledge',
  'add acknowledge prompt': 'acknowledge',
  trigger: 'acknowledge',
  start: 'meta',
  'start time': 'meta',
  'get start time': 'meta',
  end: 'meta',
  'end time': 'meta',
  'get end time': 'meta',
  today: 'meta',
  'get today': 'meta',
  deviceid: 'meta',
  'device id': 'meta',
  'get device id': 'meta',
  imei: 'meta',
  subscriberid: 'meta',
  'subscriber id': 'meta',
  'get subscriber id': 'meta',
  simserial: 'meta',
  'sim id': 'meta',
  'get sim id': 'meta',
  phonenumber: 'meta',
  'get phone number': 'meta',
  username: 'meta',
  email: 'meta',
  audit: 'meta',
  'uri:subscriberid': 'meta',
  'uri:phonenumber': 'meta',
  'uri:simserial': 'meta',
  'uri:deviceid': 'meta',
  'uri:username': 'meta',
  'uri:email': 'meta',
  'start-geopoint': 'meta',
  'background-audio': 'meta',
  'background-geopoint': 'meta',
  calculate: 'calculate',
  'q calculate': 'calculate',
  'add calculate prompt': 'calculate',
}

/** Types that pyxform knows and that have no counterpart here. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'hidden',
  'xml-external',
  'csv-external',
  'geopoint',
  'gps',
  'location',
  'q geopoint',
  'q location',
  'add location prompt',
  'geotrace',
  'geoshape',
  'image',
  'photo',
  'q image',
  'q picture',
  'add image prompt',
  'add photo prompt',
  'audio',
  'q audio',
  'add audio prompt',
  'video',
  'q video',
  'add video prompt',
  'file',
  'add file prompt',
  'barcode',
  'q barcode',
  'add barcode prompt',
  'time',
  'dateTime',
  'datetime',
  'date time',
  'q dateTime',
  'q date time',
  'add date time prompt',
  'add dateTime prompt',
  'percentage',
  'number of days in last month',
  'number of days in last six months',
  'number of days in last year',
])
