/** The largest signed paper, in bytes. */
export const FILE_LIMIT = 10_000_000

const STARTS: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** What the file is by its bytes, whatever its name says; undefined when it is neither a PDF nor a JPEG or PNG picture. */
export function fileKindOf(bytes: Uint8Array): string | undefined {
  return STARTS.find(([, start]) => bytes.length > start.length && start.every((byte, index) => bytes[index] === byte))?.[0]
}

const ENDINGS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }

/** The name under which a file is handed out: its own without what no file name may have, with the ending of its kind. */
export function safeFileName(name: string, type: string): string {
  const stem = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .trim()
    .slice(0, 80)
  return `${stem === '' ? 'file' : stem}.${ENDINGS[type] ?? 'bin'}`
}
