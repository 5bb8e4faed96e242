import { LINE, roomFor } from '../draw/index.ts'

/** A point of the map, in points of the drawing; the radius of its dot; its name. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly name: string
}

/** Where a name may stand: its text's anchor and the middle of its line. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * A place for each name in which it covers no dot, no other name and no edge: right, left, above or below its dot, the first that
 * is free. The dots come in order of importance; a name without a free place is left out (the table has it).
 */
export function placeLabels(dots: readonly Dot[], width: number, height: number): readonly (Place | undefined)[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  return dots.map((dot) => {
    const found = candidates(dot).find(({ box }) => inside(box, width, height) && taken.every((other) => apart(box, other)))
    if (!found) return undefined
    taken.push(found.box)
    return found.place
  })
}

function candidates({ x, y, r, name }: Dot): readonly { readonly place: Place; readonly box: Box }[] {
  const wide = roomFor(name)
  const side = r + 3.5
  const places: readonly Place[] = [
    { x: x + side, y, anchor: 'start' },
    { x: x - side, y, anchor: 'end' },
    { x, y: y - r - 7, anchor: 'middle' },
    { x, y: y + r + 7, anchor: 'middle' },
    { x: x + r, y: y - r - 5, anchor: 'start' },
    { x: x + r, y: y + r + 5, anchor: 'start' },
    { x: x - r, y: y - r - 5, anchor: 'end' },
    { x: x - r, y: y + r + 5, anchor: 'end' },
  ]
  return places.map((place) => {
    const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - wide : place.x - wide / 2
    return { place, box: { left, right: left + wide, top: place.y - LINE / 2 + 1, bottom: place.y + LINE / 2 - 1 } }
  })
}

function inside({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left >= 3 && top >= 3 && right <= width - 3 && bottom <= height - 3
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
}
