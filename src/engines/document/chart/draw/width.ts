/** Advance widths of Noto Sans in thousandths of the size, rounded up to 40: enough to break lines and to keep labels apart. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [200, 'ʻʼ'],
  [280, " !',.:;Jijl·\u00a0"],
  [360, '()`-I[]f“”'],
  [440, '/\\t{}"?rгғ'],
  [480, '_cszт'],
  [520, 'FvyГзсухэў«»–'],
  [560, '*ELSTkx|ЕТаекьЁёқҒҳ'],
  [600, '$+0123456789<=>VXYZ^ae~ЗХбвлочя'],
  [640, 'ACKPRbdghnopquАБКРСУЬЯдийнпрцъЎҲ'],
  [720, '#BВЧЭҚЛЪ'],
  [760, '&DGHNUДИЙНПЦжфы'],
  [800, 'OQwОмю…'],
  [880, '%ФЫ'],
  [960, '@MЖМшщWm'],
  [1040, 'Ю—ШЩ№'],
]

const OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

/** How wide the text is, in points, at `size` points. Letters that are not in the table count as wide as a Chinese one. */
export function widthOf(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + (OF.get(letter) ?? 1000), 0) * size) / 1000
}

/** The text in lines no wider than `width`, broken at spaces, and between Chinese characters. A word that is too long stays whole. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** Where a line may end: after a space, and around a Chinese character, but not before closing punctuation. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\u3000-\u9fff\uff00-\uffef][，。、；：！？”）》]*|[^ \u3000-\u9fff\uff00-\uffef]+ ?| /gu) ?? []
}
