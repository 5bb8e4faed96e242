export { type Fill, patterns, prefixOf } from './pattern.ts'
export { drawing, GREY, HAIR, heightOf, INK, label, LAPIS, LINE, PAGE_WIDTH, paragraph, RUST, SAFFRON, SAND, SIZE, TURQUOISE, WHITE } from './style.ts'
export { element, letters, short } from './svg.ts'
export { linesOf, widthOf } from './width.ts'
