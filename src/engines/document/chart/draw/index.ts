export { type Fill, patterns, prefixOf } from './pattern.ts'
export { drawRows, type Layout, pageLayout, PHONE, roomFor, widest } from './rows.ts'
export { NEUTRAL, scaleFills } from './shades.ts'
export { legend, stackPart } from './stack.ts'
export {
  drawing,
  GREY,
  HAIR,
  INK,
  label,
  LAPIS,
  LINE,
  PAGE_WIDTH,
  paragraph,
  PHONE_WIDTH,
  RUST,
  SAFFRON,
  SAND,
  SIZE,
  TURQUOISE,
  WHITE,
} from './style.ts'
export { element, letters, short } from './svg.ts'
export { linesOf, widthOf } from './width.ts'
