/** Where a file stands in the house. */
export interface Place {
  readonly path: string
  /** `kernel`, `engines`, `platform`, `ui`, `registry`, `stages`; `top` is the rest of src; or the folder beside src. */
  readonly layer: string
  /** The engine, the stage, the folder of the platform: whatever has a door. */
  readonly room?: string
  /** What the file does in its stage: `model`, `store`, `views` ... A folder of that name counts like the file. */
  readonly role?: string
  /** Where the stage stands on the road; the first is 0. */
  readonly step?: number
  readonly isDoor: boolean
  readonly isTest: boolean
}

const LAYERS = ['kernel', 'engines', 'platform', 'ui', 'registry', 'stages']
const WITH_ROOMS = ['engines', 'platform', 'registry', 'stages']

/** `road` are the names of the stages in order. */
export function placeOf(path: string, road: readonly string[]): Place {
  const [folder = '', layer = '', ...rest] = path.split('/')
  const isTest = path.endsWith('.test.ts')
  if (folder !== 'src' || !LAYERS.includes(layer)) return { path, layer: folder === 'src' ? 'top' : folder, isDoor: false, isTest }
  const room = WITH_ROOMS.includes(layer) ? nameOf(rest[0]) : undefined
  const isDoor = room !== undefined && (rest.length === 1 || (rest.length === 2 && rest[1] === 'index.ts'))
  const role = layer === 'registry' || layer === 'stages' ? nameOf(rest[1]) : undefined
  const step = layer === 'stages' && room !== undefined ? road.indexOf(room) : undefined
  return {
    path,
    layer,
    isDoor,
    isTest,
    ...(room !== undefined && { room }),
    ...(role !== undefined && { role }),
    ...(step !== undefined && { step }),
  }
}

/** Whether two files lie in the same engine, stage or folder of the platform. */
export function isSameRoom(a: Place, b: Place): boolean {
  return a.layer === b.layer && a.room === b.room
}

function nameOf(part: string | undefined): string | undefined {
  return part?.replace(/\.[jt]s$/, '')
}
